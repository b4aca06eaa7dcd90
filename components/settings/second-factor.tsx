"use client";

import { Modal, PasswordInput, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { factorText } from "@/components/settings/factor-text";
import classes from "@/components/settings/settings.module.css";
import { Action } from "@/components/ui/action";
import { DIALOG_LAYER, FormDialog } from "@/components/ui/form-dialog";
import { ProblemLine } from "@/components/ui/problem-line";
import { Time } from "@/components/ui/time";
import { useKeyLayer } from "@/components/ui/use-keys";
import { answer, client } from "@/lib/api/client";
import type { BegunFactor, SecondFactorView } from "@/lib/domain/second-factor/schema";

const factor = client.me["second-factor"];

const Code = ({ focus = false }: { focus?: boolean }) => (
  <TextInput
    name="code"
    label={factorText.code}
    description={factorText.codeAbout}
    autoComplete="one-time-code"
    maxLength={40}
    required
    withAsterisk={false}
    data-autofocus={focus || undefined}
  />
);

const Password = () => (
  <PasswordInput
    name="password"
    label={factorText.password}
    autoComplete="current-password"
    required
    withAsterisk={false}
    data-autofocus
  />
);

/** Setting up a second factor for oneself, and removing it. */
export function SecondFactor() {
  const words = factorText;
  const queries = useQueryClient();
  const [doing, setDoing] = useState<"begin" | "remove" | null>(null);
  const [begun, setBegun] = useState<BegunFactor | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { data, error } = useQuery<SecondFactorView>({
    queryKey: ["second-factor"],
    queryFn: ({ signal }) => answer(factor.$get({}, { init: { signal } })),
  });
  const again = () => void queries.invalidateQueries({ queryKey: ["second-factor"] });
  const begin = useMutation({
    mutationFn: (password: string) => answer(factor.$post({ json: { password } })),
    onSuccess: (answered) => {
      setDoing(null);
      setBegun(answered);
    },
  });
  const remove = useMutation({
    mutationFn: (json: { password: string; code: string }) => answer(factor.remove.$post({ json })),
    onSuccess: () => {
      setDoing(null);
      again();
    },
  });
  const close = () => {
    setDoing(null);
    begin.reset();
    remove.reset();
  };
  const text = (form: FormData, field: string) => String(form.get(field) ?? "");
  return (
    <section className={classes.section} aria-labelledby="factor">
      <h2 id="factor">{words.title}</h2>
      <p className={classes.dim}>{words.about}</p>
      <ProblemLine error={error} title={words.failed} />
      {data === undefined ? null : (
        <>
          <p>
            {data.on ? words.on(data.codesLeft) : words.off}{" "}
            {data.since === null ? null : (
              <span className={classes.dim}>
                {words.since} <Time at={data.since} form="day" />
              </span>
            )}
          </p>
          <div className={classes.acts}>
            <Action label={data.on ? words.remove : words.begin} onAct={() => setDoing(data.on ? "remove" : "begin")} />
          </div>
        </>
      )}
      {doing === "begin" ? (
        <FormDialog
          open
          onClose={close}
          title={words.beginTitle}
          submit={words.beginSubmit}
          onSubmit={(form) => begin.mutate(text(form, "password"))}
          busy={begin.isPending}
          error={begin.error}
          failed={words.beginFailed}
        >
          <p>{words.beginAbout}</p>
          <Password />
        </FormDialog>
      ) : null}
      {doing === "remove" ? (
        <FormDialog
          open
          onClose={close}
          title={words.removeTitle}
          submit={words.removeSubmit}
          onSubmit={(form) => remove.mutate({ password: text(form, "password"), code: text(form, "code") })}
          busy={remove.isPending}
          error={remove.error}
          failed={words.removeFailed}
        >
          <p>{words.removeAbout}</p>
          <Password />
          <Code />
        </FormDialog>
      ) : null}
      {begun === null ? null : (
        <Confirm
          begun={begun}
          onClose={() => setBegun(null)}
          onDone={(told) => {
            setBegun(null);
            setCodes(told);
            again();
          }}
        />
      )}
      {codes === null ? null : <RecoveryCodes codes={codes} onClose={() => setCodes(null)} />}
    </section>
  );
}

function Confirm({
  begun,
  onClose,
  onDone,
}: {
  begun: BegunFactor;
  onClose: () => void;
  onDone: (codes: readonly string[]) => void;
}) {
  const words = factorText;
  const confirm = useMutation({
    mutationFn: (code: string) => answer(factor.confirm.$post({ json: { code } })),
    onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes),
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={words.scanTitle}
      submit={words.confirm}
      onSubmit={(form) => confirm.mutate(String(form.get("code") ?? ""))}
      busy={confirm.isPending}
      error={confirm.error}
      failed={words.confirmFailed}
    >
      <p>{words.scanAbout}</p>
      {/* biome-ignore lint/performance/noImgElement: drawn from the answer itself, there is nothing to fetch */}
      <img
        className={classes.qr}
        src={`data:image/svg+xml,${encodeURIComponent(begun.picture)}`}
        alt={words.picture}
        width={200}
        height={200}
      />
      <TextInput label={words.secret} value={begun.secret} readOnly onFocus={(event) => event.target.select()} />
      <Code focus />
    </FormDialog>
  );
}

/** Told once: closes only by its button, so that a stray press beside it loses nothing. */
function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  useKeyLayer(DIALOG_LAYER, true);
  const close = (event: FormEvent) => {
    event.preventDefault();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={factorText.codesTitle}
      size={520}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <form ref={form} onSubmit={close} className={classes.form}>
        <p>{factorText.codesAbout}</p>
        <ul className={classes.codes} aria-label={factorText.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <div className={classes.acts}>
          <Action label={factorText.kept} look="filled" onAct={() => form.current?.requestSubmit()} />
        </div>
      </form>
    </Modal>
  );
}
