"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { nameOfSurface } from "@/components/evidence/surface";
import classes from "@/components/insight/insight.module.css";
import { setRate } from "@/components/prevalence/api";
import { prevalenceText } from "@/components/prevalence/text";
import { Action } from "@/components/ui/action";
import { ColumnHeads } from "@/components/ui/column-heads";
import { FormDialog } from "@/components/ui/form-dialog";
import { count } from "@/components/ui/money";
import { PlainTable } from "@/components/ui/plain-table";
import { Time } from "@/components/ui/time";
import type { NewRate, Prevalence, RateSetting } from "@/lib/domain/prevalence/schema";

const percentOf = (share: number) => `${Number((share * 100).toPrecision(3))}%`;

function said(rate: RateSetting): string {
  const words = prevalenceText.rates;
  if (rate.share === null) return words.nothing;
  return rate.perDay === null
    ? words.share(percentOf(rate.share))
    : words.perDay(count(rate.perDay), percentOf(rate.share));
}

/** What is drawn of each surface, for whoever may change it. */
export function RatesCard({ prevalence }: { prevalence: Prevalence }) {
  const words = prevalenceText.rates;
  const queries = useQueryClient();
  const [asked, setAsked] = useState<RateSetting | null>(null);
  const setting = useMutation({
    mutationFn: ({ surface, rate }: { surface: RateSetting["surface"]; rate: NewRate }) => setRate(surface, rate),
    onSuccess: () => {
      setAsked(null);
      return queries.invalidateQueries({ queryKey: ["prevalence"] });
    },
  });
  return (
    <section className={classes.daily} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <p>{words.about}</p>
      </header>
      <PlainTable className={classes.table}>
        <ColumnHeads names={words.columns} buttons />
        <tbody>
          {prevalence.rates.map((rate) => {
            const drawn = prevalence.bySurface.find((one) => one.surface === rate.surface);
            return (
              <tr key={rate.surface}>
                <th scope="row">{nameOfSurface(rate.surface)}</th>
                <td>{said(rate)}</td>
                <td data-number>{count(drawn?.drawn ?? 0)}</td>
                <td data-number>{count(drawn?.reviewed ?? 0)}</td>
                <td>
                  {rate.setBy === null || rate.setAt === null ? null : (
                    <>
                      {words.by(rate.setBy.name)}, <Time at={rate.setAt} />
                    </>
                  )}
                </td>
                <td>
                  <Action
                    label={<span>{words.change}</span>}
                    name={words.changeOf(nameOfSurface(rate.surface))}
                    look="ghost"
                    onAct={() => {
                      setting.reset();
                      setAsked(rate);
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
      {asked === null ? null : (
        <RateDialog
          rate={asked}
          onClose={() => setAsked(null)}
          onSet={(rate) => setting.mutate({ surface: asked.surface, rate })}
          busy={setting.isPending}
          error={setting.error}
        />
      )}
    </section>
  );
}

type DialogProps = {
  rate: RateSetting;
  onClose: () => void;
  onSet: (rate: NewRate) => void;
  busy: boolean;
  error: unknown;
};

function RateDialog({ rate, onClose, onSet, busy, error }: DialogProps) {
  const words = prevalenceText.rates;
  const [how, setHow] = useState(rate.share === null ? "none" : rate.perDay === null ? "share" : "number");
  const amount = rate.perDay ?? (rate.share === null ? "" : Number((rate.share * 100).toPrecision(6)));
  return (
    <FormDialog
      open
      onClose={onClose}
      title={words.dialog(nameOfSurface(rate.surface))}
      submit={words.submit}
      onSubmit={(form) => {
        const number = Number(form.get("amount"));
        if (how === "none") onSet({});
        else onSet(how === "share" ? { share: number / 100 } : { perDay: number });
      }}
      busy={busy}
      error={error}
      failed={words.failed}
    >
      <p>{words.hint}</p>
      <NativeSelect
        label={words.how}
        value={how}
        onChange={(event) => setHow(event.currentTarget.value)}
        data={[
          { value: "none", label: words.none },
          { value: "share", label: words.asShare },
          { value: "number", label: words.asNumber },
        ]}
        data-autofocus
      />
      {how === "none" ? null : (
        <TextInput
          name="amount"
          type="number"
          label={words.amount}
          defaultValue={amount}
          min={how === "share" ? 0.001 : 1}
          max={how === "share" ? 100 : 10_000}
          step={how === "share" ? "any" : 1}
          required
          withAsterisk={false}
        />
      )}
    </FormDialog>
  );
}
