"use client";

import Link from "next/link";
import type { RowAct } from "@/components/enforcement/acts";
import type { DecisionAct } from "@/components/enforcement/api";
import { enforcementText } from "@/components/enforcement/text";
import { Action } from "@/components/ui/action";
import action from "@/components/ui/action.module.css";

type Props = {
  act: RowAct;
  caseId: string;
  /** The act with what it is done to. */
  name: string;
  className?: string;
  onAct: (act: DecisionAct) => void;
};

/** What is done with a measure from a list: taking back here, the second person's answer on the page of the case. */
export function RowActButton({ act, caseId, name, className = "", onAct }: Props) {
  return act === "answer" ? (
    <Link href={`/cases/${caseId}`} className={`${action.action} ${className}`} aria-label={name} prefetch={false}>
      {enforcementText.act.answer}
    </Link>
  ) : (
    <Action
      label={<span>{enforcementText.act[act]}</span>}
      name={name}
      className={className}
      onAct={() => onAct(act)}
    />
  );
}
