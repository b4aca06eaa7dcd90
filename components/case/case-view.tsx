"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { AccountCard, ContractsCard } from "@/components/case/account-card";
import { getCase } from "@/components/case/api";
import classes from "@/components/case/case.module.css";
import { CaseFoot } from "@/components/case/case-foot";
import { CaseHeader } from "@/components/case/case-header";
import { Conversation } from "@/components/case/conversation";
import { HistoryCard } from "@/components/case/history-card";
import { LinkTo } from "@/components/case/link-to";
import { caseMarks, piecesOf } from "@/components/case/marks";
import type { MessageAuthor } from "@/components/case/message";
import { NextUp } from "@/components/case/next-up";
import { RecommendationCard } from "@/components/case/recommendation-card";
import side from "@/components/case/side.module.css";
import { caseText } from "@/components/case/text";
import { useClaim } from "@/components/case/use-claim";
import { useConversation } from "@/components/case/use-conversation";
import { useReveal } from "@/components/case/use-reveal";
import { WaitActions } from "@/components/case/wait-actions";
import { undoDecision } from "@/components/decision/api";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { EvidenceCard } from "@/components/evidence/evidence-card";
import { evidenceText } from "@/components/evidence/text";
import { MissedAction } from "@/components/missed/missed-action";
import { MissedCard } from "@/components/missed/missed-card";
import type { MissedTarget } from "@/components/missed/missed-dialog";
import { hideMissed, withMissed } from "@/components/missed/missed-marks";
import { missedText } from "@/components/missed/text";
import { useMissed } from "@/components/missed/use-missed";
import { ReportAction } from "@/components/report/report-action";
import type { ReportTarget } from "@/components/report/report-dialog";
import { reportText } from "@/components/report/text";
import { useFormDialogSoon } from "@/components/ui/form-dialog";
import { currentLanguage } from "@/components/ui/language";
import { problemOf } from "@/components/ui/problem";
import { useMay, useStaff } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import { useNow, useZone } from "@/components/ui/time";
import { dayAndClock } from "@/components/ui/time-format";
import { useOnline } from "@/components/ui/use-online";
import { useWhenIdle } from "@/components/ui/use-when-idle";
import { VerdictButtons } from "@/components/verdict/verdict-buttons";
import type { CaseDetail, ContentView } from "@/lib/domain/cases/schema";

// Read from the desk once the page stands: their scripts may come with what they show.
const SharedContacts = dynamic(() => import("@/components/case/related-cards").then((cards) => cards.SharedContacts), {
  ssr: false,
});
const SimilarCases = dynamic(() => import("@/components/case/related-cards").then((cards) => cards.SimilarCases), {
  ssr: false,
});
const NotesCard = dynamic(() => import("@/components/note/notes-card").then((module) => module.NotesCard), {
  ssr: false,
});
// Few cases have one.
const DrawnCard = dynamic(() => import("@/components/prevalence/drawn-card").then((module) => module.DrawnCard));
const loadReveal = () => import("@/components/evidence/reveal-dialog");
const RevealDialog = dynamic(() => loadReveal().then((module) => module.RevealDialog), { ssr: false });

const POLL_MS = 15_000;
const RETRY_MS = 4_000;

type Props = { initial: CaseDetail; initialAt: number; policy: PolicyExcerpt };

