"use client";

import { useQuery } from "@tanstack/react-query";
import classes from "@/components/account/account.module.css";
import { getReporter } from "@/components/reporter/api";
import { MuteAction } from "@/components/reporter/mute-action";
import { reporterText } from "@/components/reporter/text";
import { Time } from "@/components/ui/time";

/** How right somebody's reports were; leads can mute them here. Nothing for who never reported. */
export function ReporterCard({ accountId }: { accountId: string }) {
  const { data } = useQuery({
    queryKey: ["reporter", accountId],
    queryFn: ({ signal }) => getReporter(accountId, signal),
  });
  if (data === undefined || (data.reports === 0 && data.mute === null)) return null;
  const words = reporterText.card;
  return (
    <section className={classes.card} aria-labelledby="account-reporter">
      <h2 id="account-reporter">
        {words.title}
        <span>{words.sum(data.confirmed, data.confirmed + data.rejected)}</span>
      </h2>
      <p className={classes.line}>
        {words.reports(data.reports)}
        {data.kept === 0 ? null : <span className={classes.dim}>{words.kept(data.kept)}</span>}
        {data.mute === null ? null : (
          <span title={data.mute.reason}>
            {words.muted(data.mute.by.name)} <Time at={data.mute.until} form="day" />
          </span>
        )}
        <MuteAction reporter={data} />
      </p>
    </section>
  );
}
