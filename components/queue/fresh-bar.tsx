import { shownPriority } from "@/components/queue/priority";
import classes from "@/components/queue/queue.module.css";
import { queueText } from "@/components/queue/text";
import { KeyCap } from "@/components/ui/key-cap";
import type { CaseRow } from "@/lib/domain/cases/schema";

/** Says what came in since the rows were drawn; they move only when it is asked for. Nothing came: nothing is drawn. */
export function FreshBar({ fresh, onShow }: { fresh: readonly CaseRow[]; onShow: () => void }) {
  if (fresh.length === 0) return null;
  return (
    <div className={classes.fresh} role="status">
      <b>{queueText.fresh(fresh.length)}</b>
      <span>{queueText.freshTop(shownPriority(Math.max(...fresh.map((row) => row.priority))))}</span>
      <button type="button" className={classes.showFresh} onClick={onShow}>
        {queueText.showFresh}
      </button>
      <KeyCap keys="." />
    </div>
  );
}
