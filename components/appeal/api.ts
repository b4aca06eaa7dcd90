import { answer, client } from "@/lib/api/client";
import type { AppealAnswer, AppealDetail, AppealOutcomeView, AppealRow } from "@/lib/domain/appeals/schema";
import type { Page } from "@/lib/platform/page";

export type AppealPage = Page<AppealRow>;

/** Errors of all: those of {@link answer}. */
export function listAppeals(query: Record<string, string>, signal: AbortSignal): Promise<AppealPage> {
  return answer(client.appeals.$get({ query }, { init: { signal } }));
}

export function getAppeal(id: string, signal?: AbortSignal): Promise<AppealDetail> {
  return answer<AppealDetail>(client.appeals[":id"].$get({ param: { id } }, { init: { signal: signal ?? null } }));
}

export function claimAppeal(id: string): Promise<AppealRow> {
  return answer(client.appeals[":id"].claim.$post({ param: { id } }));
}

export function releaseAppeal(id: string): Promise<AppealRow> {
  return answer(client.appeals[":id"].release.$post({ param: { id } }));
}

/** 409 where somebody else was faster or holds it. */
export function answerAppeal(id: string, json: AppealAnswer): Promise<AppealRow> {
  return answer(client.appeals[":id"].resolve.$post({ param: { id }, json }));
}

export function fileAppeal(decisionId: string, statement: string): Promise<AppealOutcomeView> {
  return answer(client.appeals.$post({ json: { decisionId, statement } }));
}
