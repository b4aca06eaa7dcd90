"use client";

import { NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { getTimeline } from "@/components/account/api";
import { accountText } from "@/components/account/text";
import classes from "@/components/account/timeline.module.css";
import { TimelineItem } from "@/components/account/timeline-item";
import { Action } from "@/components/ui/action";
import { Bone, ErrorState } from "@/components/ui/states";
import { useNow, useZone } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import { useKeys } from "@/components/ui/use-keys";
import type { AccountView, TimelineKind, TimelinePage } from "@/lib/domain/accounts/schema";

const FILTERS = {
  all: null,
  content: ["content"],
  signals: ["signal"],
  cases: ["case_opened", "report"],
  decisions: ["decision", "measure_began", "measure_ended"],
  appeals: ["appeal_filed", "appeal_resolved"],
  contracts: ["contract"],
  notes: ["note"],
} as const satisfies Record<string, readonly TimelineKind[] | null>;
type Filter = keyof typeof FILTERS;
const NAMES = Object.keys(FILTERS) as Filter[];

type Props = { account: AccountView; initial: TimelinePage; at: number };

/** What the account wrote and what came of it, newest first, by day in the reader's zone. */
export function Timeline({ account, initial, at }: Props) {
  const words = accountText.timeline;
  const zone = useZone();
  const now = useNow();
  const [filter, setFilter] = useState<Filter>("all");
  const list = useRef<HTMLOListElement>(null);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ["timeline", account.id, filter],
    queryFn: ({ signal, pageParam }) => getTimeline(account.id, { kinds: FILTERS[filter], cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    ...(filter === "all" ? { initialData: { pages: [initial], pageParams: [null] }, initialDataUpdatedAt: at } : {}),
    refetchOnWindowFocus: false,
  });
  const names = new Map(
    account.contracts.map(({ counterpart }) => [counterpart.id, counterpart.displayName || counterpart.id] as const),
  );
  const entries = data?.pages.flatMap((page) => page.items) ?? [];
  const move = (by: number) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    const next = items[Math.min(Math.max(here + by, 0), items.length - 1)];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  };
  useKeys([
    { keys: "j", label: words.next, group: accountText.group, run: () => move(1) },
    { keys: "k", label: words.previous, group: accountText.group, run: () => move(-1) },
  ]);
  return (
    <aside className={classes.timeline} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <NativeSelect
          size="xs"
          aria-label={words.filter}
          value={filter}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setFilter(NAMES.find((name) => name === value) ?? "all");
          }}
          data={NAMES.map((value) => ({ value, label: words.filters[value] }))}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={words.title}>
        {data === undefined ? (
          error === null ? (
            <div className={classes.bones} aria-busy="true">
              <Bone width="60%" />
              <Bone width="80%" />
              <Bone width="50%" />
            </div>
          ) : (
            <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
          )
        ) : entries.length === 0 ? (
          <p className={classes.note}>{filter === "all" ? words.empty : words.emptyFiltered}</p>
        ) : (
          <>
            <ol ref={list}>
              {entries.map((entry, index) => {
                const date = day(entry.at, zone, now);
                const before = entries[index - 1];
                const next = entries[index + 1];
                const first = before === undefined || day(before.at, zone, now) !== date;
                const last = next === undefined || day(next.at, zone, now) !== date;
                return (
                  <TimelineItem
                    key={`${entry.kind} ${entry.id} ${entry.at}`}
                    entry={entry}
                    nameOf={(id) => names.get(id) ?? id}
                    heading={first ? date : null}
                    last={last}
                  />
                );
              })}
            </ol>
            {hasNextPage ? (
              <div className={classes.more}>
                <Action
                  label={isFetchingNextPage ? words.loading : words.earlier}
                  name={words.earlier}
                  keys="]"
                  group={accountText.group}
                  busy={isFetchingNextPage}
                  onAct={() => void fetchNextPage()}
                />
                {error === null ? null : (
                  <ErrorState error={error} title={words.failed} onRetry={() => void fetchNextPage()} />
                )}
              </div>
            ) : (
              <p className={classes.note}>{words.end}</p>
            )}
          </>
        )}
      </section>
    </aside>
  );
}
