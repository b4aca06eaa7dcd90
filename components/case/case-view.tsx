"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { AccountCard, ContractsCard } from "@/components/case/account-card";
import { getCase } from "@/components/case/api";
import classes from "@/components/case/case.module.css";
import { CaseFoot } from "@/components/case/case-foot";
import { CaseHeader } from "@/components/case/case-header";
import type { CasePage } from "@/components/case/case-screen";
import { Conversation } from "@/components/case/conversation";
import { HistoryCard } from "@/components/case/history-card";
import { caseMarks } from "@/components/case/marks";
import type { MessageAuthor } from "@/components/case/message";
import { NextUp } from "@/components/case/next-up";
import { ReReview } from "@/components/case/re-review";
import { RecommendationCard } from "@/components/case/recommendation-card";
import { ReportsCard } from "@/components/case/reports-card";
import { SharedContacts } from "@/components/case/shared-contacts";
import side from "@/components/case/side.module.css";
import { markable, reportable } from "@/components/case/targets";
import { caseText } from "@/components/case/text";
import { useClaim } from "@/components/case/use-claim";
import { useConversation } from "@/components/case/use-conversation";
import { useReveal } from "@/components/case/use-reveal";
import { WaitActions } from "@/components/case/wait-actions";
import { undoDecision } from "@/components/decision/api";
import { keepUndone } from "@/components/decision/draft-store";
import { MissedAction } from "@/components/missed/missed-action";
import { hideMissed, withMissed } from "@/components/missed/missed-marks";
import { missedText } from "@/components/missed/text";
import { useMissed } from "@/components/missed/use-missed";
import { announceArrival } from "@/components/queue/turn";
import { ReportAction } from "@/components/report/report-action";
import { useFormDialogSoon } from "@/components/ui/form-dialog";
import { problemOf } from "@/components/ui/problem";
import { useMay, useStaff } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import { useNow, useZone } from "@/components/ui/time";
import { dayAndClock } from "@/components/ui/time-format";
import { useOnline } from "@/components/ui/use-online";
import { useWhenIdle } from "@/components/ui/use-when-idle";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

// Read from the desk once the page stands: their scripts may come with what they show.
const SimilarCases = dynamic(() => import("@/components/case/similar-cases").then((module) => module.SimilarCases), {
  ssr: false,
});
const NotesCard = dynamic(() => import("@/components/note/notes-card").then((module) => module.NotesCard), {
  ssr: false,
});
// Comes with the first mark that is open, which no server draws; asked for as soon as the page stands.
const loadMarkCard = () => import("@/components/case/mark-card");
const MarkCard = dynamic(() => loadMarkCard().then((module) => module.MarkCard), { ssr: false });
// Few cases have one.
const DrawnCard = dynamic(() => import("@/components/prevalence/drawn-card").then((module) => module.DrawnCard));
const loadReveal = () => import("@/components/evidence/reveal-dialog");
const RevealDialog = dynamic(() => loadReveal().then((module) => module.RevealDialog), { ssr: false });

const POLL_MS = 15_000;
const RETRY_MS = 4_000;

type Props = {
  page: CasePage;
  /** What the address points at. */
  target: { message: string | null; signal: string | null };
  /** It is not seen yet, and will be once it is the reader's. */
  drawnAhead: boolean;
  /** Told who holds it: the case's id once the reader does, and null when that is over. */
  onHold: (held: (before: string | null) => string | null) => void;
};

/**
 * One case: what is next, the conversation with its evidence, the account, and the decision under them. Drawn ahead of time
 * it does nothing: its effects begin when it is shown.
 */
