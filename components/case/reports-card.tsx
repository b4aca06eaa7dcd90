"use client";

import side from "@/components/case/side.module.css";
import { caseText } from "@/components/case/text";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

/** What was complained of, in the complainer's own words. */
export function ReportsCard({ detail }: { detail: CaseDetail }) {
  if (detail.reports.length === 0) return null;
  return (
    <section className={side.section} aria-label={caseText.reports.title}>
      <h2>{caseText.reports.title}</h2>
      <ul>
        {detail.reports.map((report) => (
          <li key={report.id} className={side.dim}>
            <b>
              {report.reporter === null
                ? (report.filedBy?.name ?? caseText.reports.somebody)
                : report.reporter.displayName || report.reporter.id}
            </b>{" "}
            {report.note === "" ? caseText.reports.noNote : `“${report.note}”`}
          </li>
        ))}
      </ul>
    </section>
  );
}
