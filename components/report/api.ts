import { answer, client } from "@/lib/api/client";
import type { FiledReport, NewReport } from "@/lib/domain/reports/schema";

/** Errors: those of {@link answer}. */
export function fileReport(report: NewReport): Promise<FiledReport> {
  return answer(client.reports.$post({ json: report }));
}
