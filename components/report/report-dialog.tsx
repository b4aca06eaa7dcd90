"use client";

import "@mantine/core/styles/Radio.layer.css";
import { NativeSelect, Radio, Textarea } from "@mantine/core";
import { nameOfViolation } from "@/components/evidence/family";
import type { fileReport } from "@/components/report/api";
import { reportText } from "@/components/report/text";
import { FormDialog } from "@/components/ui/form-dialog";
import { VIOLATIONS } from "@/lib/policy/types";

/** What can be reported from where the reader stands: a text of somebody's, or an account. */
export type ReportTarget = { accountId: string; contentId: string | null; label: string };

/** Asks what is reported, and of what kind it is. */
export function ReportDialog(props: {
  offered: readonly ReportTarget[];
  onClose: () => void;
  onReport: (report: Parameters<typeof fileReport>[0]) => void;
  busy: boolean;
  error: unknown;
}) {
  const { offered } = props;
  return (
    <FormDialog
      open
      onClose={props.onClose}
      title={reportText.title}
      submit={reportText.submit}
      onSubmit={(form) => {
        const target = offered[Number(form.get("target") ?? 0)];
        const category = [...VIOLATIONS, "other" as const].find((code) => code === form.get("category"));
        if (target === undefined || category === undefined) return;
        props.onReport({
          accountId: target.accountId,
          contentId: target.contentId,
          category,
          note: String(form.get("note") ?? ""),
        });
      }}
      busy={props.busy}
      error={props.error}
      failed={reportText.failed}
    >
      <p>{reportText.about}</p>
      <Radio.Group name="target" label={reportText.on} defaultValue="0">
        {offered.map((target, index) => (
          <Radio key={`${target.accountId} ${target.contentId}`} value={String(index)} label={target.label} mt={4} />
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
  );
}
