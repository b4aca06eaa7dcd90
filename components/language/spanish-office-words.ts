import { sentenceSpanish } from "@/components/audit/sentence.es";
import { auditSpanish } from "@/components/audit/text.es";
import { deskStateSpanish } from "@/components/desk-state/text.es";
import { detectorSpanish } from "@/components/detector/text.es";
import { casesSpanish } from "@/components/insight/cases-text.es";
import { insightSpanish } from "@/components/insight/text.es";
import { transparencySpanish } from "@/components/insight/transparency-text.es";
import { draftSpanish } from "@/components/policy/draft-text.es";
import { qualitySpanish } from "@/components/quality/text.es";
import { factorSpanish } from "@/components/settings/factor-text.es";
import { retentionSpanish } from "@/components/settings/retention-text.es";
import { settingsSpanish } from "@/components/settings/text.es";
import { webhookSpanish } from "@/components/settings/webhook-text.es";
import { statementSpanish } from "@/components/statement/text.es";
import { addLanguage } from "@/components/ui/language";

/** Spanish for the nouns that only the pages of leads, analysts and administrators have, by the name each has in English. */
export const spanishOfficeWords = {
  audit: auditSpanish,
  "desk-state": deskStateSpanish,
  detector: detectorSpanish,
  quality: qualitySpanish,
  sentence: sentenceSpanish,
  insight: insightSpanish,
  cases: casesSpanish,
  transparency: transparencySpanish,
  draft: draftSpanish,
  settings: settingsSpanish,
  factor: factorSpanish,
  retention: retentionSpanish,
  webhook: webhookSpanish,
  statement: statementSpanish,
};

addLanguage("es", spanishOfficeWords);
