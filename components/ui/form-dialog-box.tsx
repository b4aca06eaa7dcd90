"use client";

import { Modal } from "@mantine/core";
import { type FormEvent, type ReactNode, useRef } from "react";
import { Action } from "@/components/ui/action";
import classes from "@/components/ui/form-dialog.module.css";
import { listText } from "@/components/ui/list-text";
import { ProblemLine } from "@/components/ui/problem-line";

export type FormDialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What the button that does it says. */
  submit: string;
  onSubmit: (form: FormData) => void;
  busy: boolean;
  error: unknown;
  /** Heading of an error: what did not happen. */
  failed: string;
  children: ReactNode;
};

/** What is behind `FormDialog`, loaded when first asked for. */
export function FormDialogBox(props: FormDialogProps & { layer: number }) {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!props.busy) props.onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Modal
      opened={props.open}
      onClose={props.onClose}
      title={props.title}
      size={480}
      closeButtonProps={{ "aria-label": listText.dialog.close }}
    >
      <form ref={form} onSubmit={submit} className={classes.form}>
        {props.children}
        <ProblemLine error={props.error} title={props.failed} />
        <div className={classes.acts}>
          <Action
            label={props.submit}
            keys="mod+Enter"
            layer={props.layer}
            inFields
            look="filled"
            busy={props.busy}
            onAct={() => form.current?.requestSubmit()}
          />
          <Action label={listText.dialog.cancel} look="ghost" onAct={props.onClose} />
        </div>
      </form>
    </Modal>
  );
}
