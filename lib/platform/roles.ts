/** The two roles of the database; migrations grant by these names. */
export const ownerRole = "docket_owner";
export const appRole = "docket_app";

/** The address of a database on the same server, for another role when one is named. */
export function addressOf(serverUrl: string, database: string, role?: { name: string; password: string }): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (role) {
    url.username = encodeURIComponent(role.name);
    url.password = encodeURIComponent(role.password);
  }
  return url.href;
}
