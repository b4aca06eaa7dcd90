import { casesText } from "@/components/insight/cases-text";
import classes from "@/components/insight/insight.module.css";
import { Action } from "@/components/ui/action";

/** Opens the cases behind a chart: of the whole period, or of the mark that begins on a day. */
export type OpenBehind = { whole: () => void; at: (from: string) => void };

/** The act beside a chart that leads to its cases; nothing for whoever may not list them. */
export function BehindButton({ onBehind }: { onBehind: OpenBehind | null }) {
  return onBehind === null ? null : (
    <div className={classes.below}>
      <Action label={casesText.behind.open} look="ghost" onAct={onBehind.whole} />
    </div>
  );
}
