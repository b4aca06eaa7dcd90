"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import classes from "@/components/insight/insight.module.css";
import { BacktestPart } from "@/components/policy/backtest-part";
import { ChangesTable } from "@/components/policy/changes-table";
import { CommonParts } from "@/components/policy/common-parts";
import { draftText } from "@/components/policy/draft-text";
import { PolicyBar } from "@/components/policy/policy-bar";
import { PublishPart } from "@/components/policy/publish-part";
import { ShadowPart } from "@/components/policy/shadow-part";
import { Action } from "@/components/ui/action";
import { KeyLine } from "@/components/ui/key-line";
import { ProblemLine } from "@/components/ui/problem-line";
import { Time } from "@/components/ui/time";
import { answer, client } from "@/lib/api/client";
import type { DraftView as Draft } from "@/lib/domain/drafts/schema";
import type { PolicyData } from "@/lib/policy/policy-data";

type Props = { initial: Draft; current: number; me: string };

const pretty = (data: unknown) => JSON.stringify(data, null, 2);

function parsed(text: string): { data: Record<string, unknown>; problem: null } | { data: null; problem: string } {
  try {
    return { data: JSON.parse(text) as Record<string, unknown>, problem: null };
  } catch (error) {
    return { data: null, problem: error instanceof Error ? error.message : "" };
  }
}

/** A draft: its common parts as a form, all of it as JSON, what is wrong with it, its trials, and its publication. */
export function DraftView({ initial, current, me }: Props) {
  const words = draftText.edit;
  const queries = useQueryClient();
  const key = ["policy-draft", initial.id];
  const { data: draft } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      answer(client.policies.drafts[":id"].$get({ param: { id: initial.id } }, { init: { signal } })),
    initialData: initial,
    // What is typed must not be pulled away; each act brings the newest.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [text, setText] = useState(() => pretty(initial.data));
  const [title, setTitle] = useState(initial.title);
  const take = (next: Draft) => {
    queries.setQueryData(key, next);
    setText(pretty(next.data));
    setTitle(next.title);
  };
  const edited = parsed(text);
  const changed = text !== pretty(draft.data) || title !== draft.title;
  const editing = draft.state === "editing";
  const save = useMutation({
    mutationFn: (more: { baseVersion?: number }) =>
      answer(
        client.policies.drafts[":id"].$patch({
          param: { id: draft.id },
          json: { revision: draft.revision, title, ...(edited.data === null ? {} : { data: edited.data }), ...more },
        }),
      ),
    onSuccess: take,
  });
  const { validation } = draft;
  return (
    <>
      <PolicyBar>
        {editing ? (
          <Action
            label={words.save}
            keys="mod+s"
            inFields
            group={draftText.group}
            look="filled"
            busy={save.isPending}
            disabled={!changed || edited.data === null}
            onAct={() => save.mutate({})}
          />
        ) : null}
      </PolicyBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={draft.title}>
        <div className={classes.prose}>
          <p>
            {draftText.list.base(draft.baseVersion)}, {draftText.states[draft.state]}. {draft.updatedBy?.name}{" "}
            <Time at={draft.updatedAt} />
          </p>
          <ProblemLine error={save.error} title={words.failed} />
          {editing && draft.baseVersion !== current ? (
            <Action label={words.rebase(current)} onAct={() => save.mutate({ baseVersion: current })} />
          ) : null}
          <div className={classes.fields}>
            <label>
              {words.title}
              <input
                value={title}
                maxLength={120}
                disabled={!editing}
                onChange={(event) => setTitle(event.target.value)}
              />
            </label>
          </div>
          <h2>{words.common}</h2>
          {edited.data === null ? (
            <p role="alert">{words.notJson(edited.problem)}</p>
          ) : (
            <CommonParts
              policy={edited.data as unknown as PolicyData}
              faults={validation.errors}
              disabled={!editing}
              onChange={(policy) => setText(pretty(policy))}
            />
          )}
          <details>
            <summary>{words.json}</summary>
            <textarea
              className={classes.json}
              aria-label={words.json}
              spellCheck={false}
              value={text}
              readOnly={!editing}
              onChange={(event) => setText(event.target.value)}
            />
            <a className={classes.link} href="/api/v1/policies/schema">
              {words.schema}
            </a>
          </details>
          <h2>
            {validation.valid
              ? draftText.check.changes(validation.changes.length)
              : draftText.check.faults(validation.errors.length)}
          </h2>
          {validation.valid ? null : (
            <ul data-faults>
              {validation.errors.map((fault) => (
                <li key={`${fault.path} ${fault.message}`}>
                  <code>{fault.path}</code>: {fault.message}
                </li>
              ))}
            </ul>
          )}
          {validation.secondPersonFor.length > 0 ? <p>{draftText.check.secondPerson}</p> : null}
          {validation.valid && validation.changes.length > 0 ? (
            <ChangesTable
              changes={validation.changes}
              secondPersonFor={validation.secondPersonFor}
              heads={[draftText.list.base(draft.baseVersion), draft.title]}
            />
          ) : null}
          {validation.valid && validation.changes.length === 0 ? <p>{draftText.check.noChanges}</p> : null}
          <ShadowPart draft={draft} onChanged={take} />
          <BacktestPart draft={draft} />
          <PublishPart draft={draft} me={me} unsaved={changed} onChanged={take} />
        </div>
      </section>
      <KeyLine keys={editing ? [{ keys: ["mod", "s"], label: words.save }] : []} />
    </>
  );
}
