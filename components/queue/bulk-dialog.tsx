"use client";

import { Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { EvidenceLine } from "@/components/evidence/evidence-line";
import classes from "@/components/queue/bulk.module.css";
import { getBulk, leftOut, type PlannedBulk, planBulk, stepBulk } from "@/components/queue/bulk-api";
import { type BulkDraft, BulkForm, decisionOf, EMPTY_DRAFT } from "@/components/queue/bulk-form";
import type { BulkPolicy } from "@/components/queue/bulk-policy";
import { bulkText } from "@/components/queue/bulk-text";
import { queueText } from "@/components/queue/text";
import { Action } from "@/components/ui/action";
import { DIALOG_LAYER } from "@/components/ui/form-dialog";
import { listText } from "@/components/ui/list-text";
import { ProblemLine } from "@/components/ui/problem-line";
import { useKeyLayer } from "@/components/ui/use-keys";
import type { BulkPreview, BulkView } from "@/lib/domain/bulk/schema";

const LOOK_MS = 500;

/** Cases by id, or all that a filter has; as the API's query writes it. */
export type BulkTarget = { caseIds: string[] } | { query: Record<string, string> };

type Props = {
  open: boolean;
  /** What was chosen; null once a job is under way. */
  target: BulkTarget | null;
  jobId: string | null;
  policy: BulkPolicy;
  onJob: (id: string | null) => void;
  onClose: () => void;
};

/** One decision on many cases: what it is, everything that it would do, how far it is, what became of each. */
export function BulkDialog({ open, target, jobId, policy, onJob, onClose }: Props) {
  const text = bulkText;
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<BulkDraft>(EMPTY_DRAFT);
  const [planned, setPlanned] = useState<PlannedBulk | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useKeyLayer(DIALOG_LAYER, open);

  const job = useQuery({
    queryKey: ["bulk", jobId],
    queryFn: ({ signal }) => getBulk(jobId!, signal),
    enabled: jobId !== null,
    refetchInterval: ({ state }) => (underWay(state.data) || state.error !== null ? LOOK_MS : false),
  }).data;

  // Each step takes the place of the one before, and with it the button that had the focus.
  const body = useRef<HTMLDivElement>(null);
  const step = jobId !== null && job !== undefined ? job.state : planned !== null ? "preview" : "form";
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at with each step
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.focus();
  }, [step]);

  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await act();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const look = () =>
    attempt(async () => {
      if (target === null) return;
      const decision = decisionOf(draft);
      setPlanned(
        await planBulk("caseIds" in target ? { ...target, decision } : ({ filter: target.query, decision } as never)),
      );
    });
  const goOn = (id: string, what: "start" | "cancel" | "undo") =>
    attempt(async () => {
      queries.setQueryData(["bulk", id], await stepBulk(id, what));
      onJob(id);
      setPlanned(null);
    });
  const close = () => {
    onClose();
    if (job !== undefined && !underWay(job) && jobId !== null) onJob(null);
    setPlanned(null);
    setError(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void look();
  };

  return (
    <Modal
      opened={open}
      onClose={close}
      title={planned !== null ? text.titleOf(planned.preview.cases) : text.title}
      size={720}
      closeButtonProps={{ "aria-label": listText.dialog.close }}
    >
      <div ref={body} tabIndex={-1} className={classes.step}>
        {jobId !== null && job !== undefined ? (
          <Progress job={job}>
            <ProblemLine error={error} title={text.failed} />
            <div className={classes.acts}>
              {job.allowed.undo && job.counts.done > 0 ? (
                <Action
                  label={text.undo(job.counts.done)}
                  keys="z"
                  layer={DIALOG_LAYER}
                  busy={busy}
                  onAct={() => void goOn(job.id, "undo")}
                />
              ) : null}
              {job.allowed.start ? (
                <Action label={text.goOn} layer={DIALOG_LAYER} busy={busy} onAct={() => void goOn(job.id, "start")} />
              ) : null}
              {job.allowed.cancel ? (
                <Action
                  label={text.cancel}
                  layer={DIALOG_LAYER}
                  busy={busy}
                  onAct={() => void goOn(job.id, "cancel")}
                />
              ) : null}
              <Action label={text.close} keys="Escape" layer={DIALOG_LAYER} look="ghost" onAct={close} />
            </div>
          </Progress>
        ) : planned !== null ? (
          <div className={classes.stack}>
            <Preview preview={planned.preview} policy={policy} />
            <ProblemLine error={error} title={text.failed} />
            <div className={classes.acts}>
              <Action
                label={text.start(planned.preview.cases)}
                keys="mod+Enter"
                layer={DIALOG_LAYER}
                look="filled"
                busy={busy}
                onAct={() => void goOn(planned.id, "start")}
              />
              <Action label={text.back} look="ghost" onAct={() => setPlanned(null)} />
            </div>
          </div>
        ) : (
          <form ref={form} onSubmit={submit} className={classes.stack}>
            <BulkForm draft={draft} onDraft={setDraft} policy={policy} />
            <ProblemLine error={error} title={text.failed} />
            <div className={classes.acts}>
              <Action
                label={text.preview}
                keys="mod+Enter"
                layer={DIALOG_LAYER}
                inFields
                look="filled"
                busy={busy}
                disabled={draft.reasonCode === ""}
                onAct={() => form.current?.requestSubmit()}
              />
              <Action label={listText.dialog.cancel} look="ghost" onAct={close} />
              <span className={classes.dim}>{text.nothingYet}</span>
            </div>
          </form>
        )}
      </div>
    </Modal>
  );
}

