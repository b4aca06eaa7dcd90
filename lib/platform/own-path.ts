/** Set by proxy.ts on every request for a page: which one was asked for, so that sign-in can lead back to it. */
export const ASKED_PATH_HEADER = "x-docket-path";

const DESK = "http://desk.invalid";

/**
 * The path and query of a page of this desk, or "/" for anything else: whoever sends a link must not choose where a person
 * lands after the password. Read as a browser reads it, so that `/\host`, `//host` and a tab between slashes are seen
 * for the other hosts they are. Nothing under /api is a page; sign-in itself would only lead in a circle.
 */
export function ownPath(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("/") || !URL.canParse(value, DESK)) return "/";
  const { origin, pathname, search } = new URL(value, DESK);
  if (origin !== DESK || pathname.startsWith("//") || /^\/(api|sign-in)(\/|$)/.test(pathname)) return "/";
  return `${pathname}${search}`;
}

/** Where to sign in so as to come back to `path`. */
export function signInPath(path: string | null): string {
  const back = ownPath(path);
  return back === "/" ? "/sign-in" : `/sign-in?callbackUrl=${encodeURIComponent(back)}`;
}
