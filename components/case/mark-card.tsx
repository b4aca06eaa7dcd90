"use client";

import dynamic from "next/dynamic";
import classes from "@/components/case/case.module.css";
import { LinkTo } from "@/components/case/link-to";
import { caseText } from "@/components/case/text";
import type { Reveals } from "@/components/case/use-reveal";
import { EvidenceCard } from "@/components/evidence/evidence-card";
import { piecesOf } from "@/components/evidence/pieces";
import { evidenceText } from "@/components/evidence/text";
import { currentLanguage } from "@/components/ui/language";
import { VerdictButtons } from "@/components/verdict/verdict-buttons";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { SignalView } from "@/lib/domain/conversations/schema";
import type { MissedSpanView } from "@/lib/domain/verdicts/schema";

// Few cases have a mark that a person set.
const MissedCard = dynamic(() => import("@/components/missed/missed-card").then((module) => module.MissedCard), {
  ssr: false,
});

type Props = {
  /** Of the signal, or of what a person marked. */
  id: string;
  detail: CaseDetail;
  /** What a person marked under this id. */
  missed: MissedSpanView | null;
  signal: SignalView | null;
  /** The masked text of each content, by its id. */
  texts: ReadonlyMap<string, string>;
  mayReveal: boolean;
  reveal: Reveals;
  onClose: () => void;
};

/** What an open mark says and lets do: a detector's reading with its verdict, or a person's mark. */
export function MarkCard({ id, detail, missed, signal, texts, mayReveal, reveal, onClose }: Props) {
  if (missed !== null) {
    return (
      <MissedCard
        mark={missed}
        caseId={detail.id}
        group={caseText.group}
        revealed={reveal.revealed.get(id) ?? null}
        onReveal={mayReveal && !missed.kind.startsWith("solicit") ? () => reveal.ask(id) : null}
        revealing={reveal.busy}
        problem={reveal.problem}
        onClose={onClose}
      />
    );
  }
  if (signal === null) return null;
  const flag = detail.flags.find((each) => each.id === signal.flag?.id);
  return (
    <EvidenceCard
      signal={signal}
      pieces={piecesOf(signal, (contentId) => texts.get(contentId) ?? null)}
      rules={
        signal.flag === null || signal.flag.rule === null
          ? []
          : [
              {
                rule: signal.flag.rule,
                clause: signal.flag.clause ?? "",
                title: flag?.clauseTitles?.[currentLanguage()] ?? null,
              },
            ]
      }
      standing={signal.standing}
      revealed={reveal.revealed.get(id) ?? null}
      onReveal={mayReveal && signal.value !== null ? () => reveal.ask(id) : null}
      revealing={reveal.busy}
      onClose={onClose}
    >
      <VerdictButtons signalId={id} kind={signal.kind} caseId={detail.id} group={caseText.group} />
      <p className={classes.linkTo}>
        <LinkTo part="signal" id={id}>
          {caseText.link.signal}
        </LinkTo>
      </p>
      {reveal.problem === null ? null : (
        <p role="alert" style={{ padding: "0 12px 8px" }}>{`${evidenceText.reveal.failed}: ${reveal.problem}`}</p>
      )}
    </EvidenceCard>
  );
}
