"use client";

import { Modal } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { Action } from "@/components/ui/action";
import { DIALOG_LAYER } from "@/components/ui/form-dialog";
import { listText } from "@/components/ui/list-text";
import classes from "@/components/ui/secret-once.module.css";
import { useKeyLayer } from "@/components/ui/use-keys";

type Props = {
  title: string;
  about: string;
  /** How the secret is called, for screen readers. */
  name: string;
  secret: string;
  onClose: () => void;
};

/** Something that is told once: it closes only by its button, so that a stray press beside it loses nothing. */
export function SecretOnce({ title, about, name, secret, onClose }: Props) {
  const [copied, setCopied] = useState(false);
  useKeyLayer(DIALOG_LAYER, true);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Refused by the browser: the field is there to be selected by hand.
      setCopied(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={520}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <div className={classes.box}>
        <p>{about}</p>
        <div className={classes.line}>
          <input
            className={classes.secret}
            readOnly
            value={secret}
            aria-label={name}
            size={secret.length}
            onFocus={(event) => event.currentTarget.select()}
            data-autofocus
          />
          <Action
            label={copied ? listText.dialog.copied : listText.dialog.copy}
            icon={
              copied ? (
                <IconCheck size={14} stroke={1.75} aria-hidden="true" />
              ) : (
                <IconCopy size={14} stroke={1.75} aria-hidden="true" />
              )
            }
            onAct={() => void copy()}
          />
        </div>
        <div>
          <Action label={listText.dialog.done} look="filled" onAct={onClose} />
        </div>
      </div>
    </Modal>
  );
}
