"use client";

import "@mantine/core/styles/NumberInput.layer.css";
import { Modal, NumberInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import classes from "@/components/settings/settings.module.css";
import { SettingsBar } from "@/components/settings/settings-tabs";
import {
  changeWebhook,
  type DeliveryPage,
  readWebhook,
  removeWebhook,
  replayDead,
  rotateSecret,
  tryWebhook,
} from "@/components/settings/webhook-api";
import { WebhookDeliveries } from "@/components/settings/webhook-deliveries";
import { WebhookForm } from "@/components/settings/webhook-form";
import { webhookText } from "@/components/settings/webhook-text";
import { Action } from "@/components/ui/action";
import { DIALOG_LAYER, DialogText, FormDialog } from "@/components/ui/form-dialog";
import { KeyLine } from "@/components/ui/key-line";
import { ProblemLine } from "@/components/ui/problem-line";
import { SecretOnce } from "@/components/ui/secret-once";
import { ErrorState } from "@/components/ui/states";
import { useKeyLayer } from "@/components/ui/use-keys";
import { MAX_OVERLAP_HOURS, type Trial, type WebhookView } from "@/lib/domain/webhooks/schema";

const words = webhookText;
const DEFAULT_OVERLAP_HOURS = 24;

type Act = "change" | "rotate" | "state" | "remove" | "replay";

type Props = {
  id: string;
  initial: { webhook: WebhookView | null; deliveries: DeliveryPage | null; at: number };
};

/** One endpoint: what it is, what can be done with it, and what became of every message. */
export function WebhookDetail({ id, initial }: Props) {
  const queries = useQueryClient();
  const router = useRouter();
  const [act, setAct] = useState<Act | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["webhook", id],
    queryFn: ({ signal }) => readWebhook(id, signal),
    ...(initial.webhook === null ? {} : { initialData: initial.webhook, initialDataUpdatedAt: initial.at }),
    refetchInterval: 10_000,
  });
  const again = () =>
    void Promise.all(
      [["webhook", id], ["deliveries", id], ["webhooks"]].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  const done = () => {
    setAct(null);
    again();
  };
  const trial = useMutation({ mutationFn: () => tryWebhook(id) });
  if (data === undefined) {
    return (
      <>
        <SettingsBar />
        {error === null ? null : <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />}
      </>
    );
  }
  return (
    <>
      <SettingsBar>
        <Action
          label={trial.isPending ? words.trial.trying : words.trial.act}
          name={words.trial.act}
          keys="t"
          group={words.group}
          look="filled"
          busy={trial.isPending}
          onAct={() => trial.mutate()}
        />
      </SettingsBar>
      <section className={classes.endpoint} aria-label={data.url}>
        <Link href="/settings/webhooks">{words.back}</Link>
        <h2>{data.url}</h2>
        <p className={classes.dim}>
          {[
            data.description,
            data.disabledAt === null ? words.sending : data.disabledReason === "gone" ? words.gone : words.disabled,
            data.eventTypes.length === 0 ? words.everything : data.eventTypes.join(", "),
            words.secretsNow(data.secrets.length),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
        <div className={`${classes.acts} ${classes.ghosts}`}>
          <Action label={words.change} look="ghost" onAct={() => setAct("change")} />
          <Action label={words.rotate.act} look="ghost" onAct={() => setAct("rotate")} />
          <Action
            label={data.disabledAt === null ? words.disable.act : words.enable.act}
            look="ghost"
            onAct={() => setAct("state")}
          />
          {data.dead === 0 ? null : (
            <Action label={words.deliveries.replayAll} look="ghost" onAct={() => setAct("replay")} />
          )}
          <Action label={words.remove.act} look="ghost" onAct={() => setAct("remove")} />
        </div>
        <ProblemLine error={trial.error} title={words.trial.problem} />
      </section>
      <WebhookDeliveries id={id} initial={{ page: initial.deliveries, at: initial.at }} />
      <KeyLine keys={[{ keys: ["t"], label: words.trial.act }]} />
      {trial.data === undefined ? null : <TrialResult trial={trial.data} onClose={() => trial.reset()} />}
      {act === "change" ? (
        <WebhookForm
          webhook={data}
          send={(fields) => changeWebhook(id, fields)}
          onClose={() => setAct(null)}
          onDone={done}
        />
      ) : null}
      {act === "rotate" ? (
        <RotateDialog
          id={id}
          onClose={() => setAct(null)}
          onDone={(made) => {
            done();
            setSecret(made);
          }}
        />
      ) : null}
      {act === "state" ? (
        <Confirm
          {...(data.disabledAt === null ? words.disable : words.enable)}
          failed={words.stateFailed}
          run={() => changeWebhook(id, { enabled: data.disabledAt !== null })}
          onClose={() => setAct(null)}
          onDone={done}
        />
      ) : null}
      {act === "replay" ? (
        <Confirm
          title={words.deliveries.replayAllTitle}
          about={words.deliveries.replayAllAbout}
          submit={words.deliveries.replayAllSubmit}
          failed={words.deliveries.replayFailed}
          run={() => replayDead(id)}
          onClose={() => setAct(null)}
          onDone={done}
        />
      ) : null}
      {act === "remove" ? (
        <Confirm
          title={words.remove.title}
          about={words.remove.about(data.pending)}
          submit={words.remove.submit}
          failed={words.stateFailed}
          run={() => removeWebhook(id)}
          onClose={() => setAct(null)}
          onDone={() => {
            void queries.invalidateQueries({ queryKey: ["webhooks"] });
            router.push("/settings/webhooks");
          }}
        />
      ) : null}
      {secret === null ? null : (
        <SecretOnce
          title={words.secretTitle}
          about={words.secretAbout}
          name={words.secret}
          secret={secret}
          onClose={() => setSecret(null)}
        />
      )}
    </>
  );
}

function Confirm(props: {
  title: string;
  about: string;
  submit: string;
  failed: string;
  run: () => Promise<unknown>;
  onClose: () => void;
  onDone: () => void;
}) {
  const doing = useMutation({ mutationFn: props.run, onSuccess: props.onDone });
  return (
    <FormDialog
      open
      onClose={props.onClose}
      title={props.title}
      submit={props.submit}
      onSubmit={() => doing.mutate()}
      busy={doing.isPending}
      error={doing.error}
      failed={props.failed}
    >
      <DialogText>{props.about}</DialogText>
    </FormDialog>
  );
}

function RotateDialog(props: { id: string; onClose: () => void; onDone: (secret: string) => void }) {
  const [hours, setHours] = useState<number | string>(DEFAULT_OVERLAP_HOURS);
  const rotate = useMutation({
    mutationFn: () => rotateSecret(props.id, Number(hours)),
    onSuccess: (made) => props.onDone(made.secret),
  });
  return (
    <FormDialog
      open
      onClose={props.onClose}
      title={words.rotate.title}
      submit={words.rotate.submit}
      onSubmit={() => rotate.mutate()}
      busy={rotate.isPending}
      error={rotate.error}
      failed={words.rotate.failed}
    >
      <p>{words.rotate.about}</p>
      <NumberInput
        label={words.rotate.hours}
        value={hours}
        onChange={setHours}
        min={0}
        max={MAX_OVERLAP_HOURS}
        allowDecimal={false}
        required
        withAsterisk={false}
        data-autofocus
      />
    </FormDialog>
  );
}

function TrialResult({ trial, onClose }: { trial: Trial; onClose: () => void }) {
  useKeyLayer(DIALOG_LAYER, true);
  return (
    <Modal opened onClose={onClose} title={words.trial.title} size={560} withCloseButton={false}>
      <div className={classes.section}>
        <p role="status">
          {trial.status === null
            ? words.trial.failed(words.results[trial.result] ?? trial.result, trial.ms)
            : words.trial.answered(trial.status, trial.ms)}
        </p>
        {trial.status === null ? null : trial.body === "" ? (
          <p className={classes.dim}>{words.trial.nobody}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by key
          <section className={classes.answer} tabIndex={0} aria-label={words.trial.body}>
            {trial.body}
          </section>
        )}
        <div>
          <Action label={words.trial.close} look="filled" layer={DIALOG_LAYER} keys="Enter" onAct={onClose} />
        </div>
      </div>
    </Modal>
  );
}
