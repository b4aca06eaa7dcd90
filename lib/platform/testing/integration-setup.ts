import { openTestDatabase } from "@/lib/platform/testing/test-database";

await openTestDatabase();
