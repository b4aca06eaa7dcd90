"use client";

import { IconChevronDown, IconUsers } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { changeView, countViews, listSavedViews, removeView, setPreference } from "@/components/queue/desk-api";
import classes from "@/components/queue/queue.module.css";
import { QUEUE_VIEWS, type QueueParams, sameView, viewHref, viewQuery } from "@/components/queue/queue-params";
import { queueText } from "@/components/queue/text";
import { useLive, useLiveCounts } from "@/components/stream/use-live";
import { DropMenu } from "@/components/ui/drop-menu";
import type { DropMenuItem } from "@/components/ui/drop-menu-box";
import { problemOf } from "@/components/ui/problem";
import quiet from "@/components/ui/quiet-trigger.module.css";
import { useStaff } from "@/components/ui/staff";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { BoundedCount } from "@/lib/domain/cases/schema";
import type { SavedView } from "@/lib/domain/saved-views/schema";

const ViewDialog = dynamic(() => import("@/components/queue/view-dialog").then((module) => module.ViewDialog), {
  ssr: false,
});

const COUNT_MS = 20_000;

/** What became of an act, in the page's heading. */
export type Note = { text: string; bad: boolean };

type Props = {
  params: QueueParams;
  views: SavedView[];
  /** The view that the queue opens on; empty: all open cases. */
  start: Record<string, string>;
  onSaved: (view: SavedView) => void;
  onRemoved: () => void;
  onNote: (note: Note) => void;
};

/** The queue's views, with how many cases each has, and the saving of one's own. */
export function ViewsBar({ params, views: initial, start, onSaved, onRemoved, onNote }: Props) {
  const text = queueText.views;
  const me = useStaff();
  const queries = useQueryClient();
  const live = useLive();
  const { data: views = initial } = useQuery({
    queryKey: ["saved-views"],
    queryFn: ({ signal }) => listSavedViews(signal),
    initialData: initial,
    refetchInterval: COUNT_MS * 6,
  });
  // The stream may bring counts before this part of the page is hydrated: its markup has none yet.
  const hydrated = useHydrated();
  const { data: counted } = useQuery({
    queryKey: ["view-counts"],
    queryFn: ({ signal }) => countViews(signal),
    // The common views' counts come over the stream too. They are kept apart: put among these, they would pass for
    // an answer, and those of one's own would not be asked for.
    refetchInterval: live ? COUNT_MS * 2 : COUNT_MS,
  });
  const told = useLiveCounts();
  const counts = hydrated ? { ...counted, ...told } : undefined;
  const [dialog, setDialog] = useState<{ view: SavedView | null } | null>(null);
  const [opensOn, setOpensOn] = useState(start);
  const query = viewQuery(params);
  const saved = views.find((view) => view.id === params.saved) ?? null;
  const now = saved === null ? (params.view ?? "all") : null;
  const isStart = sameView(query, opensOn);

  const change = async (act: () => Promise<unknown>, note: string) => {
    try {
      await act();
      onNote({ text: note, bad: false });
    } catch (error) {
      onNote({ text: problemOf(error).detail, bad: true });
    }
    await queries.invalidateQueries({ queryKey: ["saved-views"] });
    void queries.invalidateQueries({ queryKey: ["view-counts"] });
  };
  const openHere = () => {
    const next = isStart ? {} : query;
    void change(
      async () => {
        await setPreference("queue.start", isStart ? null : { query: next });
        setOpensOn(next);
      },
      isStart ? text.unstarted : text.started,
    );
  };
  const acts = (): DropMenuItem[] => [
    ...(saved?.editable && !sameView(saved.query, query)
      ? [
          {
            kind: "item" as const,
            label: text.saveInto(saved.name),
            onSelect: () => void change(() => changeView(saved.id, { query }), text.saved(saved.name)),
          },
        ]
      : []),
    { kind: "item", label: text.save, onSelect: () => setDialog({ view: null }) },
    ...(saved?.editable
      ? [
          { kind: "item" as const, label: text.edit(saved.name), onSelect: () => setDialog({ view: saved }) },
          {
            kind: "item" as const,
            label: text.remove(saved.name),
            onSelect: () => {
              void change(() => removeView(saved.id), text.removed(saved.name));
              onRemoved();
            },
          },
        ]
      : []),
    { kind: "divider", id: "start" },
    { kind: "check", label: text.start, checked: isStart, onSelect: openHere },
  ];

  return (
    <div className={classes.viewsRow}>
      <nav className={classes.views} aria-label={text.label}>
        {QUEUE_VIEWS.map((view) => (
          <Link key={view} href={viewHref({ view })} aria-current={view === now ? "page" : undefined} prefetch={false}>
            {text[view]}
            {view === "decided" ? null : <Count of={counts?.[view]} />}
          </Link>
        ))}
        {views.map((view) => (
          <Link
            key={view.id}
            href={viewHref(view.query, view.id)}
            aria-current={view === saved ? "page" : undefined}
            data-saved
            prefetch={false}
            title={view.owner.id === me.id ? undefined : text.sharedBy(view.owner.name)}
          >
            {view.shared ? <IconUsers size={13} stroke={1.75} aria-hidden="true" /> : null}
            {view.name}
            <Count of={counts?.[view.id]} />
          </Link>
        ))}
      </nav>
      <DropMenu position="bottom-end" className={quiet.quiet} items={acts}>
        {text.menu}
        <IconChevronDown size={12} stroke={2} aria-hidden="true" />
      </DropMenu>
      {dialog === null ? null : (
        <ViewDialog
          view={dialog.view}
          query={query}
          taken={QUEUE_VIEWS.map((one) => text[one])}
          onClose={() => setDialog(null)}
          onSaved={(view) => {
            setDialog(null);
            onNote({ text: text.saved(view.name), bad: false });
            void queries.invalidateQueries({ queryKey: ["saved-views"] });
            void queries.invalidateQueries({ queryKey: ["view-counts"] });
            onSaved(view);
          }}
        />
      )}
    </div>
  );
}

/** Its room is kept until it is there: what lies behind it must not move away from under a pointer. */
function Count({ of }: { of: BoundedCount | undefined }) {
  if (of === undefined) return <span className={classes.viewCount} />;
  return (
    <span className={classes.viewCount}>
      <span aria-hidden="true">{queueText.views.count(of.count, of.atLeast)}</span>
      <span className="visually-hidden">, {queueText.views.countLabel(of.count, of.atLeast)}</span>
    </span>
  );
}
