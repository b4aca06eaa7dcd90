"use client";

import { Checkbox, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import classes from "@/components/settings/settings.module.css";
import type { WebhookFields } from "@/components/settings/webhook-api";
import { webhookText } from "@/components/settings/webhook-text";
import { FormDialog } from "@/components/ui/form-dialog";
import { MESSAGE_TYPES, type WebhookView } from "@/lib/domain/webhooks/schema";

const words = webhookText.form;

/** Where an endpoint is and what it is told of; to add one or to change one. */
export function WebhookForm<Made>(props: {
  /** Null: a new one. */
  webhook: WebhookView | null;
  send: (fields: WebhookFields) => Promise<Made>;
  onClose: () => void;
  onDone: (made: Made) => void;
}) {
  const { webhook } = props;
  const [types, setTypes] = useState<readonly string[]>(webhook?.eventTypes ?? []);
  const send = useMutation({ mutationFn: props.send, onSuccess: props.onDone });
  const field = (form: FormData, name: string) => String(form.get(name) ?? "").trim();
  return (
    <FormDialog
      open
      onClose={props.onClose}
      title={webhook === null ? words.addTitle : words.changeTitle}
      submit={webhook === null ? words.add : words.change}
      onSubmit={(form) =>
        send.mutate({ url: field(form, "url"), description: field(form, "description"), eventTypes: [...types] })
      }
      busy={send.isPending}
      error={send.error}
      failed={webhook === null ? words.addFailed : words.changeFailed}
    >
      <TextInput
        name="url"
        type="url"
        label={words.url}
        description={words.urlAbout}
        defaultValue={webhook?.url ?? "https://"}
        maxLength={2_000}
        required
        withAsterisk={false}
        autoComplete="off"
        data-autofocus
      />
      <TextInput
        name="description"
        label={words.description}
        description={words.descriptionAbout}
        defaultValue={webhook?.description ?? ""}
        maxLength={200}
        autoComplete="off"
      />
      <Checkbox.Group
        label={words.types}
        description={words.typesAbout}
        value={[...types]}
        onChange={(values) => setTypes(MESSAGE_TYPES.filter((type) => values.includes(type)))}
      >
        <div className={classes.scopes}>
          {MESSAGE_TYPES.map((type) => (
            <Checkbox key={type} value={type} label={<code className={classes.code}>{type}</code>} />
          ))}
        </div>
      </Checkbox.Group>
    </FormDialog>
  );
}
