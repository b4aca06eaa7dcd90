"use client";

import { Switch } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { setBreakHint, wantsBreakHint } from "@/components/break/api";
import { breakText } from "@/components/break/text";
import { ProblemLine } from "@/components/ui/problem-line";

const KEY = ["break-hint"];

/** Switches the hint to take a break; kept on the desk, so that it follows the person. */
export function BreakSetting() {
  const queries = useQueryClient();
  const { data: wanted, error } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => wantsBreakHint(signal) });
  const change = useMutation({
    mutationFn: (next: boolean) => setBreakHint(next),
    onMutate: (next) => queries.setQueryData(KEY, next),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <>
      <Switch
        checked={wanted ?? true}
        disabled={wanted === undefined}
        onChange={(event) => change.mutate(event.currentTarget.checked)}
        label={breakText.setting}
        description={breakText.settingAbout}
      />
      <ProblemLine error={change.error ?? error} title={breakText.failed} />
    </>
  );
}
