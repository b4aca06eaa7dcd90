"use client";

import { IconThumbDown, IconThumbUp } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { Action } from "@/components/ui/action";
import { problemOf } from "@/components/ui/problem";
import { useMay, useStaff } from "@/components/ui/staff";
import { getVerdicts, giveVerdict, type SignalVerdict } from "@/components/verdict/api";
import { verdictText } from "@/components/verdict/text";
import classes from "@/components/verdict/verdict.module.css";

type Props = { signalId: string; kind: string; caseId: string; group: string };

// Asked only once something was found wrong.
const ActualKind = dynamic(() => import("@/components/verdict/actual-kind").then((module) => module.ActualKind), {
  ssr: false,
});

/** Right or wrong, and what it really is: pressing the same again takes the word back. */
export function VerdictButtons({ signalId, kind, caseId, group }: Props) {
  const may = useMay("signal:judge");
  const me = useStaff();
  const queries = useQueryClient();
  const key = ["verdicts", caseId];
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => getVerdicts(caseId, signal),
    enabled: may,
    staleTime: 60_000,
  });
  const giving = useMutation({
    mutationFn: (given: SignalVerdict) => giveVerdict(signalId, caseId, given),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  if (!may) return null;
  const here = (data?.verdicts ?? []).filter((one) => one.signalId === signalId);
  const mine = here.find((one) => one.by.id === me.id) ?? null;
  const others = here.filter((one) => one.by.id !== me.id);
  const count = (verdict: "right" | "wrong") => others.filter((one) => one.verdict === verdict).length;
  const give = (verdict: "right" | "wrong") => giving.mutate({ verdict: mine?.verdict === verdict ? null : verdict });
  const icon = { size: 14, stroke: 1.75, "aria-hidden": true } as const;
  return (
    <div className={classes.row}>
      <span>{verdictText.question}</span>
      <Action
        label={verdictText.right}
        keys="q"
        group={group}
        icon={<IconThumbUp {...icon} />}
        pressed={mine?.verdict === "right"}
        busy={giving.isPending}
        onAct={() => give("right")}
      />
      <Action
        label={verdictText.wrong}
        keys="x"
        group={group}
        icon={<IconThumbDown {...icon} />}
        pressed={mine?.verdict === "wrong"}
        busy={giving.isPending}
        onAct={() => give("wrong")}
      />
      {mine?.verdict === "wrong" ? (
        <ActualKind
          kind={kind}
          value={mine.actualKind}
          onChange={(actualKind) => giving.mutate({ verdict: "wrong", actualKind })}
        />
      ) : null}
      {others.length === 0 ? null : (
        <span className={classes.dim}>{verdictText.others(count("right"), count("wrong"))}</span>
      )}
      {giving.error === null ? null : (
        <span role="alert" className={classes.dim}>
          {verdictText.failed}: {problemOf(giving.error).detail}
        </span>
      )}
    </div>
  );
}
