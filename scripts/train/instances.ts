import { searchPhrases, voteLanguages } from "@/lib/detect/intent/language";
import { settleHits } from "@/lib/detect/intent/matcher";
import { NormalBuffers, type NormalText, normalText } from "@/lib/detect/intent/normal-text";
import { spellLeet } from "@/lib/detect/intent/rewrites";
import { prepareMessage } from "@/lib/detect/prepare";
import { FeatureList, listFeatures } from "@/lib/detect/vote/features";
import { type Stretch, stretchesOf } from "@/lib/detect/vote/stretches";
import type { CorpusRecord } from "../eval/measures";
import type { Instance } from "./regression";

const CONTACT = new Set(["email", "phone", "url", "handle", "meeting_link", "solicit_contact"]);
const PAYMENT = new Set(["payment_id", "solicit_payment"]);
/** Records that break nothing only because of the phase or an exception teach nothing about contact. */
const EXCUSED = /^(?:active|enterprise|conversion)/;

const buffers = new NormalBuffers();
const list = new FeatureList();

function featuresOf(text: NormalText, source: string, stretch: Stretch): Int32Array {
  listFeatures(text, source, stretch, list);
  return list.buckets.slice(0, list.count).sort();
}

type Cut = { features: Int32Array; from: number; to: number };

/** A message cut into stretches, with the offsets in the original that each covers. */
export function cut(original: string): Cut[] {
  const message = prepareMessage(original);
  const view = message.compact;
  // As the detector reads it: disguised letters spelt out.
  const text = normalText(spellLeet(view.text, false) ?? view.text, buffers);
  const hits = [...settleHits(searchPhrases(text, voteLanguages(text), message.joined))];
  return stretchesOf(text, hits).map((stretch) => {
    const range = message.map(view, text.at[stretch.start] ?? 0, (text.at[Math.max(0, stretch.end - 1)] ?? 0) + 1);
    return { features: featuresOf(text, view.text, stretch), from: range.start, to: range.end };
  });
}

/**
 * The stretches of a record. One that holds a gold span of a violation is an example of it; where a record breaks the
 * policy but marks no span, a text of a single stretch is; all others of such a record are left out for that violation.
 */
export function instancesOf(record: CorpusRecord, file: string): Instance[] {
  const made: Instance[] = [];
  const excused = EXCUSED.test(record.family) || record.exceptions.length > 0;
  const cuts = record.messages.map((message) => cut(message.text));
  const single = cuts.length === 1 && cuts[0]?.length === 1;
  cuts.forEach((pieces, index) => {
    const text = record.messages[index]?.text ?? "";
    const spans = record.gold.signals
      .filter((signal) => signal.message === index)
      .map((signal) => ({ kind: signal.kind, at: text.indexOf(signal.span), length: signal.span.length }));
    for (const { features, from, to } of pieces) {
      if (features.length === 0) continue;
      const label = (code: string, kinds: ReadonlySet<string>): number => {
        if (!record.gold.violations.includes(code)) return excused ? -1 : 0;
        if (spans.some((span) => kinds.has(span.kind) && span.at < to && span.at + span.length > from)) return 1;
        if (record.gold.signals.some((signal) => kinds.has(signal.kind))) return 0;
        return single ? 1 : -1;
      };
      made.push({
        features,
        labels: [label("contact_info", CONTACT), label("off_platform_payment", PAYMENT)],
        file,
        family: record.family,
        lang: record.lang,
        record: record.id,
      });
    }
  });
  return made;
}
