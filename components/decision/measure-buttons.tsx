"use client";

import { Checkbox, NativeSelect } from "@mantine/core";
import { IconAlertTriangle, IconBan, IconCheck, IconChevronDown, IconStarOff, IconUsers } from "@tabler/icons-react";
import { type ReactNode, useRef, useState } from "react";
import classes from "@/components/decision/decision-bar.module.css";
import { asViolation, type Draft, DURATIONS } from "@/components/decision/draft";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { decisionText } from "@/components/decision/text";
import { readableCode } from "@/components/evidence/text";
import { Action } from "@/components/ui/action";
import { Drop } from "@/components/ui/drop";
import { useKeyLayer } from "@/components/ui/use-keys";

type Props = {
  draft: Draft;
  onDraft: (next: Draft) => void;
  policy: PolicyExcerpt;
  accountName: string;
  /** Held now and strippable. */
  badges: readonly string[];
  violations: readonly string[];
  defaults: { reasonCode: string | null; restrictDays: number; suspendDays: number | null };
  disabled: boolean;
};

const check = <IconCheck size={14} stroke={2} aria-hidden="true" />;
// As wide as the check: a button that is pressed pushes none of the others from under the pointer.
const unchosen = { size: 14, stroke: 1.75, "aria-hidden": true } as const;
const POPOVER_LAYER = 50;

/** Warn, strip badge, restrict, suspend: each a toggle with its key, its options beside it. */
export function MeasureButtons(props: Props) {
  const { draft, onDraft, policy, defaults, disabled } = props;
  const text = decisionText;
  const start = () => asViolation(draft, props.violations, defaults.reasonCode);
  const badgeOn = draft.badges.length > 0;
  const abilities = () => {
    const wanted = new Set(
      (draft.violations.length > 0 ? draft.violations : props.violations).flatMap(
        (v) => policy.restrictAbilities[v] ?? [],
      ),
    );
    const fitting = policy.abilities.filter((ability) => wanted.has(ability.code));
    return (fitting.length > 0 ? fitting : policy.abilities).map((ability) => ability.code);
  };
  return (
    <>
      <Action
        label={text.warn}
        keys="w"
        group={text.group}
        pressed={draft.warn}
        icon={draft.warn ? check : <IconAlertTriangle {...unchosen} />}
        disabled={disabled}
        onAct={() => onDraft({ ...start(), warn: !draft.warn })}
      />
      {props.badges.length === 0 ? null : (
        <span className={classes.measure}>
          <Action
            label={draft.badges.length > 1 ? text.stripBadges(draft.badges.length) : text.stripBadge}
            keys="b"
            group={text.group}
            pressed={badgeOn}
            icon={badgeOn ? check : <IconStarOff {...unchosen} />}
            disabled={disabled}
            onAct={() => onDraft({ ...start(), badges: badgeOn ? [] : [...props.badges] })}
          />
          <Options name={text.stripBadge} shown={badgeOn} disabled={disabled}>
            <fieldset className={classes.options}>
              <legend>{text.badges}</legend>
              {props.badges.map((badge) => (
                <Checkbox
                  key={badge}
                  label={readableCode(badge)}
                  checked={draft.badges.includes(badge)}
                  onChange={(event) =>
                    onDraft({
                      ...draft,
                      badges: event.currentTarget.checked
                        ? [...draft.badges, badge]
                        : draft.badges.filter((other) => other !== badge),
                    })
                  }
                />
              ))}
            </fieldset>
            <Duration value={draft.badgeDays} onChange={(badgeDays) => onDraft({ ...draft, badgeDays })} />
          </Options>
        </span>
      )}
      {policy.abilities.length === 0 ? null : (
        <span className={classes.measure}>
          <Action
            label={text.restrictFor(text.days((draft.restrict ?? { days: defaults.restrictDays }).days))}
            name={text.restrict}
            keys="r"
            group={text.group}
            pressed={draft.restrict !== null}
            icon={draft.restrict === null ? <IconBan {...unchosen} /> : check}
            disabled={disabled}
            onAct={() =>
              onDraft({
                ...start(),
                restrict: draft.restrict === null ? { days: defaults.restrictDays, abilities: abilities() } : null,
              })
            }
          />
          <Options name={text.restrict} shown={draft.restrict !== null} disabled={disabled}>
            <Duration
              value={draft.restrict?.days ?? null}
              onChange={(days) => onDraft({ ...draft, restrict: { days, abilities: draft.restrict?.abilities ?? [] } })}
            />
            <fieldset className={classes.options}>
              <legend>{text.abilities}</legend>
              {policy.abilities.map((ability) => {
                const chosen = draft.restrict?.abilities ?? [];
                return (
                  <Checkbox
                    key={ability.code}
                    label={ability.label}
                    checked={chosen.includes(ability.code)}
                    onChange={(event) =>
                      onDraft({
                        ...draft,
                        restrict: {
                          days: draft.restrict?.days ?? null,
                          abilities: event.currentTarget.checked
                            ? [...chosen, ability.code]
                            : chosen.filter((code) => code !== ability.code),
                        },
                      })
                    }
                  />
                );
              })}
            </fieldset>
          </Options>
        </span>
      )}
      <Suspend {...props} start={start} abilities={abilities} />
    </>
  );
}

