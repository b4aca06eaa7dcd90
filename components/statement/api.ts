import { answer, client } from "@/lib/api/client";
import type { StatementRow } from "@/lib/domain/statements/schema";
import type { Page } from "@/lib/platform/page";

export type StatementPage = Page<StatementRow>;

/** As the address of the page has them; days are UTC, the last one included. */
export type StatementQuery = { state?: StatementRow["state"]; from?: string; to?: string };

export function listStatements(
  query: StatementQuery,
  cursor: string | null,
  signal: AbortSignal,
): Promise<StatementPage> {
  return answer(
    client.statements.$get(
      { query: { ...query, limit: "50", ...(cursor === null ? {} : { cursor }) } },
      { init: { signal } },
    ),
  );
}

/** Where the file of a filter is fetched. */
export function fileHref(query: StatementQuery): string {
  const search = new URLSearchParams(Object.entries(query));
  return `/api/v1/statements/file?${search.toString()}`;
}

export function replayStatement(id: string): Promise<StatementRow> {
  return answer(client.statements[":id"].replay.$post({ param: { id } }));
}

export function replayStatements(): Promise<{ replayed: number }> {
  return answer(client.statements.replay.$post());
}
