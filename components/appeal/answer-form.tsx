"use client";

import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { AnswerPolicy } from "@/components/appeal/answer-policy";
import { AnswerText, wordOfPlaceholder } from "@/components/appeal/answer-text";
import { answerValues } from "@/components/appeal/answer-values";
import { answerAppeal } from "@/components/appeal/api";
import classes from "@/components/appeal/appeal.module.css";
import {
  abilitiesInstead,
  actionsOf,
  badgesToKeep,
  daysInstead,
  type Instead,
  kindsInstead,
  NOTHING,
  standingOf,
} from "@/components/appeal/instead";
import { appealText } from "@/components/appeal/text";
import { DURATIONS } from "@/components/decision/draft";
import { fillTemplate, unfilledIn } from "@/components/decision/template";
import { decisionText } from "@/components/decision/text";
import { measureName } from "@/components/enforcement/measure";
import { nameOfMeasure } from "@/components/evidence/family";
import { Action } from "@/components/ui/action";
import { ProblemLine } from "@/components/ui/problem-line";
import { SendBar } from "@/components/ui/send-bar";
import { useMay } from "@/components/ui/staff";
import { useNow } from "@/components/ui/time";
import type { AppealDetail } from "@/lib/domain/appeals/schema";
import type { AppealOutcome } from "@/lib/policy/policy-data";

const OUTCOMES = [
  { outcome: "upheld", keys: "1", word: "uphold" },
  { outcome: "reduced", keys: "2", word: "reduce" },
  { outcome: "overturned", keys: "3", word: "overturn" },
] as const;

/** Uphold, reduce or overturn, with the answer as the account will read it. */
export function AnswerForm({ appeal, policy }: { appeal: AppealDetail; policy: AnswerPolicy }) {
  const words = appealText.answer;
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<AppealOutcome | null>(null);
  const [reason, setReason] = useState("");
  const [written, setWritten] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [instead, setInstead] = useState<Instead>(NOTHING);
  const standing = standingOf(appeal.decision.enforcements, useMay("decision:approve"), new Date(useNow()));
  const badges = badgesToKeep(standing);
  const lengths = instead.kind === "none" ? [] : daysInstead(standing, instead.kind, DURATIONS);
  const abilities = abilitiesInstead(
    standing,
    policy.abilities.map((one) => one.code),
  );
  const [kept, setKept] = useState<readonly string[]>([]);
  const keptBadges = badges.filter((one) => kept.includes(one.id));
  const actions = outcome === "reduced" ? actionsOf(instead, keptBadges) : [];
  const body = policy.answers.find((one) => one.outcome === outcome)?.body ?? "{{reason}}";
  const template = fillTemplate(body, answerValues(appeal, reason, actions, policy));
  const text = written ?? template.text;
  const open = unfilledIn(text);
  const sending = useMutation({
    mutationFn: () => answerAppeal(appeal.id, { outcome: outcome!, answer: text.trim(), note: note.trim(), actions }),
    onSettled: () =>
      Promise.all(
        ["appeal", "appeals", "waiting", "enforcements", "account", "case", "cases"].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
  // What an outcome asks for stands below it: whoever chose by key goes on writing there.
  const reasonField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome !== null) reasonField.current?.focus();
  }, [outcome]);
  return (
    <section className={classes.form} aria-label={words.label}>
      <fieldset className={classes.choices}>
        <legend className="visually-hidden">{words.outcome}</legend>
        {OUTCOMES.map((one) => (
          <Action
            key={one.outcome}
            label={words[one.word]}
            keys={one.keys}
            group={appealText.group}
            pressed={outcome === one.outcome}
            onAct={() => {
              setOutcome(one.outcome);
              setWritten(null);
            }}
          />
        ))}
      </fieldset>
      {outcome === null ? null : (
        <>
          <p className={classes.dim}>{words.about[outcome]}</p>
          {outcome === "reduced" ? (
            <fieldset className={classes.instead}>
              <legend className="visually-hidden">{words.instead}</legend>
              {badges.map((one) => (
                <Checkbox
                  key={one.id}
                  label={words.keep(measureName(one))}
                  checked={kept.includes(one.id)}
                  onChange={(event) =>
                    setKept(event.currentTarget.checked ? [...kept, one.id] : kept.filter((id) => id !== one.id))
                  }
                />
              ))}
              <NativeSelect
                label={words.instead}
                value={instead.kind}
                onChange={(event) => {
                  const kind = event.currentTarget.value as Instead["kind"];
                  const offered = kind === "none" ? [] : daysInstead(standing, kind, DURATIONS);
                  setInstead({ ...instead, kind, days: offered.includes(7) ? 7 : (offered.at(-1) ?? null) });
                }}
                data={kindsInstead(standing).map((kind) => ({
                  value: kind,
                  label: kind === "none" ? words.nothing : nameOfMeasure(kind),
                }))}
              />
              {instead.kind === "restrict" ? (
                <Checkbox.Group
                  label={words.abilities}
                  value={instead.abilities}
                  onChange={(chosen) => setInstead({ ...instead, abilities: chosen })}
                >
                  {policy.abilities
                    .filter((ability) => abilities.includes(ability.code))
                    .map((ability) => (
                      <Checkbox key={ability.code} value={ability.code} label={ability.label} mt={4} />
                    ))}
                </Checkbox.Group>
              ) : null}
              {instead.kind === "restrict" || instead.kind === "suspend" ? (
                <NativeSelect
                  label={words.days}
                  value={instead.days === null ? "" : String(instead.days)}
                  onChange={(event) =>
                    setInstead({
                      ...instead,
                      days: event.currentTarget.value === "" ? null : Number(event.currentTarget.value),
                    })
                  }
                  data={lengths.map((days) => ({
                    value: days === null ? "" : String(days),
                    label: decisionText.days(days),
                  }))}
                />
              ) : null}
            </fieldset>
          ) : null}
          <Textarea
            ref={reasonField}
            label={words.reason}
            description={words.reasonAbout}
            value={reason}
            rows={2}
            maxLength={2_000}
            onChange={(event) => {
              setReason(event.currentTarget.value);
              setWritten(null);
            }}
          />
          <AnswerText template={template} written={written} onWritten={setWritten} />
          <Textarea
            label={words.note}
            value={note}
            rows={2}
            maxLength={5_000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <SendBar>
            <ProblemLine error={sending.error} title={words.failed} />
            {open.length === 0 ? null : (
              <p className={classes.dim}>{words.unfilled(open.map(wordOfPlaceholder).join(", "))}</p>
            )}
            <Action
              label={words.submit}
              keys="mod+Enter"
              group={appealText.group}
              inFields
              look="filled"
              disabled={text.trim().length < 10}
              busy={sending.isPending}
              onAct={() => {
                if (open.length === 0) sending.mutate();
                else reasonField.current?.focus();
              }}
            />
          </SendBar>
        </>
      )}
    </section>
  );
}
