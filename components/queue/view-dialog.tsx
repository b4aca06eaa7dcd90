"use client";

import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { changeView, saveView } from "@/components/queue/desk-api";
import { queueText } from "@/components/queue/text";
import { FormDialog } from "@/components/ui/form-dialog";
import type { SavedView } from "@/lib/domain/saved-views/schema";

/** Asks for a view's name and whether the team sees it. */
export function ViewDialog(props: {
  /** The one to change; null: a new one. */
  view: SavedView | null;
  query: Record<string, string>;
  /** What the queue's own views are called, in the reader's language. */
  taken: readonly string[];
  onClose: () => void;
  onSaved: (view: SavedView) => void;
}) {
  const text = queueText.views.dialog;
  const { view, query } = props;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (form: FormData) => {
    const named = { name: String(form.get("name") ?? "").trim(), shared: form.get("shared") !== null };
    const same = props.taken.find((name) => name.toLowerCase() === named.name.toLowerCase());
    setWrong(same === undefined ? null : text.taken(same));
    setError(null);
    if (same !== undefined) return;
    setBusy(true);
    try {
      props.onSaved(view === null ? await saveView({ ...named, query }) : await changeView(view.id, named));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      open
      onClose={props.onClose}
      title={view === null ? text.title : text.editTitle}
      submit={text.submit}
      onSubmit={(form) => void submit(form)}
      busy={busy}
      error={error}
      failed={text.failed}
    >
      <TextInput
        name="name"
        error={wrong}
        label={text.name}
        defaultValue={view?.name ?? ""}
        maxLength={60}
        required
        data-autofocus
      />
      <Checkbox name="shared" label={text.shared} defaultChecked={view?.shared ?? false} />
    </FormDialog>
  );
}
