"use client";

import { Modal, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { evidenceText } from "@/components/evidence/text";
import { Action } from "@/components/ui/action";
import { useKeyLayer } from "@/components/ui/use-keys";

const REVEAL_LAYER = 60;
const OWN = "own";

/** Asks once a case why somebody wants to see what is masked. */
export function RevealDialog(props: { open: boolean; onClose: () => void; onReason: (reason: string) => void }) {
  const text = evidenceText.reveal;
  const [chosen, setChosen] = useState<string>(text.reasons[0]!);
  const [own, setOwn] = useState("");
  useKeyLayer(REVEAL_LAYER, props.open);
  const reason = chosen === OWN ? own.trim() : chosen;
  return (
    <Modal
      opened={props.open}
      onClose={props.onClose}
      title={text.title}
      size={420}
      closeButtonProps={{ "aria-label": text.cancel }}
    >
      <NativeSelect
        data-autofocus
        label={text.why}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[...text.reasons.map((each) => ({ value: each, label: each })), { value: OWN, label: text.other }]}
      />
      {chosen === OWN ? (
        <TextInput
          mt={8}
          aria-label={text.other}
          value={own}
          maxLength={500}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
      ) : null}
      <p style={{ margin: "10px 0 14px", color: "var(--text-2)", fontSize: 12, lineHeight: "18px" }}>{text.hint}</p>
      {props.open ? (
        <div style={{ display: "flex", gap: 6 }}>
          <Action
            label={text.confirm}
            keys="Enter"
            layer={REVEAL_LAYER}
            inFields
            look="filled"
            disabled={reason.length < 3}
            onAct={() => props.onReason(reason)}
          />
          <Action label={text.cancel} look="ghost" onAct={props.onClose} />
        </div>
      ) : null}
    </Modal>
  );
}
