/**
 * npx tsx scripts/eval/explain.ts < LINES
 *
 * Shows how each line of standard input is read: which words fill which slots, and what was found for which reasons.
 * Several messages on one line are parted by ` // `; one may begin with `c:` or `f:` for its author.
 */
import "@/lib/detect/intent/compile-here";
import { readFileSync } from "node:fs";
import { detect } from "@/lib/detect/detect";
import { searchPhrases, voteLanguages } from "@/lib/detect/intent/language";
import { settleHits } from "@/lib/detect/intent/matcher";
import { NormalBuffers, normalText } from "@/lib/detect/intent/normal-text";
import { spellLeet } from "@/lib/detect/intent/rewrites";
import { SLOTS } from "@/lib/detect/intent/slots";
import { prepareMessage } from "@/lib/detect/prepare";
import type { DetectMessage } from "@/lib/detect/types";

const buffers = new NormalBuffers();

function asMessage(part: string): DetectMessage {
  return { role: part.startsWith("f:") ? "freelancer" : "client", text: part.replace(/^[cf]:/, "") };
}

function slotsOf(text: string): string {
  const { text: folded } = prepareMessage(text).compact;
  const normal = normalText(spellLeet(folded, false) ?? folded, buffers);
  return settleHits(searchPhrases(normal, voteLanguages(normal), []))
    .map((hit) => `${SLOTS[hit.slot]}:${String.fromCharCode(...normal.units.slice(hit.start, hit.wordEnd))}`)
    .join(" | ");
}

for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const messages = line.split(" // ").map(asMessage);
  console.log(`\n${line}`);
  for (const { text } of messages) console.log(`  slots  ${slotsOf(text) || "none"}`);
  for (const { kind, value, score, reasons, spans } of detect({ surface: "message", messages }).signals) {
    const why = reasons.map(({ code, weight }) => `${code} ${weight.toFixed(1)}`).join(", ");
    const where = spans.map((span) => messages[span.message]?.text.slice(span.start, span.end)).join(" ~ ");
    console.log(`  found  ${kind} ${value ?? ""} ${score.toFixed(2)} in "${where}": ${why}`);
  }
}
