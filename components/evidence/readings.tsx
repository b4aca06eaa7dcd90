import { IconChevronRight } from "@tabler/icons-react";
import { nameOfSignal } from "@/components/evidence/family";
import { readingsOf, type TextOf } from "@/components/evidence/pieces";
import classes from "@/components/evidence/readings.module.css";
import type { SignalView } from "@/lib/domain/conversations/schema";

type Props = {
  signals: readonly SignalView[];
  /** The content that they are shown under; a value split over several is told where it begins. */
  of: string;
  textOf: TextOf;
};

/** Below a text: how each disguised value that counts was read, masked like the value. */
export function Readings({ signals, of, textOf }: Props) {
  const told = signals
    .filter((signal) => signal.standing.kind === "flagged" && signal.spans[0]?.contentId === of)
    .flatMap((signal) => readingsOf(signal, textOf).map((reading) => ({ signal, reading })));
  if (told.length === 0) return null;
  return (
    <dl className={classes.readings}>
      {told.map(({ signal, reading }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches repeat and never move
        <div key={index} className={classes.reading}>
          <dt>
            <b>{nameOfSignal(signal)}</b> <span className={classes.written}>{reading.text}</span>
          </dt>
          <IconChevronRight size={12} stroke={2} aria-hidden="true" />
          <dd>{reading.decoded}</dd>
        </div>
      ))}
    </dl>
  );
}
