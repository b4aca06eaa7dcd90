"use client";

import { IconEye } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { familyOfSignal, iconOfSignal, nameOfSignal } from "@/components/evidence/family";
import classes from "@/components/evidence/marked-text.module.css";
import { type Mark, segments } from "@/components/evidence/segments";
import { standingInWords } from "@/components/evidence/text";
import type { MarkedSignal } from "@/components/evidence/types";

/** Attribute by which a page finds the marks of a signal. */
export const MARK_ATTRIBUTE = "data-signal";

type Props = {
  contentId: string;
  text: string;
  marks: readonly Mark<MarkedSignal>[];
  /** Where `text` begins in the content's whole text; marks are counted from there. */
  offset?: number;
  /** The signal whose card is open. */
  openId: string | null;
  onHover: (signalId: string | null) => void;
  onOpen: (signalId: string) => void;
};

/** A judged text with its evidence marked: family by hue, kind by icon, how it is told by the line beneath. */
export function MarkedText({ contentId, text, marks, offset = 0, openId, onHover, onOpen }: Props) {
  const seen = new Set<string>();
  return (
    <>
      {segments(text, marks).map((segment) => {
        // Where it begins in the whole text, for whoever marks a stretch of it.
        const from = segment.start + offset;
        if (segment.mark === null)
          return (
            <span key={segment.start} data-start={from}>
              {segment.text}
            </span>
          );
        const { signal, standing, revealed } = segment.mark.data;
        const first = !seen.has(signal.id);
        seen.add(signal.id);
        const Icon = revealed === null ? iconOfSignal(signal.kind, signal.script) : IconEye;
        const { start, end } = segment.mark;
        // As long as what hid it, so that a mark cut in pieces shows each its own.
        const plain = revealed?.pieces.find(
          (piece) => piece.contentId === contentId && piece.start === start + offset && piece.end === end + offset,
        );
        const name = nameOfSignal(signal);
        const why = standingInWords(standing);
        return (
          // A <button> cannot break over lines as running text must; this takes its role and keys instead.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span
            key={segment.start}
            className={classes.mark}
            role="button"
            tabIndex={0}
            data-start={from}
            data-signal={signal.id}
            data-family={familyOfSignal(signal.kind, signal.script)}
            data-ask={signal.kind.startsWith("solicit") || undefined}
            data-standing={standing.kind}
            data-open={openId === signal.id || undefined}
            data-revealed={revealed !== null || undefined}
            data-masked={revealed === null ? undefined : segment.text}
            aria-expanded={openId === signal.id}
            aria-haspopup="dialog"
            onMouseEnter={() => onHover(signal.id)}
            onMouseLeave={() => onHover(null)}
            onClick={() => onOpen(signal.id)}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === "Enter" || event.key === " ") {
                event.preventDefault();
                onOpen(signal.id);
              }
            }}
          >
            {first ? (
              <span className={classes.icon} aria-hidden="true">
                <Icon size={12} stroke={2} />
              </span>
            ) : null}
            <span className="visually-hidden">{why === null ? `${name}: ` : `${name}, ${why}: `}</span>
            {plain?.text.slice(segment.start - start).slice(0, segment.text.length) ?? segment.text}
          </span>
        );
      })}
    </>
  );
}
