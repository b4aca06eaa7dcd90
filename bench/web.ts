import { type ChildProcess, spawn } from "node:child_process";
import { createUser } from "@/lib/domain/users/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";
import { buildDesk, servePages } from "@/scripts/setup/build";

async function served(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error("The web process ended before it served.");
    const live = await fetch(`http://127.0.0.1:${port}/api/health/live`).catch(() => null);
    if (live?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The web process did not begin to serve within 30 seconds.");
}

/** Signs in as a person does and answers the session's cookie. */
async function signIn(base: string, email: string, password: string): Promise<string> {
  const cookies = (response: Response) => response.headers.getSetCookie().map((line) => line.split(";")[0]!);
  const first = await fetch(`${base}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const second = await fetch(`${base}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Cookie: cookies(first).join("; "), Origin: base },
    body: new URLSearchParams({ email, password, csrfToken, json: "true" }),
  });
  const session = cookies(second).find((cookie) => cookie.includes("session-token"));
  if (!session) throw new Error(`Sign-in answered ${second.status} without a session.`);
  return session;
}

/**
 * Serves the production build on a loopback port over the benchmark's database, and signs a moderator of its own in.
 * `work` is given the address and the headers that carry the session; the process ends with it.
 */
export async function withWeb<T>(
  port: number,
  work: (base: string, headers: { Cookie: string }) => Promise<T>,
): Promise<T> {
  process.env["NEXTAUTH_URL"] = `http://localhost:${port}`;
  await buildDesk();
  const email = `${newId()}@docket.test`;
  const password = newId();
  await createUser(callBy(mintJobActor("bench"), new Date(), newId()), {
    email,
    name: "Bench",
    role: "moderator",
    password,
  });
  const child = spawn(process.execPath, servePages(port, "127.0.0.1"), {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "ignore",
  });
  try {
    await served(port, child);
    const base = `http://localhost:${port}`;
    return await work(base, { Cookie: await signIn(base, email, password) });
  } finally {
    child.kill("SIGTERM");
  }
}
