"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import classes from "@/components/account/account.module.css";
import { AccountHead } from "@/components/account/account-head";
import { getAccount } from "@/components/account/api";
import { CasesCard } from "@/components/account/cases-card";
import { ContractsCard } from "@/components/account/contracts-card";
import { LifeLine } from "@/components/account/life-line";
import { MeasuresCard } from "@/components/account/measures-card";
import { NoticesCard } from "@/components/account/notices-card";
import { ReporterCard } from "@/components/account/reporter-card";
import { StateCard } from "@/components/account/state-card";
import { StrikesCard } from "@/components/account/strikes-card";
import { accountText } from "@/components/account/text";
import { Timeline } from "@/components/account/timeline";
import { contactText } from "@/components/contact/text";
import { type EnforcementPage, listMeasures } from "@/components/enforcement/api";
import { NotesCard } from "@/components/note/notes-card";
import { ReportAction } from "@/components/report/report-action";
import type { ReportTarget } from "@/components/report/report-dialog";
import { reportText } from "@/components/report/text";
import { Action } from "@/components/ui/action";
import { KeyLine } from "@/components/ui/key-line";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import type { AccountView, TimelinePage } from "@/lib/domain/accounts/schema";

const POLL_MS = 30_000;
/** Kept for the picture while it comes, px: what lies under it should not be pushed away. */
const GRAPH_ROOM = 240;

// What it draws is asked for once the page stands, and so is what draws it.
const ContactGraph = dynamic(() => import("@/components/contact/contact-graph").then((module) => module.ContactGraph), {
  ssr: false,
  loading: () => (
    <section
      className={classes.card}
      style={{ minHeight: GRAPH_ROOM }}
      aria-label={contactText.graph.title}
      aria-busy
    />
  ),
});

// Asked for seldom: it comes when it is.
const LookupDialog = dynamic(() => import("@/components/contact/lookup-dialog").then((module) => module.LookupDialog), {
  ssr: false,
});

type Props = {
  initial: { account: AccountView; measures: EnforcementPage | null; timeline: TimelinePage; at: number };
};

/** One account: who it is, what is taken from it and why, and its past here. */
export function AccountPageView({ initial }: Props) {
  const router = useRouter();
  const { id } = initial.account;
  const account = useQuery({
    queryKey: ["account", id],
    queryFn: ({ signal }) => getAccount(id, signal),
    initialData: initial.account,
    initialDataUpdatedAt: initial.at,
    refetchInterval: POLL_MS,
  });
  const measures = useQuery({
    queryKey: ["enforcements", "of", id],
    queryFn: ({ signal }) => listMeasures({ account: id }, signal),
    ...(initial.measures === null ? {} : { initialData: initial.measures, initialDataUpdatedAt: initial.at }),
    enabled: initial.measures !== null,
    refetchInterval: POLL_MS,
  });
  const mayExport = useMay("account:export");
  const mayLookUp = useMay("signal:reveal_any");
  const [looking, setLooking] = useState(false);
  const view = account.data;
  const name = view.displayName || view.id;
  const standing = view.cases.find((one) => one.status !== "decided" && one.status !== "withdrawn");
  const reportTargets = (): ReportTarget[] => {
    const here = document.activeElement?.closest("[data-content]") ?? document.querySelector("[data-content]:hover");
    const contentId = here?.getAttribute("data-content") ?? null;
    return [
      ...(contentId === null ? [] : [{ accountId: id, contentId, label: reportText.content(name) }]),
      { accountId: id, contentId: null, label: reportText.account(name) },
    ];
  };
  return (
    <>
      <TopBar>
        <Link href="/enforcement" className={classes.crumb}>
          {accountText.back}
        </Link>
        <span className={classes.dim} aria-hidden="true">
          ›
        </span>
        <h1>{name}</h1>
        <Grow />
        <ReportAction targets={reportTargets} group={accountText.group} />
        {mayLookUp ? <Action label={contactText.lookup.act} look="ghost" onAct={() => setLooking(true)} /> : null}
        {mayExport ? (
          <a className={classes.file} href={`/api/v1/accounts/${encodeURIComponent(id)}/export`} download>
            {accountText.subjectFile}
          </a>
        ) : null}
        {standing === undefined ? null : (
          <Action
            label={accountText.openCase(standing.number)}
            keys="o"
            group={accountText.group}
            onAct={() => router.push(`/cases/${standing.id}`)}
          />
        )}
      </TopBar>
      <RefetchLine active={account.isFetching || measures.isFetching} />
      <div className={classes.page}>
        <AccountHead account={view} />
        <LifeLine account={view} measures={measures.data?.items ?? []} />
        <div className={classes.grid}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
          <section className={classes.left} tabIndex={0} aria-label={accountText.pageTitle}>
            <ContactGraph accountId={id} className={classes.card} />
            <StateCard account={view} />
            <MeasuresCard
              account={view}
              page={measures.data ?? null}
              error={measures.error}
              onRetry={() => void measures.refetch()}
            />
            <div className={classes.two}>
              <StrikesCard account={view} />
              <ContractsCard account={view} />
            </div>
            <CasesCard account={view} />
            <NotesCard on={{ kind: "account", id }} addKey="m" group={accountText.group} className={classes.card} />
            <NoticesCard accountId={view.id} />
            {view.reports.by === 0 ? null : <ReporterCard accountId={view.id} />}
          </section>
          <Timeline account={view} initial={initial.timeline} at={initial.at} />
        </div>
      </div>
      {looking ? <LookupDialog onClose={() => setLooking(false)} /> : null}
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: accountText.timeline.move },
          ...(standing === undefined
            ? []
            : [{ keys: ["o"], label: accountText.openCase(standing.number).toLowerCase() }]),
        ]}
      >
        <span>{accountText.timeline.masked}</span>
      </KeyLine>
    </>
  );
}
