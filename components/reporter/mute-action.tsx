"use client";

import "@mantine/core/styles/NumberInput.layer.css";
import { NumberInput, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { muteReporter, unmuteReporter } from "@/components/reporter/api";
import { reporterText } from "@/components/reporter/text";
import { Action } from "@/components/ui/action";
import { FormDialog } from "@/components/ui/form-dialog";
import { ProblemLine } from "@/components/ui/problem-line";
import { MAX_MUTE_DAYS, type ReporterView } from "@/lib/domain/reporters/schema";

const DEFAULT_DAYS = 14;

/** Listens to a reporter no more for a time, or again; for leads. */
export function MuteAction({ reporter }: { reporter: ReporterView }) {
  const { account, mute, allowed } = reporter;
  const name = account.displayName || account.id;
  const [asking, setAsking] = useState(false);
  const [days, setDays] = useState<number | string>(DEFAULT_DAYS);
  const queries = useQueryClient();
  const again = () =>
    void Promise.all(
      [["reporters"], ["reporter", account.id]].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  const muting = useMutation({
    mutationFn: (reason: string) => muteReporter(account.id, { days: Number(days), reason }),
    onSuccess: () => {
      setAsking(false);
      again();
    },
  });
  const unmuting = useMutation({ mutationFn: () => unmuteReporter(account.id), onSuccess: again });
  if (!allowed.mute) return null;
  const words = mute === null ? reporterText.mute : reporterText.unmute;
  return (
    <>
      <Action
        label={<span>{words.act}</span>}
        name={words.of(name)}
        look="ghost"
        busy={unmuting.isPending}
        onAct={() => (mute === null ? setAsking(true) : unmuting.mutate())}
      />
      <ProblemLine error={unmuting.error} title={reporterText.unmute.failed} />
      {asking ? (
        <FormDialog
          open
          onClose={() => setAsking(false)}
          title={reporterText.mute.title(name)}
          submit={reporterText.mute.submit}
          onSubmit={(form) => muting.mutate(String(form.get("reason") ?? "").trim())}
          busy={muting.isPending}
          error={muting.error}
          failed={reporterText.mute.failed}
        >
          <p>{reporterText.mute.about}</p>
          <NumberInput
            label={reporterText.mute.days}
            value={days}
            onChange={setDays}
            min={1}
            max={MAX_MUTE_DAYS}
            allowDecimal={false}
            required
            withAsterisk={false}
          />
          <Textarea
            name="reason"
            label={reporterText.mute.reason}
            description={reporterText.mute.reasonAbout}
            minLength={3}
            maxLength={2_000}
            rows={3}
            required
            withAsterisk={false}
            data-autofocus
          />
        </FormDialog>
      ) : null}
    </>
  );
}
