"use client";

import { NativeSelect, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { listAssignees } from "@/components/case/wait-api";
import { waitText } from "@/components/case/wait-text";
import { FormDialog } from "@/components/ui/form-dialog";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { HOUR_MS } from "@/lib/platform/time";

const UNTILS = {
  hour: HOUR_MS,
  evening: 4 * HOUR_MS,
  tomorrow: 24 * HOUR_MS,
  threeDays: 72 * HOUR_MS,
  week: 168 * HOUR_MS,
} as const;
type Until = keyof typeof UNTILS;
export type Asking = "snooze" | "escalate" | "assign";

/** Asks until when and why, or who. The form's `until` is milliseconds from now. */
export function WaitDialog(props: {
  detail: CaseDetail;
  asking: Asking;
  onClose: () => void;
  onSubmit: (form: FormData) => void;
  busy: boolean;
  error: unknown;
}) {
  const { detail, asking } = props;
  const people = useQuery({
    queryKey: ["assignees"],
    queryFn: ({ signal }) => listAssignees(signal),
    enabled: asking === "assign",
    staleTime: 60_000,
  });
  return (
    <FormDialog
      open
      onClose={props.onClose}
      title={waitText.titles[asking](detail.number)}
      submit={waitText.submit[asking]}
      onSubmit={props.onSubmit}
      busy={props.busy}
      error={props.error}
      failed={waitText.failed[asking]}
    >
      <p>{waitText.about[asking]}</p>
      {asking === "snooze" ? (
        <NativeSelect
          name="until"
          label={waitText.until}
          defaultValue={UNTILS.tomorrow}
          data={(Object.keys(UNTILS) as Until[]).map((value) => ({
            value: String(UNTILS[value]),
            label: waitText.untils[value],
          }))}
        />
      ) : null}
      {asking === "assign" ? (
        <NativeSelect
          // The list comes when the dialog is open: chosen anew once it is there.
          key={people.data === undefined ? "waiting" : "there"}
          name="who"
          label={waitText.who}
          defaultValue={detail.assignee?.id ?? ""}
          disabled={people.data === undefined}
          data={[
            { value: "", label: waitText.nobody },
            ...(people.data ?? [])
              // What was passed on to the leads is decided by one.
              .filter((one) => detail.status !== "escalated" || one.role === "lead")
              .map((one) => ({ value: one.id, label: one.name })),
          ]}
          data-autofocus
        />
      ) : (
        <Textarea
          name="reason"
          label={waitText.reason}
          description={waitText.reasonAbout}
          minLength={3}
          maxLength={2_000}
          rows={3}
          required
          withAsterisk={false}
          data-autofocus
        />
      )}
    </FormDialog>
  );
}
