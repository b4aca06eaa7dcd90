"use client";

import { Checkbox, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import classes from "@/components/appeal/appeal.module.css";
import { type ApprovalPage, approve, listApprovals, reject } from "@/components/approval/api";
import { approvalText } from "@/components/approval/text";
import { EnforcementStateMark } from "@/components/enforcement/enforcement-state";
import { MeasureMark } from "@/components/enforcement/measure";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import { Action } from "@/components/ui/action";
import { Avatar } from "@/components/ui/avatar";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { Grow, TopBar } from "@/components/ui/shell";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { useKeys } from "@/components/ui/use-keys";
import type { ApprovalRow } from "@/lib/domain/approvals/schema";

type Act = "approve" | "reject";
type Props = { initial: ApprovalPage | null; at: number };

const nameOf = (row: ApprovalRow) => row.account.displayName || row.account.id;

/** What waits for a second person, by its due time; A and R answer the one that has the focus, else the first. */
export function ApprovalsView({ initial, at }: Props) {
  const [cursor, setCursor] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [asking, setAsking] = useState<{ act: Act; row: ApprovalRow } | null>(null);
  const list = useQuery({
    queryKey: ["approvals", cursor],
    queryFn: ({ signal }) => listApprovals(cursor, signal),
    ...(initial !== null && cursor === null ? { initialData: initial, initialDataUpdatedAt: at } : {}),
    refetchInterval: 30_000,
  });
  const { data, isFetching } = list;
  const rows = data?.items ?? [];
  const chosen = rows.find((row) => row.decisionId === active) ?? rows[0] ?? null;
  useKeys(
    (["approve", "reject"] as const).map((act) => ({
      keys: act === "approve" ? "a" : "r",
      label: approvalText[act],
      group: approvalText.group,
      disabled: chosen === null || !chosen.allowed[act],
      run: () => {
        if (chosen !== null) setAsking({ act, row: chosen });
      },
    })),
  );
  return (
    <>
      <TopBar>
        <h1>{approvalText.title}</h1>
        <Grow />
      </TopBar>
      <RefetchLine active={isFetching} />
      <LoadedList
        query={list}
        widths={[null, 200]}
        failed={approvalText.failed}
        empty={() => (rows.length === 0 ? <EmptyState>{approvalText.empty}</EmptyState> : null)}
      >
        {() => (
          <ul className={classes.items}>
            {rows.map((row) => (
              <li
                key={row.decisionId}
                className={classes.item}
                data-late={row.overdue || undefined}
                onFocus={() => setActive(row.decisionId)}
              >
                <Summary row={row} />
                <span className={classes.acts}>
                  {row.allowed.approve ? null : <span className={classes.dim}>{approvalText.own}</span>}
                  {(["approve", "reject"] as const)
                    .filter((act) => row.allowed[act])
                    .map((act) => (
                      <Action
                        key={act}
                        label={<span>{approvalText[act]}</span>}
                        name={approvalText.of(approvalText[act], nameOf(row))}
                        look={act === "approve" ? "filled" : "default"}
                        onAct={() => setAsking({ act, row })}
                      />
                    ))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </LoadedList>
      {data === undefined || (cursor === null && data.nextCursor === null) ? null : (
        <Paging
          group={approvalText.group}
          cursor={cursor}
          nextCursor={data.nextCursor}
          onCursor={setCursor}
          busy={isFetching}
        />
      )}
      {asking === null ? null : <AnswerDialog {...asking} onClose={() => setAsking(null)} />}
      <KeyLine
        keys={[
          { keys: ["a"], label: approvalText.approve.toLowerCase() },
          { keys: ["r"], label: approvalText.reject.toLowerCase() },
          { keys: ["Tab"], label: listText.rows.move },
        ]}
      />
    </>
  );
}

function Summary({ row }: { row: ApprovalRow }) {
  const because = [...new Set(row.measures.flatMap((one) => one.approvalBecause ?? []))];
  return (
    <div className={classes.section} style={{ margin: 0 }}>
      <p className={classes.facts}>
        <Avatar name={nameOf(row)} kind={row.account.kind} />
        <Link href={`/accounts/${encodeURIComponent(row.account.id)}`} className={classes.link} prefetch={false}>
          {nameOf(row)}
        </Link>
        {row.violations.map((violation) => (
          <ViolationBadge key={violation} violation={violation} />
        ))}
        <Link href={`/cases/${row.caseId}`} className={classes.link} prefetch={false}>
          {approvalText.case(row.caseNumber)}
        </Link>
        <span className={row.overdue ? classes.late : classes.dim}>
          {row.overdue ? approvalText.overdue : approvalText.due} <Time at={row.dueAt} />
        </span>
      </p>
      <ul>
        {row.measures.map((measure) => (
          <li key={measure.id} className={classes.facts}>
            <MeasureMark measure={measure} wrap />
            <EnforcementStateMark of={measure} />
            {measure.state === "active" ? <span className={classes.dim}>{approvalText.binds}</span> : null}
          </li>
        ))}
        {row.meanwhile.map((measure) => (
          <li key={measure.id} className={classes.facts}>
            <span className={classes.dim}>{approvalText.meanwhile}</span>
            <MeasureMark measure={measure} wrap />
            <EnforcementStateMark of={measure} />
          </li>
        ))}
      </ul>
      <p className={classes.dim}>
        {because.map((code) => approvalText.because[code] ?? code).join(", ")}.{" "}
        {approvalText.decidedBy(row.decidedBy.name)}, <Time at={row.decidedAt} />.
        {row.note === "" ? null : ` “${row.note}”`}
      </p>
    </div>
  );
}

function AnswerDialog({ act, row, onClose }: { act: Act; row: ApprovalRow; onClose: () => void }) {
  const queries = useQueryClient();
  const doing = useMutation({
    mutationFn: (form: FormData) =>
      act === "approve"
        ? approve(row.decisionId)
        : reject(row.decisionId, String(form.get("reason") ?? "").trim(), form.get("keep") !== null),
    onSuccess: onClose,
    // Refused because somebody was faster: what is shown is old either way.
    onSettled: () =>
      Promise.all(
        ["approvals", "waiting", "enforcements", "account", "case", "cases"].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={approvalText.titles[act](row.caseNumber)}
      submit={approvalText[act]}
      onSubmit={(form) => doing.mutate(form)}
      busy={doing.isPending}
      error={doing.error}
      failed={approvalText.notDone[act]}
    >
      {act === "approve" ? (
        <DialogText>{approvalText.about.approve}</DialogText>
      ) : (
        <>
          <p>{approvalText.about.reject}</p>
          <Textarea
            name="reason"
            label={approvalText.reason}
            minLength={3}
            maxLength={2_000}
            rows={3}
            required
            withAsterisk={false}
            data-autofocus
          />
          {row.meanwhile.length === 0 ? null : <Checkbox name="keep" label={approvalText.keep} />}
        </>
      )}
    </FormDialog>
  );
}
