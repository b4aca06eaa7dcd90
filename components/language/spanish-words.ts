import { noticeSpanish } from "@/components/account/notice-text.es";
import { accountSpanish } from "@/components/account/text.es";
import { appealSpanish } from "@/components/appeal/text.es";
import { approvalSpanish } from "@/components/approval/text.es";
import { breakSpanish } from "@/components/break/text.es";
import { connectionSpanish } from "@/components/case/connection-text.es";
import { caseSpanish } from "@/components/case/text.es";
import { waitSpanish } from "@/components/case/wait-text.es";
import { contactSpanish } from "@/components/contact/text.es";
import { alongSpanish } from "@/components/decision/along-text.es";
import { decisionSpanish } from "@/components/decision/text.es";
import { decisionHistorySpanish } from "@/components/decision-history/text.es";
import { enforcementSpanish } from "@/components/enforcement/text.es";
import { fileSpanish } from "@/components/evidence/file-words.es";
import { intentSpanish } from "@/components/evidence/intent-text.es";
import { reasonSpanish } from "@/components/evidence/reason-text.es";
import { evidenceSpanish } from "@/components/evidence/text.es";
import { exportSpanish } from "@/components/export/text.es";
import { missedSpanish } from "@/components/missed/text.es";
import { noteSpanish } from "@/components/note/text.es";
import { policySpanish } from "@/components/policy/text.es";
import { prevalenceSpanish } from "@/components/prevalence/text.es";
import { bulkSpanish } from "@/components/queue/bulk-text.es";
import { queueSpanish } from "@/components/queue/text.es";
import { queueWaitingSpanish } from "@/components/queue/waiting-text.es";
import { reportSpanish } from "@/components/report/text.es";
import { reporterSpanish } from "@/components/reporter/text.es";
import { ringSpanish } from "@/components/ring/text.es";
import { sessionSpanish } from "@/components/session/text.es";
import { streamSpanish } from "@/components/stream/text.es";
import { fieldWordsSpanish } from "@/components/ui/field-words.es";
import { addLanguage } from "@/components/ui/language";
import { listSpanish } from "@/components/ui/list-text.es";
import { uiSpanish } from "@/components/ui/text.es";
import { verdictSpanish } from "@/components/verdict/text.es";

/** Spanish for the nouns that are met on any page, by the name each has in English. */
export const spanishWords = {
  account: accountSpanish,
  along: alongSpanish,
  policy: policySpanish,
  missed: missedSpanish,
  break: breakSpanish,
  queueWaiting: queueWaitingSpanish,
  connection: connectionSpanish,
  "decision-history": decisionHistorySpanish,
  enforcement: enforcementSpanish,
  reporter: reporterSpanish,
  export: exportSpanish,
  appeal: appealSpanish,
  approval: approvalSpanish,
  bulk: bulkSpanish,
  case: caseSpanish,
  contact: contactSpanish,
  decision: decisionSpanish,
  evidence: evidenceSpanish,
  fileWords: fileSpanish,
  list: listSpanish,
  note: noteSpanish,
  notice: noticeSpanish,
  prevalence: prevalenceSpanish,
  queue: queueSpanish,
  intent: intentSpanish,
  reason: reasonSpanish,
  report: reportSpanish,
  ring: ringSpanish,
  session: sessionSpanish,
  stream: streamSpanish,
  ui: uiSpanish,
  field: fieldWordsSpanish,
  verdict: verdictSpanish,
  wait: waitSpanish,
};

addLanguage("es", spanishWords);
