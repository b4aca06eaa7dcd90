import { IconBan, IconMessageExclamation, IconStarOff, IconUserOff, type TablerIcon } from "@tabler/icons-react";
import classes from "@/components/enforcement/measure.module.css";
import { enforcementText } from "@/components/enforcement/text";
import { evidenceText, nameOfAbility } from "@/components/evidence/text";
import type { MeasureKind } from "@/lib/policy/types";

/** A measure as it is named anywhere: recommended, decided or imposed. */
export type Measure = {
  kind: MeasureKind;
  badge?: string | null;
  abilities?: readonly string[];
  durationDays?: number | null;
};

const ICONS: Record<MeasureKind, TablerIcon> = {
  warn: IconMessageExclamation,
  strip_badge: IconStarOff,
  restrict: IconBan,
  suspend: IconUserOff,
};

export function iconOfMeasure(kind: MeasureKind): TablerIcon {
  return ICONS[kind];
}

/** `Restrict 7 days`, `Top Rated stripped, until lifted`, `Warn`. */
export function measureName(measure: Measure): string {
  const words = enforcementText;
  const days = words.days(measure.durationDays ?? null);
  switch (measure.kind) {
    case "warn":
      return evidenceText.measures.warn;
    case "strip_badge":
      return measure.badge ? `${words.strip(measure.badge)}, ${days}` : `${evidenceText.measures.strip_badge}, ${days}`;
    case "restrict":
    case "suspend":
      return `${evidenceText.measures[measure.kind]} ${days}`;
  }
}

/** What a restriction takes, by the marketplace's codes. */
function abilitiesOf(measure: Measure): string {
  return (measure.abilities ?? []).map(nameOfAbility).join(", ");
}

const sorted = (list: readonly string[]) => [...list].sort().join(" ");

/** Whether two say the same: a warning has no time, and the order of abilities means nothing. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  return (
    a.kind === b.kind &&
    (a.kind === "warn" || (a.durationDays ?? null) === (b.durationDays ?? null)) &&
    (a.badge ?? null) === (b.badge ?? null) &&
    sorted(a.abilities ?? []) === sorted(b.abilities ?? [])
  );
}

/** Icon, name, and for a restriction what it takes. */
export function MeasureMark({ measure, detail = true, wrap }: { measure: Measure; detail?: boolean; wrap?: boolean }) {
  const Icon = ICONS[measure.kind];
  const abilities = abilitiesOf(measure);
  // A narrow column cuts the name, and with it how long it holds.
  const whole = [measureName(measure), abilities].filter((part) => part !== "").join(": ");
  return (
    <span className={classes.measure} data-wrap={wrap || undefined} title={whole}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      <span className={classes.words}>
        {measureName(measure)}
        {detail && abilities !== "" ? <span className={classes.detail}> {abilities}</span> : null}
      </span>
    </span>
  );
}
