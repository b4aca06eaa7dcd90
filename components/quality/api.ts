import { answer, client } from "@/lib/api/client";
import type { Agreement } from "@/lib/domain/agreement/schema";
import type { NewSession, Session, SessionRow } from "@/lib/domain/calibration/schema";
import type { Comparison, ComparisonRow, Settle } from "@/lib/domain/comparisons/schema";
import type { StaffRef } from "@/lib/domain/enforcement/schema";
import type { Golden, NewGolden, Score } from "@/lib/domain/golden-cases/schema";
import type { NewPlan, Plan, PlanPreview } from "@/lib/domain/quality-plans/schema";
import type { QualitySummary, ReviewAnswer, ReviewRow } from "@/lib/domain/quality-reviews/schema";
import type { Page } from "@/lib/platform/page";

const cursorQuery = (cursor: string | null) => (cursor === null ? {} : { cursor });

/** Errors of all: those of {@link answer}. */
export function readSummary(signal?: AbortSignal): Promise<QualitySummary> {
  return answer(client.quality.summary.$get({}, { init: { signal: signal ?? null } }));
}

export function listReviews(
  state: "mine" | "answered",
  cursor: string | null,
  signal: AbortSignal,
): Promise<Page<ReviewRow>> {
  return answer(client.quality.reviews.$get({ query: { state, ...cursorQuery(cursor) } }, { init: { signal } }));
}

/** Null when nothing waits. */
export function claimNextReview(): Promise<ReviewRow | null> {
  return answer(client.quality.reviews["claim-next"].$post({}));
}

export function renewReview(id: string): Promise<ReviewRow> {
  return answer(client.quality.reviews[":id"].renew.$post({ param: { id } }));
}

export function releaseReview(id: string): Promise<{ released: boolean }> {
  return answer(client.quality.reviews[":id"].release.$post({ param: { id } }));
}

/** 409 where the hold has ended. */
export function answerReview(id: string, json: ReviewAnswer): Promise<ReviewRow> {
  return answer(client.quality.reviews[":id"].answer.$post({ param: { id }, json }));
}

export function listComparisons(query: Record<string, string>, signal: AbortSignal): Promise<Page<ComparisonRow>> {
  return answer(client.quality.comparisons.$get({ query }, { init: { signal } }));
}

export function getComparison(id: string, signal?: AbortSignal): Promise<Comparison> {
  return answer<Comparison>(
    client.quality.comparisons[":id"].$get({ param: { id } }, { init: { signal: signal ?? null } }),
  );
}

/** 409 where it was settled meanwhile. */
export function settleComparison(id: string, json: Settle): Promise<ComparisonRow> {
  return answer(client.quality.comparisons[":id"].settle.$post({ param: { id }, json }));
}

export function readAgreement(query: Record<string, string>, signal: AbortSignal): Promise<Agreement> {
  return answer(client.quality.agreement.$get({ query }, { init: { signal } }));
}

export function listGolden(cursor: string | null, signal: AbortSignal): Promise<Page<Golden>> {
  return answer(client.quality["golden-cases"].$get({ query: cursorQuery(cursor) }, { init: { signal } }));
}

export function markGolden(json: NewGolden): Promise<Golden> {
  return answer(client.quality["golden-cases"].$post({ json }));
}

export function retireGolden(id: string): Promise<Golden> {
  return answer(client.quality["golden-cases"][":id"].retire.$post({ param: { id } }));
}

export function listScores(signal: AbortSignal): Promise<{ days: number; items: Score[] }> {
  return answer(client.quality.scores.$get({}, { init: { signal } }));
}

export function listSessions(cursor: string | null, signal: AbortSignal): Promise<Page<SessionRow>> {
  return answer(client.quality.sessions.$get({ query: cursorQuery(cursor) }, { init: { signal } }));
}

export function getSession(id: string, signal?: AbortSignal): Promise<Session> {
  return answer<Session>(client.quality.sessions[":id"].$get({ param: { id } }, { init: { signal: signal ?? null } }));
}

export function makeSession(json: NewSession): Promise<Session> {
  return answer<Session>(client.quality.sessions.$post({ json }));
}

export function closeSession(id: string): Promise<Session> {
  return answer<Session>(client.quality.sessions[":id"].close.$post({ param: { id } }));
}

export function listReviewers(signal: AbortSignal): Promise<{ items: (StaffRef & { role: "moderator" | "lead" })[] }> {
  return answer(client.quality.reviewers.$get({}, { init: { signal } }));
}

/** 409 where another version came meanwhile. */
export function setPlan(json: NewPlan): Promise<Plan> {
  return answer<Plan>(client.quality.plans.$post({ json }));
}

export function previewPlan(json: Omit<NewPlan, "basedOn">): Promise<PlanPreview> {
  return answer(client.quality.plans.preview.$post({ json }));
}
