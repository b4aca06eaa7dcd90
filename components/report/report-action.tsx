"use client";

import { NativeSelect, Radio, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { nameOfViolation } from "@/components/evidence/family";
import { fileReport } from "@/components/report/api";
import classes from "@/components/report/report.module.css";
import { reportText } from "@/components/report/text";
import { Action } from "@/components/ui/action";
import { FormDialog } from "@/components/ui/form-dialog";
import { useMay } from "@/components/ui/staff";
import { VIOLATIONS } from "@/lib/policy/types";

/** What can be reported from where the reader stands: a text of somebody's, or an account. */
export type ReportTarget = { accountId: string; contentId: string | null; label: string };

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
        <FormDialog
          open
          onClose={() => setOffered(null)}
          title={reportText.title}
          submit={reportText.submit}
          onSubmit={(form) => {
            const target = offered[Number(form.get("target") ?? 0)];
            const category = [...VIOLATIONS, "other" as const].find((code) => code === form.get("category"));
            if (target === undefined || category === undefined) return;
            filing.mutate({
              accountId: target.accountId,
              contentId: target.contentId,
              category,
              note: String(form.get("note") ?? ""),
            });
          }}
          busy={filing.isPending}
          error={filing.error}
          failed={reportText.failed}
        >
          <p>{reportText.about}</p>
          <Radio.Group name="target" label={reportText.on} defaultValue="0">
            {offered.map((target, index) => (
              <Radio
                key={`${target.accountId} ${target.contentId}`}
                value={String(index)}
                label={target.label}
                mt={4}
              />
            ))}
          </Radio.Group>
          <NativeSelect
            name="category"
            label={reportText.category}
            data={[
              ...VIOLATIONS.map((code) => ({ value: code, label: nameOfViolation(code, "long") })),
              { value: "other", label: reportText.other },
            ]}
          />
          <Textarea name="note" label={reportText.note} maxLength={5_000} rows={3} data-autofocus />
        </FormDialog>
      )}
    </>
  );
}
