"use client";

import { useState } from "react";
import classes from "@/components/appeal/appeal.module.css";
import { appealText } from "@/components/appeal/text";
import { EvidenceCard } from "@/components/evidence/evidence-card";
import { MarkedText } from "@/components/evidence/marked-text";
import { PhaseMark } from "@/components/evidence/phase-mark";
import { piecesOf } from "@/components/evidence/pieces";
import { Readings } from "@/components/evidence/readings";
import type { Mark } from "@/components/evidence/segments";
import { SurfaceMark } from "@/components/evidence/surface";
import type { MarkedSignal } from "@/components/evidence/types";
import { currentLanguage } from "@/components/ui/language";
import { Time } from "@/components/ui/time";
import { useKeys } from "@/components/ui/use-keys";
import type { JudgedText } from "@/lib/domain/appeals/schema";
import type { FlagView } from "@/lib/domain/case-file/schema";

function marksOf(text: JudgedText): Mark<MarkedSignal>[] {
  return text.signals.flatMap((signal) =>
    signal.spans
      .filter((span) => span.contentId === text.id)
      .map((span) => ({
        start: span.start,
        end: span.end,
        data: { signal, standing: signal.standing, revealed: null },
      })),
  );
}

type Judged = {
  evidence: readonly JudgedText[];
  flags: readonly Pick<FlagView, "id" | "clauseTitles">[];
};

/** The texts that were judged, with what was found in them, in their order; masked. */
export function JudgedEvidence({ of, nameOf }: { of: Judged; nameOf: (authorId: string) => string }) {
  const [open, setOpen] = useState<string | null>(null);
  useKeys(
    open === null ? [] : [{ keys: "Escape", label: appealText.evidence, hidden: true, run: () => setOpen(null) }],
  );
  // A value split over texts reads on in the others; this revision of its own.
  const textOf = (here: JudgedText) => (id: string) =>
    id === here.id ? here.text : (of.evidence.find((one) => one.id === id)?.text ?? null);
  if (of.evidence.length === 0) return <p className={classes.dim}>{appealText.evidenceNone}</p>;
  return of.evidence.map((text) => {
    const signal = text.signals.find((one) => `${text.id} ${text.revision} ${one.id}` === open);
    const flag = of.flags.find((one) => one.id === signal?.flag?.id);
    return (
      <article key={`${text.id} ${text.revision}`} className={classes.text} data-context={!text.flagged || undefined}>
        <p className={classes.head}>
          <b>{nameOf(text.authorId)}</b>
          <SurfaceMark surface={text.surface} />
          <PhaseMark phase={text.phase} />
          <Time at={text.occurredAt} />
          {text.flagged ? null : <span>{appealText.context}</span>}
        </p>
        <p className={classes.words}>
          <MarkedText
            contentId={text.id}
            text={text.text}
            marks={marksOf(text)}
            openId={signal?.id ?? null}
            onHover={() => {}}
            onOpen={(id) => {
              const key = `${text.id} ${text.revision} ${id}`;
              setOpen(open === key ? null : key);
            }}
          />
        </p>
        <Readings signals={text.signals.filter((one) => one.id !== signal?.id)} of={text.id} textOf={textOf(text)} />
        {signal === undefined ? null : (
          <EvidenceCard
            signal={signal}
            pieces={piecesOf(signal, textOf(text))}
            rules={
              signal.flag?.rule
                ? [
                    {
                      rule: signal.flag.rule,
                      clause: signal.flag.clause ?? "",
                      title: flag?.clauseTitles?.[currentLanguage()] ?? null,
                    },
                  ]
                : []
            }
            standing={signal.standing}
            revealed={null}
            onReveal={null}
            revealing={false}
            onClose={() => setOpen(null)}
          />
        )}
      </article>
    );
  });
}
