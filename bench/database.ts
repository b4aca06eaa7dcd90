import pg from "pg";
import { disconnect } from "@/lib/platform/db";
import { bringUpToDate, type DeskUrls, withDatabase } from "@/scripts/setup/database";
import { generateClient } from "@/scripts/setup/prisma-client";

/** Runs a benchmark against its migrated database, as the application and, for what only it may do, as the owner. */
export async function withBenchDatabase<T>(work: (urls: DeskUrls, owner: pg.Client) => Promise<T>): Promise<T> {
  generateClient();
  return withDatabase(async (urls) => {
    await bringUpToDate(urls.ownerUrl);
    process.env["DATABASE_URL"] = urls.appUrl;
    process.env["DIRECT_DATABASE_URL"] = urls.directUrl;
    const owner = new pg.Client({ connectionString: urls.ownerUrl, options: "-c timezone=UTC" });
    await owner.connect();
    try {
      return await work(urls, owner);
    } finally {
      await owner.end();
      await disconnect();
    }
  });
}
