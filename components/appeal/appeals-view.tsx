"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type AppealPage, listAppeals } from "@/components/appeal/api";
import { appealColumns } from "@/components/appeal/appeal-columns";
import { type AppealView, appealQuery } from "@/components/appeal/appeal-views";
import { appealText } from "@/components/appeal/text";
import { DataTable } from "@/components/ui/data-table";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { Grow, TopBar } from "@/components/ui/shell";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Tabs } from "@/components/ui/tabs";
import type { AppealRow } from "@/lib/domain/appeals/schema";

const VIEWS: readonly AppealView[] = ["open", "overdue", "answered"];
const WIDTHS = [130, 96, null, 140, 200, 90, 170];
const rowId = (row: AppealRow) => row.id;
const rowHref = (row: AppealRow) => `/appeals/${row.id}`;

const address = (view: AppealView, cursor: string | null) => {
  const query = new URLSearchParams({ ...(view === "open" ? {} : { view }), ...(cursor ? { cursor } : {}) }).toString();
  return query === "" ? "/appeals" : `/appeals?${query}`;
};

type Props = { view: AppealView; cursor: string | null; initial: AppealPage | null; at: number };

/** Every appeal: the open ones by their due time, the answered ones newest first. */
export function AppealsView({ view, cursor, initial, at }: Props) {
  const router = useRouter();
  const list = useQuery({
    queryKey: ["appeals", view, cursor],
    queryFn: ({ signal }) => listAppeals(appealQuery(view, cursor), signal),
    ...(initial === null ? {} : { initialData: initial, initialDataUpdatedAt: at }),
    refetchInterval: 30_000,
  });
  const { isFetching } = list;
  return (
    <>
      <TopBar>
        <h1>{appealText.title}</h1>
        <Grow />
      </TopBar>
      <RefetchLine active={isFetching} />
      <Tabs
        label={appealText.views.label}
        place="views"
        tabs={VIEWS.map((name) => ({ href: address(name, null), label: appealText.views[name], here: view === name }))}
      />
      <LoadedList
        query={list}
        widths={WIDTHS}
        failed={appealText.failed}
        empty={(data) => (data.items.length === 0 ? <EmptyState>{appealText.empty[view]}</EmptyState> : null)}
      >
        {(data) => (
          <DataTable
            label={appealText.label}
            columns={appealColumns}
            rows={data.items}
            rowId={rowId}
            rowHref={rowHref}
            remember="appeals"
            keys={{ group: appealText.group, down: listText.rows.down, up: listText.rows.up }}
            footer={
              <Paging
                group={appealText.group}
                cursor={cursor}
                nextCursor={data.nextCursor}
                onCursor={(next) => router.push(address(view, next))}
                busy={isFetching}
              />
            }
          />
        )}
      </LoadedList>
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: listText.rows.move },
          { keys: ["Enter"], label: listText.rows.open },
        ]}
      />
    </>
  );
}
