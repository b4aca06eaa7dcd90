"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import classes from "@/components/case/conversation.module.css";
import { ConversationBar } from "@/components/case/conversation-bar";
import {
  bands,
  type ConversationRow,
  conversationRows,
  heightOf,
  type PhaseStretch,
} from "@/components/case/conversation-rows";
import { evidenceAlign, FIRST_ATTRIBUTE } from "@/components/case/first-evidence";
import { Message, type MessageAuthor, type MessageContent } from "@/components/case/message";
import { BoundaryLine, PhaseBand } from "@/components/case/phase-band";
import { caseText } from "@/components/case/text";
import { useCardPlace } from "@/components/case/use-card-place";
import { useOpenMark } from "@/components/case/use-open-mark";
import { copyMasked } from "@/components/evidence/copy-masked";
import type { Mark } from "@/components/evidence/segments";
import type { MarkedSignal } from "@/components/evidence/types";
import { useNow, useZone } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import { useKeys } from "@/components/ui/use-keys";
import type { Phase } from "@/lib/policy/types";

export type ConversationContent = MessageContent & { phase: Phase };

type Props = {
  contents: readonly ConversationContent[];
  phases: readonly PhaseStretch[];
  accusedId: string;
  author: (id: string) => MessageAuthor;
  /** Marks of each content, by its id. */
  marks: ReadonlyMap<string, readonly Mark<MarkedSignal>[]>;
  /** Signals that count against the account, in the order of reading. */
  order: readonly { signalId: string; contentId: string }[];
  older: { more: boolean; loading: boolean; load: () => void };
  newer: { more: boolean; loading: boolean; load: () => void };
  card: (signalId: string, close: () => void) => ReactNode;
  /** What the page's address points at. */
  target: { contentId: string | null; signalId: string | null };
  /** Some of it did not load. */
  failed: boolean;
};

type Row = ConversationRow<ConversationContent>;

/** Always the same, so that a content without marks is not taken for a changed one. */
const NO_MARKS: readonly Mark<MarkedSignal>[] = [];
const EDGE_SPACE = 34;
const LOAD_WITHIN = 6;

