import { z } from "zod";

/** A variable is missing or wrong. `message` is one sentence for the person who runs Docket. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

const postgresUrl = (missing: string) =>
  z.string({ error: `is not set: ${missing}` }).refine((value) => {
    if (!URL.canParse(value)) return false;
    const { protocol, pathname } = new URL(value);
    return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1;
  }, "must look like postgres://user:password@host:5432/database");

const secret = (missing: string) =>
  z.string({ error: `is not set: ${missing}` }).min(16, "must have 16 characters or more");

const between = (least: number, most: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);

const whole = (least: number, most: number, otherwise: number) => between(least, most).default(otherwise);

const fromStart = "`npm start` makes one for the embedded database; with your own database, set it yourself";

/** Every variable that Docket reads, by name. An empty one counts as unset. */
const variables = {
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: whole(1, 65_535, 3000),
  /** Address to listen on; loopback unless said otherwise, as a proxy with TLS belongs in front. */
  HOST: z.string().default("127.0.0.1"),
  /** How many proxies in front append to X-Forwarded-For; 0 believes only the connection itself. */
  TRUSTED_PROXIES: whole(0, 10, 0),
  DATABASE_URL: postgresUrl(
    "give the address of Postgres for the application's role, or use `npm start`, which brings one",
  ),
  /** Connections that one process holds at most. */
  DATABASE_POOL: whole(1, 500, 10),
  MIGRATE_DATABASE_URL: postgresUrl("").optional(),
  DIRECT_DATABASE_URL: postgresUrl("").optional(),
  DATA_DIR: z.string().default(".data"),
  DEMO: z.enum(["0", "1"], "must be 0 or 1").optional(),
  DEMO_PASSWORD: z.string().min(8, "must have 8 characters or more").optional(),
  DEMO_API_KEY: z.string().min(16, "must have 16 characters or more").optional(),
  NEXTAUTH_SECRET: secret(fromStart),
  NEXTAUTH_URL: z.string({ error: "is not set: give the public address of the desk" }).refine((value) => {
    return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  }, "must be an http:// or https:// address"),
  DOCKET_KEYS: secret(fromStart),
  /** The same in a file, which is read again when it changes: the ring can be rotated without a restart. */
  DOCKET_KEYS_FILE: z.string().optional(),
  /** A file outside the database that signed heads of the audit trail are appended to, one a line. */
  AUDIT_WITNESS_FILE: z.string().optional(),
  /** Where they are posted to, as JSON. */
  AUDIT_WITNESS_URL: z.url({ protocol: /^https$/, error: "must be an https:// address" }).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** Bearer token that figures are read with at /api/metrics; without it there are none. */
  METRICS_TOKEN: z.string().min(16, "must have 16 characters or more").optional(),
  /** Where a worker serves its own, at /metrics; a port for each worker on a host. */
  WORKER_METRICS_PORT: between(1, 65_535).optional(),
  /** Where spans of traces are sent by OTLP over HTTP; without it none are made. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be an http:// or https:// address" })
    .optional(),
  /** The share of traces that is kept. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number("must be a number from 0 to 1")
    .min(0, "must be 0 or more")
    .max(1, "must be 1 or less")
    .default(1),
  /** 1 lets webhooks reach addresses of one's own network, without TLS too. */
  WEBHOOK_ALLOW_PRIVATE: z.enum(["0", "1"], "must be 0 or 1").default("0"),
  /** Where statements of reasons are submitted in bulk, with its token; without it they are exported as files. */
  STATEMENTS_URL: z.url({ protocol: /^https?$/, error: "must be an https:// address" }).optional(),
  STATEMENTS_TOKEN: z.string().min(8, "must have 8 characters or more").optional(),
  /** Postgres for the tests, as a superuser; without it they bring their own. */
  TEST_DATABASE_URL: postgresUrl("").optional(),
  /** Browser for the browser tests and pictures. */
  CHROMIUM_PATH: z.string().optional(),
  CI: z.string().optional(),
} satisfies Record<string, z.ZodType>;

type Variables = typeof variables;
export type Variable = keyof Variables;
export type Environment = { readonly [Name in Variable]: z.output<Variables[Name]> };

function read<Name extends Variable>(name: Name, source: NodeJS.ProcessEnv = process.env): Environment[Name] {
  const parsed = variables[name].safeParse(source[name] || undefined);
  if (parsed.success) return parsed.data as Environment[Name];
  throw new EnvironmentError(`${name} ${parsed.error.issues[0]?.message}.`);
}

function lazily(): Environment {
  const object = {};
  for (const name of Object.keys(variables) as Variable[]) {
    Object.defineProperty(object, name, { enumerable: true, get: () => read(name) });
  }
  return object as Environment;
}

/**
 * The environment, checked. Each variable is read when it is asked for and not at import: `next build` imports the whole
 * server without a database, and an integration test names its own database after imports are done.
 * Throws EnvironmentError when the variable asked for is missing or malformed.
 */
export const env: Environment = lazily();

/** Whether somebody set it, for the commands that bring what is missing. */
export function isSet(name: Variable): boolean {
  return Boolean(process.env[name]);
}

/** For connections that must not go through a pooler in transaction mode: LISTEN, session locks. */
export function directDatabaseUrl(): string {
  return env.DIRECT_DATABASE_URL ?? env.DATABASE_URL;
}

/**
 * What serving needs, checked at once when a process begins, so that a wrong variable stops it there rather than at the
 * first request that needs it. Throws one EnvironmentError that names everything wrong.
 */
export function checkEnvironment(source: NodeJS.ProcessEnv = process.env): void {
  const wrong: string[] = [];
  for (const name of Object.keys(variables) as Variable[]) {
    try {
      read(name, source);
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      wrong.push(error.message);
    }
  }
  if (wrong.length > 0) throw new EnvironmentError(wrong.join(" "));
}
