"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import classes from "@/components/evidence/evidence-card.module.css";
import { familyOfSignal, iconOfSignal, nameOfSignal } from "@/components/evidence/family";
import { evidenceText } from "@/components/evidence/text";
import type { RevealedSignal } from "@/components/evidence/types";
import { withdrawMissed } from "@/components/missed/api";
import { missedText } from "@/components/missed/text";
import { Action } from "@/components/ui/action";
import { KeyCap } from "@/components/ui/key-cap";
import { problemOf } from "@/components/ui/problem";
import { useMay, useStaff } from "@/components/ui/staff";
import { Time } from "@/components/ui/time";
import type { MissedSpanView } from "@/lib/domain/verdicts/schema";

type Props = {
  mark: MissedSpanView;
  caseId: string;
  group: string;
  revealed: RevealedSignal | null;
  /** Null: this person may not reveal here. */
  onReveal: (() => void) | null;
  revealing: boolean;
  problem: string | null;
  onClose: () => void;
};

/** What a person's mark says: what it is, who set it and why. Whoever set it, or a lead, takes it back. */
export function MissedCard(props: Props) {
  const { mark, revealed } = props;
  const me = useStaff();
  const lead = useMay("case:assign");
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: () => withdrawMissed(mark.id),
    onSuccess: () => {
      props.onClose();
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(props.caseId) });
    },
  });
  const signal = { kind: mark.kind, script: null };
  const Icon = iconOfSignal(mark.kind, null);
  const plain = revealed?.pieces.map((piece) => piece.text).join("") ?? null;
  return (
    <div className={classes.card} data-family={familyOfSignal(mark.kind, null)}>
      <div className={classes.head}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        <b className={classes.name}>{nameOfSignal(signal)}</b>
        <button type="button" className={classes.close} onClick={props.onClose} aria-label={evidenceText.card.close}>
          <KeyCap keys="Escape" />
        </button>
      </div>
      <div className={classes.part}>
        <div className={classes.value}>
          <b className={classes.mono}>{plain ?? mark.masked}</b>
          {plain !== null ? (
            <span className={classes.dim}>{evidenceText.card.revealed}</span>
          ) : props.onReveal === null ? null : (
            <Action
              label={evidenceText.card.reveal}
              keys="v"
              group={props.group}
              look="ghost"
              onAct={props.onReveal}
              busy={props.revealing}
              className={classes.reveal}
            />
          )}
        </div>
      </div>
      <div className={classes.part}>
        <p>{evidenceText.standings.explained.missed}</p>
        {mark.note === "" ? null : <p>“{mark.note}”</p>}
        <p className={classes.dim}>
          {missedText.marked(mark.by.name)}, <Time at={mark.at} />
        </p>
        {mark.by.id === me.id || lead ? (
          <Action label={missedText.takeBack} look="ghost" busy={taking.isPending} onAct={() => taking.mutate()} />
        ) : null}
        {taking.error === null ? null : (
          <p role="alert">{`${missedText.notTakenBack}: ${problemOf(taking.error).detail}`}</p>
        )}
        {props.problem === null ? null : <p role="alert">{`${evidenceText.reveal.failed}: ${props.problem}`}</p>}
      </div>
    </div>
  );
}
