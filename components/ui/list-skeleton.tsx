import classes from "@/components/ui/list-skeleton.module.css";
import { Bone } from "@/components/ui/states";
import { uiText } from "@/components/ui/text";

const ROWS = Array.from({ length: 14 }, (_, index) => index);

/** A list before its first rows; `widths` are its columns, null for the one that takes what is left. */
export function ListSkeleton({ widths }: { widths: readonly (number | null)[] }) {
  return (
    <div className={classes.box} aria-busy="true">
      <span className="visually-hidden" role="status">
        {uiText.loading}
      </span>
      {ROWS.map((row) => (
        <div key={row} className={classes.row} aria-hidden="true">
          {widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: places, not things
            <span key={index} style={width === null ? { flex: 1 } : { width }}>
              <Bone width={`${45 + ((row * 17 + index * 29) % 45)}%`} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
