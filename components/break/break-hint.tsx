"use client";

import { IconCoffee, IconX } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { setBreakHint, wantsBreakHint } from "@/components/break/api";
import classes from "@/components/break/break-hint.module.css";
import { breakText } from "@/components/break/text";
import { useWorkTime } from "@/components/break/use-work-time";
import { problemOf } from "@/components/ui/problem";
import { useStaff } from "@/components/ui/staff";

/** A quiet line after a long stretch of work, for those who want it. It takes no key and no focus. */
export function BreakHint() {
  const me = useStaff();
  const queries = useQueryClient();
  const { minutes, putAway } = useWorkTime(me.id);
  const [problem, setProblem] = useState<string | null>(null);
  // Asked only when there is something to say.
  const { data: wanted } = useQuery({
    queryKey: ["break-hint"],
    queryFn: ({ signal }) => wantsBreakHint(signal),
    enabled: minutes !== null,
    staleTime: 60_000,
  });
  const off = async () => {
    try {
      await setBreakHint(false);
      queries.setQueryData(["break-hint"], false);
      putAway();
    } catch (error) {
      setProblem(problemOf(error).detail);
    }
  };
  return (
    // There before it has words: screen readers tell what comes into a live region, not one that appears with its words.
    <div role="status">
      {minutes === null || wanted !== true ? null : (
        <div className={classes.hint}>
          <p>
            <IconCoffee size={14} stroke={1.75} aria-hidden="true" />
            <b>{breakText.title(minutes)}</b>
            <button type="button" aria-label={breakText.dismiss} onClick={putAway}>
              <IconX size={12} stroke={2} aria-hidden="true" />
            </button>
          </p>
          <p>{breakText.about}</p>
          {problem === null ? null : <p role="alert">{`${breakText.failed}: ${problem}`}</p>}
          <button type="button" className={classes.off} onClick={() => void off()}>
            {breakText.off}
          </button>
        </div>
      )}
    </div>
  );
}
