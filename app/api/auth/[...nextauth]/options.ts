import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { SESSION_HOURS, signIn, signOut } from "@/lib/domain/sessions/mutations";
import { getUser } from "@/lib/domain/users/data";
import { mintJobActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { describeFault } from "@/lib/platform/fault";
import { newId } from "@/lib/platform/ids";
import { logger } from "@/lib/platform/logger";
import { addressOf } from "@/lib/platform/peer-address";
import { secureCookies, sessionCookieName, staffOfSession } from "@/lib/platform/staff-session";

/** Told to the sign-in page as `?error=`; next-auth's own words for them say too much or too little. */
export const RATE_LIMITED = "rate_limited";
export const UNAVAILABLE = "unavailable";
/** The password was right, and a code is asked for. */
const CODE_MISSING = "code_missing";
const CODE_WRONG = "code_wrong";

function callOf(headers: Headers): Call {
  return {
    actor: mintJobActor("sign-in"),
    requestId: newId(),
    at: new Date(),
    address: addressOf(headers),
    userAgent: headers.get("user-agent")?.slice(0, 300) ?? null,
    idempotency: null,
  };
}

/** For one request: its headers tell where an attempt comes from. */
export function authOptions(headers: Headers): AuthOptions {
  const secure = secureCookies();
  return {
    secret: env.NEXTAUTH_SECRET,
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    providers: [
      Credentials({
        credentials: {
          email: { label: "E-mail", type: "email" },
          password: { label: "Password", type: "password" },
          code: { label: "Code", type: "text" },
        },
        async authorize(credentials) {
          const { email, password, code } = credentials ?? {};
          if (typeof email !== "string" || typeof password !== "string" || !email || !password) return null;
          const call = callOf(headers);
          try {
            const sessionId = await signIn(call, {
              email,
              password,
              code: typeof code === "string" ? code.slice(0, 40) : null,
            });
            return sessionId ? { id: sessionId } : null;
          } catch (error) {
            // next-auth shows a thrown message to the browser: it must be one of ours.
            if (error instanceof AppError && error.code === "rate_limited") throw new Error(RATE_LIMITED);
            if (error instanceof AppError && error.extra?.["code"] === "missing") throw new Error(CODE_MISSING);
            if (error instanceof AppError && error.extra?.["code"] === "wrong") throw new Error(CODE_WRONG);
            logger.error({ requestId: call.requestId, operation: "signIn", fault: describeFault(error) }, "fault");
            throw new Error(UNAVAILABLE);
          }
        },
      }),
    ],
    callbacks: {
      // Only the session's id goes into the token: whatever else stood there would be believed after it changed.
      jwt: ({ token, user }) => ({ sid: user ? user.id : token["sid"] }),
      async session({ session, token }) {
        const staff = typeof token["sid"] === "string" ? await staffOfSession(token["sid"]) : null;
        // An empty object is next-auth's "nobody": the token still opens, but the session is over.
        if (!staff) return {} as typeof session;
        const { name, email, role } = await getUser(staff.id);
        return { expires: session.expires, user: { id: staff.id, name, email, role } };
      },
    },
    events: {
      async signOut({ token }) {
        const sessionId = token?.["sid"];
        if (typeof sessionId === "string") await signOut(callOf(headers), sessionId);
      },
    },
    logger: {
      // Its metadata holds errors with their messages, which may quote what was typed.
      error: (code) => logger.error({ code }, "next-auth"),
      warn: (code) => logger.debug({ code }, "next-auth"),
      debug: () => {},
    },
  };
}
