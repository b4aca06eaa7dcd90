"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import classes from "@/components/appeal/appeal.module.css";
import type { ApprovalAct } from "@/components/approval/acts";
import { AnswerDialog } from "@/components/approval/answer-dialog";
import { type ApprovalPage, listApprovals } from "@/components/approval/api";
import { ApprovalCard } from "@/components/approval/approval-card";
import { approvalText } from "@/components/approval/text";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { Grow, TopBar } from "@/components/ui/shell";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { useKeys } from "@/components/ui/use-keys";
import type { ApprovalRow } from "@/lib/domain/approvals/schema";

type Props = { initial: ApprovalPage | null; at: number };

/** What waits for a second person, by its due time: one card is open, with its evidence, and can be answered there. */
export function ApprovalsView({ initial, at }: Props) {
  const router = useRouter();
  const [cursor, setCursor] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const [asking, setAsking] = useState<{ act: ApprovalAct; row: ApprovalRow } | null>(null);
  const list = useQuery({
    queryKey: ["approvals", cursor],
    queryFn: ({ signal }) => listApprovals(cursor, signal),
    ...(initial !== null && cursor === null ? { initialData: initial, initialDataUpdatedAt: at } : {}),
    refetchInterval: 30_000,
  });
  const { data, isFetching } = list;
  const rows = data?.items ?? [];
  const found = rows.findIndex((row) => row.decisionId === reached);
  const chosen = rows[Math.max(found, 0)] ?? null;
  const move = (by: 1 | -1) => {
    const to = rows[Math.max(found, 0) + by];
    if (to !== undefined) setReached(to.decisionId);
  };
  useKeys([
    { keys: "j", label: listText.rows.down, group: approvalText.group, run: () => move(1) },
    { keys: "k", label: listText.rows.up, group: approvalText.group, run: () => move(-1) },
    {
      keys: "o",
      label: approvalText.openCase,
      group: approvalText.group,
      disabled: chosen === null,
      run: () => {
        if (chosen !== null) router.push(`/cases/${chosen.caseId}`);
      },
    },
  ]);
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
              <ApprovalCard
                key={row.decisionId}
                row={row}
                open={row === chosen}
                reached={row.decisionId === reached}
                onOpen={() => setReached(row.decisionId)}
                onAct={(act) => setAsking({ act, row })}
              />
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
      {asking === null ? null : (
        <AnswerDialog
          act={asking.act}
          decisionId={asking.row.decisionId}
          caseNumber={asking.row.caseNumber}
          standsIn={asking.row.meanwhile.length > 0}
          onClose={() => setAsking(null)}
        />
      )}
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: listText.rows.move },
          { keys: ["a"], label: approvalText.approve.toLowerCase() },
          { keys: ["r"], label: approvalText.reject.toLowerCase() },
          { keys: ["o"], label: approvalText.openCase.toLowerCase() },
        ]}
      />
    </>
  );
}
