"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { listSessions } from "@/components/quality/api";
import classes from "@/components/quality/quality.module.css";
import { QualityBar } from "@/components/quality/quality-bar";
import { SessionDialog } from "@/components/quality/session-dialog";
import { qualityText } from "@/components/quality/text";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { useMay } from "@/components/ui/staff";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { SessionRow } from "@/lib/domain/calibration/schema";
import type { Page } from "@/lib/platform/page";

const words = qualityText.calibration;
const column = deskColumns<SessionRow>();
const columns = column.columns([
  column.display({
    id: "name",
    header: () => words.columns.name,
    cell: ({ row: { original } }) => (
      <Link href={`/quality/calibration/${original.id}`} className={classes.link} prefetch={false} {...rowLink}>
        {words.name(original.number, original.name)}
      </Link>
    ),
  }),
  column.display({
    id: "state",
    header: () => words.columns.state,
    meta: { width: 90 },
    cell: ({ row }) => words.states[row.original.state],
  }),
  column.display({
    id: "cases",
    header: () => words.columns.cases,
    meta: { width: 80, align: "end", from: 640 },
    cell: ({ row }) => row.original.cases,
  }),
  column.display({
    id: "people",
    header: () => words.columns.people,
    meta: { width: 80, align: "end", from: 640 },
    cell: ({ row }) => row.original.people,
  }),
  column.display({
    id: "answered",
    header: () => words.columns.answered,
    meta: { width: 120, align: "end" },
    cell: ({ row: { original } }) => words.answered(original.answered, original.asked),
  }),
  column.display({
    id: "made",
    header: () => words.columns.made,
    meta: { width: 130, from: 1024 },
    cell: ({ row }) => <Time at={row.original.madeAt} form="day" />,
  }),
]);

type Props = { page: Page<SessionRow> | null; cursor: string | null; at: number };

/** Calibration sessions, newest first. */
export function SessionsView({ page, cursor, at }: Props) {
  const router = useRouter();
  const makes = useMay("quality:manage");
  const [making, setMaking] = useState(false);
  const list = useQuery({
    queryKey: ["quality", "sessions", cursor],
    queryFn: ({ signal }) => listSessions(cursor, signal),
    ...(page === null ? {} : { initialData: page, initialDataUpdatedAt: at }),
    refetchInterval: 30_000,
  });
  return (
    <>
      <QualityBar>
        {makes ? (
          <Action label={words.make} keys="n" group={qualityText.group} look="filled" onAct={() => setMaking(true)} />
        ) : null}
      </QualityBar>
      <RefetchLine active={list.isFetching} />
      <LoadedList
        query={list}
        widths={[null, 90, 80, 80, 120, 130]}
        failed={words.failed}
        empty={(data) =>
          data.items.length === 0 ? (
            <EmptyState>
              {words.empty} {words.about}
            </EmptyState>
          ) : null
        }
      >
        {(data) => (
          <DataTable
            label={words.label}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            rowHref={(row) => `/quality/calibration/${row.id}`}
            keys={{ group: qualityText.group, down: listText.rows.down, up: listText.rows.up }}
            footer={
              <Paging
                group={qualityText.group}
                cursor={cursor}
                nextCursor={data.nextCursor}
                onCursor={(next) =>
                  router.push(next === null ? "/quality/calibration" : `/quality/calibration?cursor=${next}`)
                }
                busy={list.isFetching}
              />
            }
          />
        )}
      </LoadedList>
      {making ? (
        <SessionDialog onClose={() => setMaking(false)} onMade={(id) => router.push(`/quality/calibration/${id}`)} />
      ) : null}
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: listText.rows.move },
          { keys: ["Enter"], label: listText.rows.open },
        ]}
      />
    </>
  );
}
