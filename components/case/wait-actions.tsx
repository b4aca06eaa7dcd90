"use client";

import { IconAlarmSnooze, IconArrowUpCircle, IconUserShare } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { caseText } from "@/components/case/text";
import { useRefreshCase } from "@/components/case/use-refresh-case";
import { assignCase, escalateCase, snoozeCase, wakeCase } from "@/components/case/wait-api";
import type { Asking } from "@/components/case/wait-dialog";
import { waitText } from "@/components/case/wait-text";
import { offerUndo } from "@/components/decision/undo-store";
import { lastQueueQuery } from "@/components/queue/last-queue";
import { useClaimNext } from "@/components/queue/use-claim-next";
import { Action } from "@/components/ui/action";
import { problemOf } from "@/components/ui/problem";
import { useMay } from "@/components/ui/staff";
import { Time, useZone } from "@/components/ui/time";
import { dayAndClock } from "@/components/ui/time-format";
import { useWhenIdle } from "@/components/ui/use-when-idle";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { HOUR_MS } from "@/lib/platform/time";

const loadDialog = () => import("@/components/case/wait-dialog");
const WaitDialog = dynamic(() => loadDialog().then((module) => module.WaitDialog), { ssr: false });

/** Lets a case wait: asleep, with a lead, or on somebody's desk. `mine`: the reader holds it. */
export function WaitActions({ detail, mine }: { detail: CaseDetail; mine: boolean }) {
  const mayWait = useMay("case:wait");
  const mayAssign = useMay("case:assign");
  const router = useRouter();
  const zone = useZone();
  const { openNext } = useClaimNext();
  // What was let go of is nothing to stay with: on to the next, as after a decision.
  const goOn = async () => {
    if (!(await openNext(lastQueueQuery()).catch(() => false))) router.push("/queue");
  };
  const [asking, setAsking] = useState<Asking | null>(null);
  useWhenIdle(loadDialog);
  const refresh = useRefreshCase(detail.id);
  const doing = useMutation({
    mutationFn: ({ what, form }: { what: Asking; form: FormData }) => {
      const reason = String(form.get("reason") ?? "").trim();
      if (what === "assign") return assignCase(detail.id, String(form.get("who") ?? "") || null);
      if (what === "escalate") return escalateCase(detail.id, reason, detail.version);
      const until = new Date(Date.now() + Number(form.get("until"))).toISOString();
      return snoozeCase(detail.id, until, reason, detail.version);
    },
    onSuccess: (_, { what, form }) => {
      setAsking(null);
      void refresh();
      if (what === "assign") return;
      const at = Date.now();
      const until = at + Number(form.get("until"));
      offerUndo({
        decisionId: null,
        caseId: detail.id,
        caseNumber: detail.number,
        accountName: detail.account.displayName || detail.account.id,
        summary: what === "snooze" ? waitText.done.snooze(dayAndClock(until, zone, at)) : waitText.done.escalate,
        about: String(form.get("reason") ?? "").trim(),
        // Only a lead gives back what was passed on.
        undoUntil: new Date(what === "snooze" ? until : mayAssign ? at + HOUR_MS : at).toISOString(),
        decidedAt: new Date(at).toISOString(),
        along: [],
      });
      void goOn();
    },
  });
  const waking = useMutation({ mutationFn: () => wakeCase(detail.id), onSettled: refresh });
  const standing = detail.status === "open" || detail.status === "snoozed" || detail.status === "escalated";
  if (!standing) return null;
  const icon = { size: 14, stroke: 1.75, "aria-hidden": true } as const;
  const movable = mayWait && mine && detail.status !== "escalated";
  const wakes = (detail.status === "snoozed" && mayWait) || (detail.status === "escalated" && mayAssign);
  const open = (what: Asking) => {
    doing.reset();
    setAsking(what);
  };
  const { waiting } = detail;
  return (
    <>
      {waiting === null ? null : (
        <span title={waiting.reason}>
          {detail.status === "snoozed" && detail.snoozedUntil !== null ? (
            <>
              {waitText.snoozed} <Time at={detail.snoozedUntil} form="day" />
            </>
          ) : (
            waitText.escalated
          )}{" "}
          {waitText.by(waiting.by.name)}: {waiting.reason}
        </span>
      )}
      {movable ? (
        <>
          <Action
            label={waitText.snooze}
            keys="z"
            group={caseText.group}
            look="ghost"
            icon={<IconAlarmSnooze {...icon} />}
            onAct={() => open("snooze")}
          />
          <Action
            label={waitText.escalate}
            keys="e"
            group={caseText.group}
            look="ghost"
            icon={<IconArrowUpCircle {...icon} />}
            onAct={() => open("escalate")}
          />
        </>
      ) : null}
      {wakes ? (
        <Action
          label={detail.status === "escalated" ? waitText.giveBack : waitText.wake}
          keys="h"
          group={caseText.group}
          look="ghost"
          busy={waking.isPending}
          onAct={() => waking.mutate()}
        />
      ) : null}
      {waking.error === null ? null : <span role="alert">{problemOf(waking.error).detail}</span>}
      {mayAssign ? (
        <Action
          label={detail.assignee === null ? waitText.assign : waitText.assigned(detail.assignee.name)}
          keys="i"
          group={caseText.group}
          look="ghost"
          icon={<IconUserShare {...icon} />}
          onAct={() => open("assign")}
        />
      ) : null}
      {asking === null ? null : (
        <WaitDialog
          detail={detail}
          asking={asking}
          onClose={() => setAsking(null)}
          onSubmit={(form) => doing.mutate({ what: asking, form })}
          busy={doing.isPending}
          error={doing.error}
        />
      )}
    </>
  );
}