/** Suspending asks once more before it is even chosen, and says that somebody else must approve it. */
function Suspend(props: Props & { start: () => Draft; abilities: () => string[] }) {
  const { draft, onDraft } = props;
  const text = decisionText;
  const anchor = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [days, setDays] = useState<number | null>(props.defaults.suspendDays);
  const [meanwhile, setMeanwhile] = useState(false);
  const on = draft.suspend !== null;
  useKeyLayer(POPOVER_LAYER, open);
  const add = () => {
    onDraft({ ...props.start(), suspend: { days, ...(meanwhile ? { meanwhile: props.abilities() } : {}) } });
    setOpen(false);
  };
  return (
    <>
      <span ref={anchor}>
        <Action
          label={on ? text.suspendFor(text.days(draft.suspend?.days ?? null)) : text.suspend}
          name={text.suspend}
          keys="s"
          group={text.group}
          pressed={on}
          expanded={on ? undefined : open}
          icon={on ? check : <IconUsers {...unchosen} />}
          disabled={props.disabled}
          onAct={() => {
            if (on) onDraft({ ...draft, suspend: null });
            else setOpen(true);
          }}
        />
      </span>
      <Drop
        anchor={anchor}
        open={open}
        onOpen={setOpen}
        label={text.suspendTitle(props.accountName)}
        position="top-start"
        width={300}
      >
        <b>{text.suspendTitle(props.accountName)}</b>
        <p className={classes.hint}>{text.suspendHint}</p>
        <Duration value={days} onChange={setDays} />
        {props.policy.restrictsMeanwhile ? (
          <Checkbox
            mt={8}
            label={text.meanwhile}
            checked={meanwhile}
            onChange={(event) => setMeanwhile(event.currentTarget.checked)}
          />
        ) : null}
        <div className={classes.confirm}>
          <Action label={text.addSuspension} keys="Enter" layer={POPOVER_LAYER} inFields onAct={add} />
          <Action
            label={text.cancel}
            keys="Escape"
            layer={POPOVER_LAYER}
            inFields
            look="ghost"
            onAct={() => setOpen(false)}
          />
        </div>
      </Drop>
    </>
  );
}

function Options(props: { name: string; shown: boolean; disabled: boolean; children: ReactNode }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={classes.caret}
        aria-label={decisionText.options(props.name)}
        aria-haspopup="dialog"
        aria-expanded={open}
        disabled={props.disabled || !props.shown}
        onClick={() => setOpen((was) => !was)}
      >
        <IconChevronDown size={12} stroke={2} aria-hidden="true" />
      </button>
      <Drop
        anchor={anchor}
        open={open && props.shown}
        onOpen={setOpen}
        label={decisionText.options(props.name)}
        position="top-start"
        width={260}
      >
        <div className={classes.stack}>{props.children}</div>
      </Drop>
    </>
  );
}

function Duration({ value, onChange }: { value: number | null; onChange: (days: number | null) => void }) {
  const listed = (DURATIONS as readonly (number | null)[]).includes(value) ? DURATIONS : [value, ...DURATIONS];
  return (
    <NativeSelect
      label={decisionText.duration}
      value={value === null ? "" : String(value)}
      onChange={(event) => onChange(event.currentTarget.value === "" ? null : Number(event.currentTarget.value))}
      data={listed.map((days) => ({ value: days === null ? "" : String(days), label: decisionText.days(days) }))}
    />
  );
}
