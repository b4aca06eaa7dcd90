"use client";

import { NativeSelect, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { evidenceText } from "@/components/evidence/text";
import { markMissed } from "@/components/missed/api";
import type { Stretch } from "@/components/missed/stretch";
import { missedText } from "@/components/missed/text";
import { FormDialog } from "@/components/ui/form-dialog";
import { SIGNAL_KINDS } from "@/lib/detect/types";

export type MissedTarget = {
  contentId: string;
  revision: number;
  text: string;
  /** Who wrote it, and when. */
  label: string;
};

type Props = {
  caseId: string;
  /** Texts to choose from; the first is what the reader looks at. */
  targets: readonly MissedTarget[];
  /** What was selected on the page. */
  stretch: Stretch | null;
  onClose: () => void;
  onMarked: () => void;
};

/** Asks which piece of a text was missed, what it is and why it should have been found. */
export function MissedDialog({ caseId, targets, stretch, onClose, onMarked }: Props) {
  const [at, setAt] = useState(0);
  const [piece, setPiece] = useState(stretch === null ? null : { start: stretch.start, end: stretch.end });
  const target = targets[at];
  const marking = useMutation({
    mutationFn: (span: Parameters<typeof markMissed>[1]) => markMissed(caseId, span),
    onSuccess: onMarked,
  });
  if (target === undefined) return null;
  const chosen = piece === null ? "" : target.text.slice(piece.start, piece.end);
  const take = (field: HTMLTextAreaElement) => {
    const { selectionStart: start, selectionEnd: end } = field;
    if (end > start) setPiece({ start, end });
  };
  return (
    <FormDialog
      open
      onClose={onClose}
      title={missedText.title}
      submit={missedText.submit}
      onSubmit={(form) => {
        const kind = SIGNAL_KINDS.find((one) => one === form.get("kind"));
        if (kind === undefined || piece === null) return;
        marking.mutate({
          contentId: target.contentId,
          revision: target.revision,
          ...piece,
          kind,
          note: String(form.get("note") ?? ""),
        });
      }}
      busy={marking.isPending}
      error={marking.error}
      failed={missedText.failed}
    >
      <p>{missedText.about}</p>
      {targets.length === 1 ? (
        <p>{target.label}</p>
      ) : (
        <NativeSelect
          label={missedText.message}
          value={String(at)}
          onChange={(event) => {
            setAt(Number(event.currentTarget.value));
            setPiece(null);
          }}
          data={targets.map((each, index) => ({ value: String(index), label: each.label }))}
        />
      )}
      <Textarea
        // The text begins as selected on the page; what is selected in here takes its place.
        key={`${target.contentId} ${target.revision}`}
        label={missedText.stretch}
        value={target.text}
        // Not read-only: browsers move no caret in such a field, and it is chosen by keys as well as by pointer.
        aria-readonly
        onChange={() => {}}
        onBeforeInput={(event) => event.preventDefault()}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus={piece === null || undefined}
        onSelect={(event) => take(event.currentTarget)}
        onKeyUp={(event) => take(event.currentTarget)}
      />
      <p aria-live="polite">{chosen === "" ? missedText.noneChosen : missedText.chosen(chosen)}</p>
      <NativeSelect
        name="kind"
        label={missedText.kind}
        defaultValue="handle"
        data={SIGNAL_KINDS.map((kind) => ({ value: kind, label: evidenceText.kinds[kind] }))}
        data-autofocus={piece !== null || undefined}
      />
      <Textarea
        name="note"
        label={missedText.why}
        minLength={3}
        maxLength={2_000}
        rows={2}
        required
        withAsterisk={false}
      />
    </FormDialog>
  );
}
