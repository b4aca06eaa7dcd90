import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowUp,
  IconBan,
  IconCheck,
  IconCircleCheck,
  IconClockPause,
  IconFileText,
  IconMail,
  IconSpeakerphone,
  IconStarOff,
  type TablerIcon,
} from "@tabler/icons-react";
import type { Consequence } from "@/components/decision/consequences";
import classes from "@/components/decision/decision-bar.module.css";
import { decisionText } from "@/components/decision/text";

const ICONS: Record<Consequence["kind"], TablerIcon> = {
  clear: IconCircleCheck,
  warn: IconAlertTriangle,
  strip_badge: IconStarOff,
  restrict: IconBan,
  suspend: IconClockPause,
  strike: IconArrowUp,
  message: IconMail,
  told: IconSpeakerphone,
  statement: IconFileText,
  undo: IconArrowBackUp,
  close: IconCheck,
};

/** Everything that the decision will do, line by line, before it is made. */
export function Effects({ list }: { list: readonly Consequence[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by key
    <section className={classes.column} tabIndex={0} aria-label={decisionText.happens}>
      <h2 className={classes.heading}>{decisionText.happens}</h2>
      {list.length === 0 ? (
        <p className={classes.quiet}>{decisionText.missing.outcome}</p>
      ) : (
        <ul className={classes.effects} aria-live="polite">
          {list.map((each) => {
            const Icon = ICONS[each.kind];
            return (
              <li key={`${each.kind} ${each.text}`}>
                <Icon size={14} stroke={1.75} aria-hidden="true" />
                {each.text}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
