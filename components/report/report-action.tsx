"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { fileReport } from "@/components/report/api";
import classes from "@/components/report/report.module.css";
import type { ReportTarget } from "@/components/report/report-dialog";
import { reportText } from "@/components/report/text";
import { Action } from "@/components/ui/action";
import { useMay } from "@/components/ui/staff";
import { useWhenIdle } from "@/components/ui/use-when-idle";

const loadDialog = () => import("@/components/report/report-dialog");
const ReportDialog = dynamic(() => loadDialog().then((module) => module.ReportDialog), { ssr: false });

type Props = {
  /** Asked when the key is pressed, as what the reader looks at then; the first is chosen. */
  targets: () => readonly ReportTarget[];
  group: string;
};

/** Reports content or an account from where it is seen. */
export function ReportAction({ targets, group }: Props) {
  const may = useMay("report:file");
  const queries = useQueryClient();
  const [offered, setOffered] = useState<readonly ReportTarget[] | null>(null);
  const filing = useMutation({
    mutationFn: fileReport,
    onSuccess: async () => {
      setOffered(null);
      await Promise.all(
        ["case", "account", "timeline", "cases", "links"].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      );
    },
  });
  useWhenIdle(loadDialog);
  if (!may) return null;
  return (
    <>
      <span role="status" className={classes.done}>
        {filing.data === undefined ? null : (
          <>
            {reportText.done}{" "}
            <Link href={`/cases/${filing.data.caseId}`} className={classes.link} prefetch={false}>
              {reportText.open}
            </Link>
          </>
        )}
      </span>
      <Action
        label={reportText.act}
        name={reportText.label}
        keys="f"
        group={group}
        look="ghost"
        onAct={() => {
          filing.reset();
          setOffered(targets());
        }}
      />
      {offered === null ? null : (
        <ReportDialog
          offered={offered}
          onClose={() => setOffered(null)}
          onReport={(report) => filing.mutate(report)}
          busy={filing.isPending}
          error={filing.error}
        />
      )}
    </>
  );
}