/** The conversation with the contract drawn through it; only what is in view is in the page, however long it is. */
export function Conversation(props: Props) {
  const { contents, phases, marks, order, older, newer } = props;
  const { contentId: linkedMessage, signalId: linkedSignal } = props.target;
  const zone = useZone();
  const now = useNow();
  const [onlyEvidence, setOnlyEvidence] = useState(false);
  const { pinned, openId, hover, pin, close } = useOpenMark();
  const scroller = useRef<HTMLDivElement>(null);

  const today = day(now, zone, now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` matters only by the day it is
  const rows: Row[] = useMemo(() => {
    const shown = onlyEvidence ? contents.filter((content) => (marks.get(content.id)?.length ?? 0) > 0) : contents;
    return conversationRows(shown, phases, (iso) => day(iso, zone, now));
  }, [contents, phases, marks, onlyEvidence, zone, today]);

  const rowOf = useCallback(
    (contentId: string) => rows.findIndex((row) => row.kind === "content" && row.content.id === contentId),
    [rows],
  );
  const firstFlagged = order[0] === undefined ? 0 : Math.max(0, rowOf(order[0].contentId));

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]!),
    getItemKey: (index) => rows[index]!.key,
    overscan: 8,
    anchorTo: "end",
    paddingStart: EDGE_SPACE,
    paddingEnd: EDGE_SPACE,
    initialRect: { width: 800, height: 640 },
    initialOffset: () => Math.max(0, rows.slice(0, firstFlagged).reduce((sum, row) => sum + heightOf(row), 0) - 120),
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];

  const show = useCallback(
    (signalId: string) => {
      const target = order.find((entry) => entry.signalId === signalId);
      const index = target === undefined ? -1 : rowOf(target.contentId);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: evidenceAlign() });
      pin(signalId);
    },
    [order, rowOf, virtualizer, pin],
  );

  const at = order.findIndex((entry) => entry.signalId === pinned);
  const step = (by: number) => {
    if (order.length === 0) return;
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
    show(order[next]!.signalId);
  };

  const boundaries = rows.flatMap((row, index) => (row.kind === "boundary" ? [{ row, index }] : []));
  const jumpTo = (index: number) => virtualizer.scrollToIndex(index, { align: "center" });
  const nextBoundary = () => {
    const middle = (virtualizer.scrollOffset ?? 0) + (virtualizer.scrollRect?.height ?? 0) / 2;
    const below = boundaries.find(
      ({ index }) => (virtualizer.getOffsetForIndex(index, "start")?.[0] ?? 0) > middle + 20,
    );
    const target = below ?? boundaries[0];
    if (target !== undefined) jumpTo(target.index);
  };

  useKeys([
    { keys: "j", label: caseText.conversation.nextSignal, group: caseText.conversation.group, run: () => step(1) },
    { keys: "k", label: caseText.conversation.previousSignal, group: caseText.conversation.group, run: () => step(-1) },
    { keys: "p", label: caseText.conversation.nextBoundary, group: caseText.conversation.group, run: nextBoundary },
    {
      keys: "o",
      label: caseText.conversation.toggle,
      group: caseText.conversation.group,
      run: () => setOnlyEvidence((was) => !was),
    },
    {
      keys: "Escape",
      label: caseText.conversation.close,
      group: caseText.conversation.group,
      run: close,
      disabled: openId === null,
    },
  ]);

  // The first signal is open when the case is: the evidence should be readable without a keystroke. Before it is painted, so
  // that a page that was laid out ahead stays where it stands.
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (opened.current || order[0] === undefined || linkedMessage !== null) return;
    opened.current = true;
    const linked = order.find((entry) => entry.signalId === linkedSignal);
    show((linked ?? order[0]).signalId);
  }, [order, show, linkedMessage, linkedSignal]);

  // Once, when it is there: afterwards the reader scrolls as they like.
  const shown = useRef(false);
  useEffect(() => {
    if (linkedMessage === null || shown.current) return;
    const index = rowOf(linkedMessage);
    if (index < 0) return;
    shown.current = true;
    virtualizer.scrollToIndex(index, { align: "center" });
  }, [linkedMessage, rowOf, virtualizer]);

  const firstIndex = first?.index ?? 0;
  const lastIndex = last?.index ?? 0;
  useEffect(() => {
    if (firstIndex < LOAD_WITHIN && older.more && !older.loading) older.load();
    if (lastIndex > rows.length - LOAD_WITHIN && newer.more && !newer.loading) newer.load();
  }, [firstIndex, lastIndex, rows.length, older, newer]);

  const place = useCardPlace(scroller, openId);
  useLayoutEffect(place.update);
  // What it says may come after the card itself, and grows with what is asked in it.
  const { card: cardBox, update: updatePlace } = place;
  useEffect(() => {
    if (openId === null || cardBox.current === null) return;
    const watch = new ResizeObserver(updatePlace);
    watch.observe(cardBox.current);
    return () => watch.disconnect();
  }, [openId, cardBox, updatePlace]);

  const groups = bands(items.map((item) => ({ ...rows[item.index]!, index: item.index })));

  return (
    <section className={classes.conv} aria-label={caseText.conversation.label}>
      <ConversationBar
        at={at}
        all={order.length}
        onStep={step}
        onlyEvidence={onlyEvidence}
        onOnlyEvidence={setOnlyEvidence}
        boundaries={boundaries.map(({ row, index }) => ({ phase: row.phase, at: row.at, jump: () => jumpTo(index) }))}
      />
      <div className={classes.pane}>
        <section
          className={classes.scroller}
          ref={scroller}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
          tabIndex={0}
          onScroll={place.update}
          onCopy={copyMasked}
          {...{ [FIRST_ATTRIBUTE]: order[0]?.signalId }}
          aria-label={caseText.conversation.messages}
        >
          {rows.length === 0 ? (
            <p className={classes.gap}>{caseText.conversation.empty}</p>
          ) : (
            <div className={classes.sheet} style={{ height: virtualizer.getTotalSize() }}>
              <p className={classes.more} style={{ position: "absolute", top: 0 }} aria-live="polite">
                {props.failed
                  ? caseText.conversation.failed
                  : older.loading
                    ? caseText.conversation.loading
                    : older.more
                      ? caseText.conversation.older
                      : props.contents.some(({ surface }) => surface === "message")
                        ? caseText.conversation.start
                        : caseText.conversation.startAlone}
              </p>
              <div className={classes.slice} style={{ transform: `translateY(${first?.start ?? EDGE_SPACE}px)` }}>
                {groups.map((group) => {
                  const head = group[0]!;
                  if (head.kind === "boundary") {
                    return (
                      <div key={head.key} data-index={head.index} ref={virtualizer.measureElement}>
                        <BoundaryLine row={head} />
                      </div>
                    );
                  }
                  return (
                    <PhaseBand key={`band ${head.key}`} phase={head.phase}>
                      {group.map((row, position) =>
                        row.kind === "content" ? (
                          <div
                            key={row.key}
                            className={classes.row}
                            data-index={row.index}
                            data-first={
                              (position === 0 && row.index > 0 && rows[row.index - 1]?.kind === "boundary") || undefined
                            }
                            data-last={rows[row.index + 1]?.kind === "boundary" || undefined}
                            ref={virtualizer.measureElement}
                          >
                            <Message
                              content={row.content}
                              author={props.author(row.content.authorId)}
                              accused={row.content.authorId === props.accusedId}
                              newDay={row.newDay}
                              target={row.content.id === linkedMessage}
                              marks={marks.get(row.content.id) ?? NO_MARKS}
                              openId={openIn(row.content, marks.get(row.content.id) ?? NO_MARKS, openId)}
                              onHover={hover}
                              onOpen={pin}
                            />
                          </div>
                        ) : null,
                      )}
                    </PhaseBand>
                  );
                })}
              </div>
              <PhaseBand phase={rows[rows.length - 1]!.phase} tail={virtualizer.getTotalSize() - EDGE_SPACE}>
                <p className={classes.more}>
                  {newer.loading
                    ? caseText.conversation.loading
                    : newer.more
                      ? caseText.conversation.newer
                      : caseText.conversation.end}
                </p>
              </PhaseBand>
            </div>
          )}
        </section>
        {openId === null ? null : (
          // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the card open; keys reach its parts
          <div
            ref={place.card}
            className={classes.card}
            onMouseEnter={() => hover(openId)}
            onMouseLeave={() => hover(null)}
          >
            <span ref={place.arrow} className={classes.arrow} aria-hidden="true" />
            {props.card(openId, close)}
          </div>
        )}
      </div>
    </section>
  );
}

/** The open signal where this content holds it, in what it says now or said before. */
function openIn(
  content: ConversationContent,
  marks: readonly Mark<MarkedSignal>[],
  openId: string | null,
): string | null {
  const here =
    marks.some((mark) => mark.data.signal.id === openId) ||
    content.otherRevisions.some((revision) => revision.signals.some((signal) => signal.id === openId));
  return here ? openId : null;
}
