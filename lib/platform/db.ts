import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/platform/env";
import { traced } from "@/lib/platform/tracing";
import { PrismaClient } from "@/prisma/generated/client";

/** The handle inside one transaction; whoever writes takes it as a required argument, so that nothing slips outside. */
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

type Database = { pool: pg.Pool; snapshots: pg.Pool; prisma: PrismaClient };

/** Connections that a process holds beside its pool, for those who read a file as slowly as they like. */
const SNAPSHOTS = 3;

function connect(): Database {
  // Times are UTC on the wire whatever the server's zone: days of the figures depend on it.
  const shared = {
    connectionString: env.DATABASE_URL,
    idleTimeoutMillis: 30_000,
    // Compiling a plan takes longer than running it here: many partitions make plans look dear that touch a few rows.
    // Pages come from memory or solid state: priced like a turning disk, the planner reads whole partitions instead.
    options: "-c timezone=UTC -c jit=off -c random_page_cost=1.1",
  };
  const pool = new pg.Pool({ ...shared, max: env.DATABASE_POOL, connectionTimeoutMillis: 10_000 });
  const snapshots = new pg.Pool({ ...shared, max: SNAPSHOTS, connectionTimeoutMillis: 5_000 });
  // An idle connection that the server ends must not end the process; the next query takes a fresh one.
  for (const one of [pool, snapshots]) one.on("error", () => {});
  return { pool, snapshots, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

// Next compiles routes and pages apart: without the global each would open a pool of its own.
const held = globalThis as typeof globalThis & { docketDatabase?: Database };

function database(): Database {
  held.docketDatabase ??= connect();
  return held.docketDatabase;
}

export function prisma(): PrismaClient {
  return database().prisma;
}

export function pool(): pg.Pool {
  return database().pool;
}

/**
 * For reading a moment of the database for as long as somebody reads a file: apart, because whoever reads slowly would hold
 * what every other request waits for.
 */
export function snapshotPool(): pg.Pool {
  return database().snapshots;
}

/** One statement without Prisma's mapping, for hot lists. Rows as `pg` parses them. */
export async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  // The statement names columns; what it is asked with stays out of the trace.
  const attributes = { "db.system": "postgresql", "db.statement": text };
  return traced("query", attributes, async () => (await pool().query<Row>(text, values)).rows);
}

export async function disconnect(): Promise<void> {
  const open = held.docketDatabase;
  held.docketDatabase = undefined;
  if (!open) return;
  await open.prisma.$disconnect();
  for (const pool of [open.pool, open.snapshots]) if (!pool.ended) await pool.end();
}
