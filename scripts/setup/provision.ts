import pg from "pg";
import { addressOf, appRole, ownerRole } from "@/lib/platform/roles";

export type Passwords = { owner: string; app: string };

async function makeRole(client: pg.Client, name: string, password: string, rights: string): Promise<void> {
  const role = client.escapeIdentifier(name);
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
  if (!rowCount) {
    await client.query(`CREATE ROLE ${role}`).catch((error: { code?: string }) => {
      // Another run on the same server made it in between.
      if (error.code !== "42710" && error.code !== "23505") throw error;
    });
  }
  await client.query(
    `ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEROLE ${rights} PASSWORD ${client.escapeLiteral(password)}`,
  );
}

/**
 * Makes the two roles and, when it is missing, a database that the owner's role owns. The owner may create databases: the
 * drift check and new migrations need a shadow one. As superuser; may be repeated. Returns both addresses.
 */
export async function provision(
  serverUrl: string,
  database: string,
  passwords: Passwords,
): Promise<{ ownerUrl: string; appUrl: string }> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    // Two runs on one server would else alter the same role at once, which Postgres refuses.
    await client.query("SELECT pg_advisory_lock(hashtext('docket_provision'))");
    await makeRole(client, ownerRole, passwords.owner, "CREATEDB");
    await makeRole(client, appRole, passwords.app, "NOCREATEDB");
    // The desk asks for these itself; a pooler drops the wish.
    for (const setting of ["timezone TO 'UTC'", "jit TO off", "random_page_cost TO 1.1"]) {
      await client.query(`ALTER ROLE ${appRole} SET ${setting}`);
    }
    const name = client.escapeIdentifier(database);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (!rowCount) {
      await client.query(`CREATE DATABASE ${name} OWNER ${ownerRole} ENCODING 'UTF8' TEMPLATE template0`);
    }
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${appRole}`);
  } finally {
    await client.end();
  }
  return {
    ownerUrl: addressOf(serverUrl, database, { name: ownerRole, password: passwords.owner }),
    appUrl: addressOf(serverUrl, database, { name: appRole, password: passwords.app }),
  };
}