export const CaseView = memo(function CaseView({ page, target, drawnAhead, onHold }: Props) {
  const { detail: initial, policy } = page;
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
    initialDataUpdatedAt: page.ahead ? 0 : page.at,
    // Soon back once the desk answers again: until then nothing can be decided.
    refetchInterval: ({ state }) =>
      state.error !== null && problemOf(state.error).status !== 401 ? RETRY_MS : POLL_MS,
  });
  const online = useOnline();

  // What is judged is what was read: a newer version waits until the moderator asks for it.
  const [read, setRead] = useState(initial);
  // What was read ahead is not what the reader has seen until it is read again, with them as its reader.
  const [ahead, setAhead] = useState(page.ahead);
  if (ahead && dataUpdatedAt > 0) {
    setAhead(false);
    setRead(latest);
  }
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
    granted: page.claim,
    drawnAhead,
    latest: latest.claim,
    wanted: mayClaim && standing && !otherHolds,
  });
  const { hold, ask, release, forget, lose } = claim;
  const mine = hold.state === "mine";
  useEffect(() => onHold((before) => (mine ? caseId : before === caseId ? null : before)), [mine, caseId, onHold]);
  const signedOut = claim.signedOut || problemOf(error).status === 401;
  const unreachable = !online || claim.offline || (error !== null && !signedOut);
  // The case answers again, so the hold may be renewed too: the reader signed in in another window, or the desk is back.
  const { offline: holdOffline, signedOut: holdSignedOut } = claim;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is the occasion
  useEffect(() => {
    if (error === null && (holdOffline || holdSignedOut)) ask();
  }, [dataUpdatedAt]);

  const zone = useZone();
  const now = useNow();
  const conversation = useConversation(detail, target.message);
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
  const card = (signalId: string, close: () => void) => (
    <MarkCard
      id={signalId}
      detail={detail}
      missed={missed.find((one) => one.id === signalId) ?? null}
      signal={signals.get(signalId) ?? null}
      texts={texts}
      mayReveal={mayReveal}
      reveal={reveal}
      onClose={close}
    />
  );

  const nameOf = (id: string) => author(id).name;
  const reportTargets = () => reportable(detail, contents, nameOf);
  // The one that is meant first, else the text whose evidence is read.
  const missedTargets = (first: string | null, revision: number | null) =>
    markable(contents, {
      first,
      revision,
      read: order[0]?.contentId ?? null,
      label: (content) =>
        missedText.by(nameOf(content.authorId), dayAndClock(Date.parse(content.occurredAt), zone, now)),
    });

  const [undoing, setUndoing] = useState(false);
  const [undoProblem, setUndoProblem] = useState<string | null>(null);
  const undo = async (decisionId: string) => {
    setUndoing(true);
    setUndoProblem(null);
    try {
      keepUndone(me.id, await undoDecision(decisionId));
      announceArrival();
      await queries.invalidateQueries();
      setRead(await queries.fetchQuery({ queryKey: ["case", caseId], queryFn: () => getCase(caseId), staleTime: 0 }));
      // Taken back to be decided otherwise.
      if (mayClaim) ask();
    } catch (error) {
      setUndoProblem(problemOf(error).detail);
    } finally {
      setUndoing(false);
    }
  };

  useEffect(() => void loadMarkCard().catch(() => {}), []);
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
        <ReReview detail={latest} />
        <MissedAction caseId={caseId} targets={missedTargets} group={caseText.group} />
        <ReportAction targets={reportTargets} group={caseText.group} />
      </CaseHeader>
      <RefetchLine active={isFetching && !ahead} />
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
            target={{ contentId: target.message, signalId: target.signal }}
            failed={conversation.failed}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by key */}
        <aside className={side.side} data-pane="account" aria-label={caseText.account.label} tabIndex={0}>
          <AccountCard detail={detail} />
          <RecommendationCard recommendation={detail.recommendation} policy={policy} />
          <SharedContacts detail={detail} drawn={page.shared} mayLookUp={mayReveal} />
          <ContractsCard detail={detail} />
          {detail.flags.some((flag) => flag.kind === "sample") ? (
            <DrawnCard detail={detail} className={side.section} />
          ) : null}
          <ReportsCard detail={detail} />
          <SimilarCases caseId={caseId} />
          <NotesCard on={{ kind: "case", id: caseId }} addKey="y" group={caseText.group} className={side.section} />
          <HistoryCard detail={latest} />
        </aside>
        <div className={classes.foot}>
          <CaseFoot
            detail={detail}
            latest={latest}
            stale={stale}
            policy={policy}
            hold={hold}
            offlineSince={unreachable ? dataUpdatedAt || page.at : null}
            signedOut={signedOut}
            mayClaim={mayClaim}
            onReview={review}
            onClaim={ask}
            onDecided={forget}
            onLost={lose}
            onUndo={(id) => void undo(id)}
            undoing={undoing}
            undoProblem={undoProblem}
          />
        </div>
      </div>
      {reveal.asking ? <RevealDialog open onClose={reveal.cancel} onReason={reveal.give} /> : null}
    </>
  );
});
