import type { TestProject } from "vitest/node";
import { dropTestDatabase } from "@/lib/platform/testing/clone";
import { makeTestDatabase, startTestServer } from "@/scripts/setup/test-server";

/** Before the integration tests: one Postgres, one migrated database that each test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  try {
    const template = await makeTestDatabase(server.url, "template");
    project.provide("testServer", { url: server.url, template: template.name });
    return async () => {
      await dropTestDatabase(server.url, template.name);
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
