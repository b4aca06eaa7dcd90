"use client";

import { IconHighlight } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { MissedTarget } from "@/components/missed/missed-dialog";
import { type Stretch, selectedStretch } from "@/components/missed/stretch";
import { missedText } from "@/components/missed/text";
import { Action } from "@/components/ui/action";
import { useMay } from "@/components/ui/staff";

const loadDialog = () => import("@/components/missed/missed-dialog");
const MissedDialog = dynamic(() => loadDialog().then((module) => module.MissedDialog), { ssr: false });

type Props = {
  caseId: string;
  /** The texts that may be marked, the one named first; asked when the key is pressed. */
  targets: (first: string | null, revision: number | null) => readonly MissedTarget[];
  group: string;
};

/**
 * Marks what detection missed: the piece of a message that is selected, else one that is chosen in the dialog, in the
 * message that the reader stands on or points at.
 */
export function MissedAction({ caseId, targets, group }: Props) {
  const may = useMay("signal:judge");
  const queries = useQueryClient();
  const [asked, setAsked] = useState<{ targets: readonly MissedTarget[]; stretch: Stretch | null } | null>(null);
  const [done, setDone] = useState(false);
  if (!may) return null;
  const open = () => {
    const stretch = selectedStretch();
    const here =
      document.activeElement?.closest("[data-content]") ?? document.querySelector("[data-content]:hover") ?? null;
    setDone(false);
    setAsked({
      targets: targets(stretch?.contentId ?? here?.getAttribute("data-content") ?? null, stretch?.revision ?? null),
      stretch,
    });
  };
  const marked = () => {
    setAsked(null);
    setDone(true);
    window.getSelection()?.removeAllRanges();
    // Its texts are masked anew, and the mark stands among the verdicts.
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(caseId) });
  };
  return (
    <>
      <span role="status" className="visually-hidden">
        {done ? missedText.done : ""}
      </span>
      <Action
        label={missedText.act}
        name={missedText.label}
        keys="d"
        group={group}
        look="ghost"
        icon={<IconHighlight size={14} stroke={1.75} aria-hidden="true" />}
        onAct={open}
      />
      {asked === null ? null : (
        <MissedDialog
          caseId={caseId}
          targets={asked.targets}
          stretch={asked.stretch}
          onClose={() => setAsked(null)}
          onMarked={marked}
        />
      )}
    </>
  );
}
