"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import classes from "@/components/export/export-dialog.module.css";
import { exportText } from "@/components/export/text";
import { Action } from "@/components/ui/action";
import { DialogText, DIALOG_LAYER as LAYER } from "@/components/ui/form-dialog";
import { count } from "@/components/ui/money";
import { ProblemLine } from "@/components/ui/problem-line";
import { Time } from "@/components/ui/time";
import { answer, client } from "@/lib/api/client";
import type { ExportView } from "@/lib/domain/exports/schema";

const POLL_MS = 1_000;
const param = (id: string) => ({ param: { id } });

export const isWriting = (shown: ExportView) => shown.state === "queued" || shown.state === "running";

/** How far an export is, in words. */
export function stateText(shown: ExportView): string {
  const { state, progress } = shown;
  if (state === "queued") return exportText.queued;
  if (state === "running")
    return exportText.writing(count(progress.rows), progress.of === null ? null : count(progress.of));
  if (state === "ready") return shown.stored ? exportText.written : exportText.ready;
  if (state === "failed") return shown.problem ?? exportText.failed;
  return state === "cancelled" ? exportText.cancelled : exportText.gone;
}

/** An export that was asked for: its progress, then its file with the dictionary beside it. */
export function Prepared({ asked, onAgain }: { asked: ExportView; onAgain: () => void }) {
  const { data, refetch } = useQuery({
    queryKey: ["export", asked.id],
    queryFn: ({ signal }) => answer(client.exports[":id"].$get(param(asked.id), { init: { signal } })),
    initialData: asked,
    refetchInterval: (query) => (query.state.data && isWriting(query.state.data) ? POLL_MS : false),
  });
  const cancel = useMutation({
    mutationFn: () => answer(client.exports[":id"].cancel.$post(param(asked.id))),
    onSettled: () => void refetch(),
  });
  const { rows, of } = data.progress;
  return (
    <div className={classes.form}>
      <DialogText>{stateText(data)}</DialogText>
      {isWriting(data) ? (
        <progress aria-label={stateText(data)} value={of === null ? undefined : rows} max={Math.max(1, of ?? 1)} />
      ) : null}
      <ProblemLine error={cancel.error} title={exportText.page.cancelFailed} />
      {data.state === "ready" ? (
        <p className={classes.dim}>
          {exportText.until} <Time at={data.expiresAt} />
          {data.sha256 === null ? null : (
            <>
              . {exportText.sum} <code>{data.sha256.slice(0, 16)}…</code>
            </>
          )}
        </p>
      ) : null}
      <div className={classes.acts}>
        {data.state === "ready" ? (
          <>
            <a className={classes.download} href={data.file} download>
              {exportText.download}
            </a>
            <a href={data.dictionary} download>
              {exportText.dictionary}
            </a>
          </>
        ) : null}
        {isWriting(data) ? (
          <Action label={exportText.cancel} layer={LAYER} busy={cancel.isPending} onAct={() => cancel.mutate()} />
        ) : null}
        <Action label={exportText.again} look="ghost" layer={LAYER} onAct={onAgain} />
      </div>
    </div>
  );
}
