"use client";

import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { listCases } from "@/components/queue/api";
import { addToRing } from "@/components/ring/api";
import { ringText } from "@/components/ring/text";
import { FormDialog } from "@/components/ui/form-dialog";
import type { RingView } from "@/lib/domain/rings/schema";

/** Asks for a case by number or id, and adds it. */
export function AddToRing({
  ringId,
  onDone,
  onClose,
}: {
  ringId: string;
  onDone: (ring: RingView) => void;
  onClose: () => void;
}) {
  const [missing, setMissing] = useState(false);
  const adding = useMutation({
    mutationFn: async (asked: string) => {
      const { items } = await listCases({ q: asked, status: "open,snoozed,escalated", limit: "5" });
      const found = items.find(
        (row) => row.id === asked.toLowerCase() || String(row.number) === asked.replace(/^#/, ""),
      );
      return found === undefined ? null : addToRing(ringId, found.id);
    },
    onSuccess: (ring) => {
      setMissing(ring === null);
      if (ring === null) return;
      onDone(ring);
      onClose();
    },
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={ringText.addTitle}
      submit={ringText.add}
      onSubmit={(form) => adding.mutate(String(form.get("case") ?? "").trim())}
      busy={adding.isPending}
      error={adding.error}
      failed={ringText.addFailed}
    >
      <TextInput
        name="case"
        label={ringText.addCase}
        description={ringText.addHint}
        error={missing ? ringText.noSuchCase : null}
        required
        withAsterisk={false}
        data-autofocus
      />
    </FormDialog>
  );
}
