"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { Action } from "@/components/ui/action";
import action from "@/components/ui/action.module.css";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";
import { ProblemLine } from "@/components/ui/problem-line";
import { Time } from "@/components/ui/time";
import { answer, client } from "@/lib/api/client";
import type { DraftView } from "@/lib/domain/drafts/schema";

type Props = { draft: DraftView; me: string; unsaved: boolean; onChanged: (draft: DraftView) => void };

/** What a lead can do with the draft now: publish it, agree to it, take it back, put it away. */
export function PublishPart({ draft, me, unsaved, onChanged }: Props) {
  const words = draftText.publish;
  const param = { id: draft.id };
  const [reason, setReason] = useState("");
  const [discarding, setDiscarding] = useState(false);
  const routes = client.policies.drafts[":id"];
  const act = useMutation({
    mutationFn: (run: () => Promise<DraftView>) => run(),
    onSuccess: onChanged,
  });
  const publish = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const at = String(new FormData(event.currentTarget).get("at"));
    const effectiveAt = at === "" ? null : new Date(at).toISOString();
    act.mutate(() => answer(routes.publish.$post({ param, json: { revision: draft.revision, reason, effectiveAt } })));
  };
  const { validation } = draft;
  return (
    <>
      <h2>{words.title}</h2>
      <ProblemLine error={act.error} title={words.failed} />
      {draft.state === "editing" ? (
        <>
          <form className={classes.fields} onSubmit={publish}>
            <label>
              {words.reason}
              <input
                required
                minLength={5}
                maxLength={1000}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
            <label>
              {words.at}
              <input type="datetime-local" name="at" />
            </label>
            <button
              type="submit"
              className={action.action}
              data-look="filled"
              data-filled
              disabled={unsaved || !validation.valid || validation.changes.length === 0 || act.isPending}
            >
              {validation.secondPersonFor.length > 0 ? words.submitTwo : words.submit}
            </button>
          </form>
          <Action label={draftText.edit.discard} look="ghost" onAct={() => setDiscarding(true)} />
          <FormDialog
            open={discarding}
            onClose={() => setDiscarding(false)}
            title={draftText.edit.discard}
            submit={draftText.edit.discardSubmit}
            busy={act.isPending}
            error={act.error}
            failed={words.failed}
            onSubmit={() => act.mutate(() => answer(routes.discard.$post({ param })))}
          >
            <DialogText>{draftText.edit.discardAbout}</DialogText>
          </FormDialog>
        </>
      ) : null}
      {draft.state === "pending_approval" ? (
        <>
          <p>
            {words.waits(draft.submittedBy?.name ?? "")} {draft.reason}
          </p>
          {draft.submittedBy?.id === me || draft.updatedBy?.id === me ? null : (
            <Action
              label={words.approve}
              look="filled"
              busy={act.isPending}
              onAct={() =>
                act.mutate(() => answer(routes.approve.$post({ param, json: { revision: draft.revision } })))
              }
            />
          )}
        </>
      ) : null}
      {draft.state === "scheduled" && draft.effectiveAt !== null ? (
        <p>
          {words.scheduled} <Time at={draft.effectiveAt} />
        </p>
      ) : null}
      {draft.state === "pending_approval" || draft.state === "scheduled" ? (
        <Action
          label={words.back}
          busy={act.isPending}
          onAct={() => act.mutate(() => answer(routes.return.$post({ param })))}
        />
      ) : null}
      {draft.publishedVersion === null ? null : <p>{words.done(draft.publishedVersion)}</p>}
    </>
  );
}
