import classes from "@/components/insight/insight.module.css";
import { Bone } from "@/components/ui/states";
import { uiText } from "@/components/ui/text";

const FIGURES = [0, 1, 2, 3, 4];
const CARDS = [8, 4, 6, 6];

/** The page before its figures, in their measures. */
export function InsightSkeleton() {
  return (
    <div className={classes.scroll} aria-busy="true">
      <span className="visually-hidden" role="status">
        {uiText.loading}
      </span>
      <div className={classes.totals} aria-hidden="true">
        {FIGURES.map((each) => (
          <div key={each}>
            <Bone width={96} height={20} />
          </div>
        ))}
      </div>
      <div className={classes.cards} aria-hidden="true">
        {CARDS.map((span, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places, not things
          <div key={index} style={{ gridColumn: `span ${span}` }}>
            <Bone width="100%" height={260} />
          </div>
        ))}
      </div>
    </div>
  );
}