/** One case: what is next, the conversation with its evidence, the account, and the decision under them. */
export function CaseView({ initial, initialAt, policy }: Props) {
  const router = useRouter();
  const queries = useQueryClient();
  const me = useStaff();
  const mayClaim = useMay("case:claim");
  const caseId = initial.id;

  const {
    data: latest,
    isFetching,
    error,
    dataUpdatedAt,
  } = useQuery({
    queryKey: ["case", caseId],
    queryFn: ({ signal }) => getCase(caseId, signal),
    initialData: initial,
    initialDataUpdatedAt: initialAt,
    // Soon back once the desk answers again: until then nothing can be decided.
    refetchInterval: ({ state }) =>
      state.error !== null && problemOf(state.error).status !== 401 ? RETRY_MS : POLL_MS,
  });
  const online = useOnline();

  // What is judged is what was read: a newer version waits until the moderator asks for it.
  const [read, setRead] = useState(initial);
  const stale = latest.version !== read.version;
  const detail: CaseDetail = stale ? read : latest;
  const review = useCallback(() => setRead(latest), [latest]);
  const standing = latest.status !== "decided" && latest.status !== "withdrawn";
  // Nothing is being decided on a case that somebody finished, nor on one that was finished and is open again: there is
  // nothing to keep apart.
  const finished = read.status === "decided" || read.status === "withdrawn";
  useEffect(() => {
    if (stale && (finished || !standing)) setRead(latest);
  }, [finished, standing, stale, latest]);

  const otherHolds = latest.claim !== null && latest.claim.by.id !== me.id;
  const claim = useClaim({
    caseId,
    meId: me.id,
    claim: initial.claim,
    latest: latest.claim,
    wanted: mayClaim && standing && !otherHolds,
  });
  const { hold, ask, release, forget, lose } = claim;
  const signedOut = claim.signedOut || problemOf(error).status === 401;
  const unreachable = !online || claim.offline || (error !== null && !signedOut);
  // The case answers again, so the hold may be renewed too: the reader signed in in another window, or the desk is back.
  const { offline: holdOffline, signedOut: holdSignedOut } = claim;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is the occasion
  useEffect(() => {
    if (error === null && (holdOffline || holdSignedOut)) ask();
  }, [dataUpdatedAt]);

  const linked = useSearchParams();
  const zone = useZone();
  const now = useNow();
  const conversation = useConversation(detail, linked.get("message"));
  const reveal = useReveal(caseId);
  const missed = useMissed(caseId);
  const contents = useMemo(() => hideMissed(conversation.contents, missed), [conversation.contents, missed]);
  const { marks, order, signals } = useMemo(() => {
    const found = caseMarks(contents, reveal.revealed);
    return { ...found, marks: withMissed(found.marks, contents, missed, reveal.revealed) };
  }, [contents, missed, reveal.revealed]);
  const texts = useMemo(() => new Map(contents.map((content) => [content.id, content.text])), [contents]);
  const people = useMemo(() => {
    const byId = new Map<string, MessageAuthor>();
    for (const person of [...detail.people, detail.account]) {
      byId.set(person.id, { id: person.id, name: person.displayName || person.id, kind: person.kind });
    }
    return byId;
  }, [detail.people, detail.account]);
  const author = useCallback(
    (id: string): MessageAuthor => people.get(id) ?? { id, name: id, kind: "unknown" },
    [people],
  );

  const mayReveal = detail.allowed.reveal || hold.state === "mine";
  const card = (signalId: string, close: () => void) => {
    const mark = missed.find((one) => one.id === signalId);
    if (mark !== undefined) {
      return (
        <MissedCard
          mark={mark}
          caseId={caseId}
          group={caseText.group}
          revealed={reveal.revealed.get(signalId) ?? null}
          onReveal={mayReveal && !mark.kind.startsWith("solicit") ? () => reveal.ask(signalId) : null}
          revealing={reveal.busy}
          problem={reveal.problem}
          onClose={close}
        />
      );
    }
    const signal = signals.get(signalId);
    if (signal === undefined) return null;
    const flag = detail.flags.find((each) => each.id === signal.flag?.id);
    return (
      <EvidenceCard
        signal={signal}
        pieces={piecesOf(signal, (contentId) => texts.get(contentId) ?? null)}
        rules={
          signal.flag === null || signal.flag.rule === null
            ? []
            : [
                {
                  rule: signal.flag.rule,
                  clause: signal.flag.clause ?? "",
                  title: flag?.clauseTitles?.[currentLanguage()] ?? null,
                },
              ]
        }
        standing={signal.standing}
        revealed={reveal.revealed.get(signalId) ?? null}
        onReveal={mayReveal && signal.value !== null ? () => reveal.ask(signalId) : null}
        revealing={reveal.busy}
        onClose={close}
      >
        <VerdictButtons signalId={signalId} kind={signal.kind} caseId={caseId} group={caseText.group} />
        <p className={classes.linkTo}>
          <LinkTo part="signal" id={signalId}>
            {caseText.link.signal}
          </LinkTo>
        </p>
        {reveal.problem === null ? null : (
          <p role="alert" style={{ padding: "0 12px 8px" }}>{`${evidenceText.reveal.failed}: ${reveal.problem}`}</p>
        )}
      </EvidenceCard>
    );
  };

  const reportTargets = (): ReportTarget[] => {
    const names = (id: string) => author(id).name;
    // What the reader stands on, or points at.
    const here = document.activeElement?.closest("[data-content]") ?? document.querySelector("[data-content]:hover");
    const contentId = here?.getAttribute("data-content");
    const content = contents.find((each) => each.id === contentId);
    const accounts = [detail.account.id, ...(detail.counterpart === null ? [] : [detail.counterpart.id])];
    return [
      ...(content === undefined
        ? []
        : [{ accountId: content.authorId, contentId: content.id, label: reportText.content(names(content.authorId)) }]),
      ...accounts.map((id) => ({ accountId: id, contentId: null, label: reportText.account(names(id)) })),
    ];
  };

  // The one that is meant first, else the text whose evidence is read.
  const missedTargets = (first: string | null, revision: number | null): MissedTarget[] => {
    const rank = (content: ContentView) => (content.id === first ? 0 : content.id === order[0]?.contentId ? 1 : 2);
    return contents
      .filter((content) => content.text !== "" && content.judged)
      .flatMap((content) => {
        const label = missedText.by(
          author(content.authorId).name,
          dayAndClock(Date.parse(content.occurredAt), zone, now),
        );
        const texts = [content, ...content.otherRevisions].map((text) => ({
          contentId: content.id,
          revision: text.revision,
          text: text.text,
          label,
          rank: rank(content) + (revision === null || text.revision === revision ? 0 : 0.5),
        }));
        return content.id === first && revision !== null ? texts : texts.slice(0, 1);
      })
      .sort((a, b) => a.rank - b.rank);
  };

  const [undoing, setUndoing] = useState(false);
  const [undoProblem, setUndoProblem] = useState<string | null>(null);
  const undo = async (decisionId: string) => {
    setUndoing(true);
    setUndoProblem(null);
    try {
      await undoDecision(decisionId);
      await queries.invalidateQueries();
      setRead(await queries.fetchQuery({ queryKey: ["case", caseId], queryFn: () => getCase(caseId), staleTime: 0 }));
    } catch (error) {
      setUndoProblem(problemOf(error).detail);
    } finally {
      setUndoing(false);
    }
  };

  // Had before the network goes: without these a case cannot be read in full, nor put aside.
  useWhenIdle(loadReveal);
  useFormDialogSoon();
  const [tab, setTab] = useState<"conversation" | "account">("conversation");
  const leave = useRef(release);
  leave.current = release;

  return (
    <>
      <CaseHeader
        detail={latest}
        hold={hold}
        onRelease={() => void leave.current().then(() => router.push("/queue"))}
        onClaim={mayClaim && standing ? ask : null}
      >
        <WaitActions detail={latest} mine={hold.state === "mine"} />
        <MissedAction caseId={caseId} targets={missedTargets} group={caseText.group} />
        <ReportAction targets={reportTargets} group={caseText.group} />
      </CaseHeader>
      <RefetchLine active={isFetching} />
      <div className={classes.columns} data-tab={tab}>
        <NextUp caseId={caseId} />
        <div className={classes.tabs}>
          {(["conversation", "account"] as const).map((each) => (
            <button key={each} type="button" aria-pressed={tab === each} onClick={() => setTab(each)}>
              {each === "conversation" ? caseText.conversation.label : caseText.account.label}
            </button>
          ))}
        </div>
        <div className={classes.pane} data-pane="conversation">
          <Conversation
            contents={contents}
            phases={detail.phases}
            accusedId={detail.account.id}
            author={author}
            marks={marks}
            order={order}
            older={conversation.older}
            newer={conversation.newer}
            card={card}
            target={{ contentId: linked.get("message"), signalId: linked.get("signal") }}
            failed={conversation.failed}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by key */}
        <aside className={side.side} data-pane="account" aria-label={caseText.account.label} tabIndex={0}>
          <AccountCard detail={detail} />
          <SharedContacts detail={detail} mayLookUp={mayReveal} />
          <ContractsCard detail={detail} />
          {detail.flags.some((flag) => flag.kind === "sample") ? (
            <DrawnCard detail={detail} className={side.section} />
          ) : null}
          <Reports detail={detail} />
          <RecommendationCard recommendation={detail.recommendation} policy={policy} />
          <SimilarCases caseId={caseId} />
          <NotesCard on={{ kind: "case", id: caseId }} addKey="y" group={caseText.group} className={side.section} />
          <HistoryCard detail={latest} onUndo={(id) => void undo(id)} undoing={undoing} problem={undoProblem} />
        </aside>
        <div className={classes.foot}>
          <CaseFoot
            detail={detail}
            latest={latest}
            stale={stale}
            policy={policy}
            hold={hold}
            offlineSince={unreachable ? dataUpdatedAt : null}
            signedOut={signedOut}
            mayClaim={mayClaim}
            onReview={review}
            onClaim={ask}
            onDecided={forget}
            onLost={lose}
          />
        </div>
      </div>
      {reveal.asking ? <RevealDialog open onClose={reveal.cancel} onReason={reveal.give} /> : null}
    </>
  );
}

/** What was complained of, in the complainer's own words. */
function Reports({ detail }: { detail: CaseDetail }) {
  if (detail.reports.length === 0) return null;
  return (
    <section className={side.section} aria-label={caseText.reports.title}>
      <h2>{caseText.reports.title}</h2>
      <ul>
        {detail.reports.map((report) => (
          <li key={report.id} className={side.dim}>
            <b>
              {report.reporter === null
                ? (report.filedBy?.name ?? caseText.reports.somebody)
                : report.reporter.displayName || report.reporter.id}
            </b>{" "}
            {report.note === "" ? caseText.reports.noNote : `“${report.note}”`}
          </li>
        ))}
      </ul>
    </section>
  );
}
