import { describe, expect, test } from "vitest";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { applyMigrations } from "@/scripts/setup/migrations";

const database = testDatabase();

describe("migrations", () => {
  test("a database that is up to date is left alone", async () => {
    expect(await applyMigrations(database.ownerUrl)).toEqual([]);
  });

  test("a database that knows a migration which the code does not is refused as newer", async () => {
    const { rows } = await database.owner.query<{ id: string }>(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (gen_random_uuid(), 'x', now(), '9999_from_the_future', now(), 1) RETURNING id`,
    );
    try {
      await expect(applyMigrations(database.ownerUrl)).rejects.toThrow(
        /newer than this Docket: it has migration 9999_from_the_future/,
      );
    } finally {
      await database.owner.query("DELETE FROM _prisma_migrations WHERE id = $1", [rows[0]!.id]);
    }
  });

  test("a migration that was cut short is refused until somebody settles it", async () => {
    const { rows } = await database.owner.query<{ id: string }>(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
       VALUES (gen_random_uuid(), 'x', '0001_foundation', now(), 0) RETURNING id`,
    );
    try {
      await expect(applyMigrations(database.ownerUrl)).rejects.toThrow(/0001_foundation was cut short/);
    } finally {
      await database.owner.query("DELETE FROM _prisma_migrations WHERE id = $1", [rows[0]!.id]);
    }
  });

  test("a migration whose file changed after it was applied is refused", async () => {
    const { rows } = await database.owner.query<{ checksum: string }>("SELECT checksum FROM _prisma_migrations");
    await database.owner.query("UPDATE _prisma_migrations SET checksum = 'other'");
    try {
      await expect(applyMigrations(database.ownerUrl)).rejects.toThrow(/was changed after this database had applied/);
    } finally {
      await database.owner.query("UPDATE _prisma_migrations SET checksum = $1", [rows[0]!.checksum]);
    }
  });

  test("the application's role reads the history and cannot write it", async () => {
    expect((await database.app.query("SELECT migration_name FROM _prisma_migrations")).rowCount).toBeGreaterThan(0);
    await expect(database.app.query("DELETE FROM _prisma_migrations")).rejects.toThrow(/permission denied/);
  });
});
