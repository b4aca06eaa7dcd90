"use client";

import { Modal } from "@mantine/core";
import { type FormEvent, type ReactNode, useRef } from "react";
import { Action } from "@/components/ui/action";
import classes from "@/components/ui/form-dialog.module.css";
import { listText } from "@/components/ui/list-text";
import { ProblemLine } from "@/components/ui/problem-line";
import { useKeyLayer } from "@/components/ui/use-keys";

/** Keyboard layer of dialogs: above the page, below the list of keys and the palette. */
export const DIALOG_LAYER = 40;

/** What a dialog without a field begins with: the focus rests here, not on the cross. */
export function DialogText({ children }: { children: ReactNode }) {
  return (
    <p className={classes.text} tabIndex={-1} data-autofocus>
      {children}
    </p>
  );
}

type Props = {
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

/** A question with its answer: Ctrl Enter sends it, Escape leaves it; what was typed stays while it is refused. */
export function FormDialog(props: Props) {
  const form = useRef<HTMLFormElement>(null);
  useKeyLayer(DIALOG_LAYER, props.open);
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
            layer={DIALOG_LAYER}
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
