"use client";

import { useQuery } from "@tanstack/react-query";
import { getBulk } from "@/components/queue/bulk-api";
import { bulkText } from "@/components/queue/bulk-text";
import classes from "@/components/queue/queue.module.css";
import { queueText } from "@/components/queue/text";
import { Action } from "@/components/ui/action";
import type { BoundedCount } from "@/lib/domain/cases/schema";

const LOOK_MS = 1_500;

type Props = {
  /** How many rows are chosen by name. */
  chosen: number;
  /** Every row of the page is chosen, and the view has more pages. */
  pageFull: boolean;
  everything: boolean;
  total: BoundedCount | undefined;
  /** A bulk decision that goes on behind the closed dialog. */
  jobId: string | null;
  onEverything: () => void;
  onClear: () => void;
  onDecide: () => void;
};

/** What is chosen, and the way to decide it together. */
export function BulkBar(props: Props) {
  const text = queueText.select;
  const { total, chosen, everything, jobId } = props;
  const { data: job } = useQuery({
    queryKey: ["bulk", jobId],
    queryFn: ({ signal }) => getBulk(jobId!, signal),
    enabled: jobId !== null,
    refetchInterval: ({ state }) =>
      state.data?.state === "running" || state.data?.state === "undoing" ? LOOK_MS : false,
  });
  if (jobId !== null && job !== undefined) {
    return (
      <section className={classes.chosen} aria-label={bulkText.title}>
        <span role="status">
          {job.state === "running"
            ? bulkText.strip.running(job.total - job.counts.waiting, job.total)
            : (bulkText.states[job.state] ?? job.state)}
        </span>
        <Action label={bulkText.strip.show} onAct={props.onDecide} />
      </section>
    );
  }
  if (chosen === 0) return null;
  const all = total === undefined ? "" : queueText.views.count(total.count, total.atLeast);
  return (
    <section className={classes.chosen} aria-label={bulkText.title}>
      <b role="status">{everything ? text.allChosen(all) : text.chosen(chosen)}</b>
      {everything ? (
        total?.atLeast ? (
          <span className={classes.dim}>{text.most}</span>
        ) : null
      ) : props.pageFull && total !== undefined ? (
        <button type="button" className={classes.textButton} onClick={props.onEverything}>
          {text.all(all)}
        </button>
      ) : null}
      <Action label={text.decide} keys="d" group={queueText.group} look="filled" onAct={props.onDecide} />
      <Action label={text.none} keys="Escape" group={queueText.group} look="ghost" onAct={props.onClear} />
    </section>
  );
}