function underWay(job: BulkView | undefined): boolean {
  return job?.state === "running" || job?.state === "undoing";
}

function Preview({ preview, policy }: { preview: BulkPreview; policy: BulkPolicy }) {
  const text = bulkText;
  const ability = (code: string) => policy.abilities.find((one) => one.code === code)?.label.toLowerCase() ?? code;
  return (
    <>
      <section aria-label={text.happens}>
        <h3 className={classes.heading}>{text.happens}</h3>
        <ul className={classes.effects}>
          {preview.consequences.map((one) => (
            <li key={`${one.code} ${String(one.params["badge"] ?? "")}`}>{bulkText.consequence(one, ability)}</li>
          ))}
        </ul>
      </section>
      <section aria-label={text.lines(preview.lines.length, preview.cases)}>
        <h3 className={classes.heading}>{text.lines(preview.lines.length, preview.cases)}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by key */}
        <ul className={classes.lines} tabIndex={0}>
          {preview.lines.map((line) => (
            <li key={line.id}>
              <span className={classes.who}>{line.account.displayName || line.account.id}</span>
              <span className={classes.line}>
                {line.firstEvidence === null ? (
                  <span className={classes.dim}>{text.noEvidence}</span>
                ) : (
                  <EvidenceLine value={line.firstEvidence} />
                )}
              </span>
              <span className={classes.dim}>
                {line.claim === null ? queueText.case(line.number) : text.held(line.claim.by.name)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Progress({ job, children }: { job: BulkView; children: React.ReactNode }) {
  const text = bulkText;
  const undoing = job.state === "undoing" || job.state === "undone";
  const settled = undoing ? job.counts.undone + job.counts.kept : job.total - job.counts.waiting;
  const of = undoing ? job.counts.undone + job.counts.kept + job.counts.done : job.total;
  const kind = undoing ? "kept" : "skipped";
  const { data: left = [] } = useQuery({
    queryKey: ["bulk", job.id, kind, job.counts[kind]],
    queryFn: ({ signal }) => leftOut(job.id, kind, signal),
    enabled: job.counts[kind] > 0 && !underWay(job),
  });
  return (
    <div className={classes.stack}>
      <div>
        <div className={classes.progressLine}>
          <b role="status">{text.states[job.state] ?? job.state}</b>
          <span>{text.progress(settled, of)}</span>
        </div>
        <div
          className={classes.progress}
          role="progressbar"
          aria-label={text.states[job.state] ?? job.state}
          aria-valuenow={settled}
          aria-valuemin={0}
          aria-valuemax={of}
        >
          <span style={{ width: `${of === 0 ? 100 : (100 * settled) / of}%` }} />
        </div>
      </div>
      {job.stoppedBecause === null ? null : <p>{text.stopped[job.stoppedBecause] ?? job.stoppedBecause}</p>}
      {underWay(job) ? null : (
        <ul className={classes.effects}>
          {Object.entries(job.counts)
            .filter(([, n]) => n > 0)
            .map(([state, n]) => (
              <li key={state}>{text.counts[state]?.(n)}</li>
            ))}
        </ul>
      )}
      {left.length === 0 ? null : (
        <section aria-label={undoing ? text.kept : text.leftOut}>
          <h3 className={classes.heading}>{undoing ? text.kept : text.leftOut}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by key */}
          <ul className={classes.lines} tabIndex={0}>
            {left.map((item) => (
              <li key={item.caseId}>
                <a className={classes.who} href={`/cases/${item.caseId}`}>
                  {item.account.displayName || item.account.id}
                </a>
                <span className={classes.line}>{text.codes[item.code ?? ""] ?? item.code}</span>
                <span className={classes.dim}>{queueText.case(item.number)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </div>
  );
}
