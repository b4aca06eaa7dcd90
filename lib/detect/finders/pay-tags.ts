import { readHandle } from "@/lib/detect/finders/names";
import { near, payFinding } from "@/lib/detect/finders/pay-finding";
import type { Anchor } from "@/lib/detect/gate/anchors";
import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";

const isAddressUnit = (unit: number) => (unit >= 97 && unit <= 122) || isDigit(unit) || unit === 95 || unit === 45;

/** "dollar sign larkbindery": only one service begins its names with it. */
const SPOKEN_TAG =
  /(?:dollar ?sign|signo (?:de )?dolar|cifrao|signe dollar|dollarzeichen|segno del dollaro|знак доллара) ([a-z][a-z0-9_-]{2,20})/g;

/** "MobilePay boks 5937FZ", "Vipps nr 123456": a box to pay into, of figures and two letters at most. */
const BOX = /^[ :#]{0,3}(?:box|boks|nr\.?|nummer|nro|kode)[ :#]{0,3}(\d{4,6}[a-z]{0,2})(?![a-z0-9])/;

/** $cashtags, @venmo names, revtags, PayPal names. */
export function findTags(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
  const { text } = scope;
  if (pay.length === 0 && !text.includes("$") && !(text.includes("@") && scope.expects("pay") !== undefined)) return;
  const takes = (start: number, end: number) => !found.some((other) => other.start < end && other.end > start);
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) {
    if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue;
    let end = at + 1;
    while (end < text.length && end - at < 22 && isAddressUnit(text.charCodeAt(end))) end++;
    const name = text.slice(at + 1, end);
    if (name.length < 3 || !/^[a-z][a-z0-9_-]*[a-z0-9]$/.test(name)) continue;
    if (
      /^(?:usd|aud|cad|this|_post|_get|schema|ref|id|self|scope|http|route|set|env|path|home|var|props|emit|refs|store|router|kype|napchat|ignal|lack|\d)/.test(
        name,
      ) ||
      text[end] === "(" ||
      text[end] === "=" ||
      text[end] === "["
    )
      continue;
    const named = near(pay, at, end, ["cashapp", "venmo", "paypal"]);
    const asked = scope.expects("pay") !== undefined;
    if (!named && !asked && text.trim().length > end - at + 24) continue;
    const reasons: Reason[] = [{ code: "payment_tag", weight: named ? 3.4 : asked ? 3 : 0.6 }];
    if (takes(at, end)) found.push(payFinding(scope, at, end, `$${name}`, reasons));
  }
  SPOKEN_TAG.lastIndex = 0;
  for (let match = SPOKEN_TAG.exec(text); match !== null && found.length < 20; match = SPOKEN_TAG.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!near(pay, start, end, ["cashapp"]) || !takes(start, end)) continue;
    const tag = payFinding(scope, start, end, `$${match[1]}`, [{ code: "payment_tag", weight: 3 }], `$${match[1]}`);
    found.push({ ...tag, obfuscations: [...tag.obfuscations, "at_dot_words"] });
  }
  for (const hit of pay) {
    if (!["venmo", "cashapp", "revolut", "wise", "paypal", "zelle"].includes(hit.entry.id)) continue;
    const name = isPieceOfWord(text, hit) ? null : nameAfter(text, hit.end);
    if (name !== null && isTag(text, hit, name) && takes(name.start, name.end)) {
      found.push(
        payFinding(scope, name.start, name.end, `${name.at ? "@" : ""}${name.name}`, [
          { code: "service_named", weight: 2, params: { service: hit.entry.id } },
          { code: name.at ? "at_sign" : "name_shape", weight: name.at ? 1.6 : 1 },
        ]),
      );
    }
  }
  for (const hit of pay) {
    const box = hit.entry.id === "swish" ? BOX.exec(text.slice(hit.end, hit.end + 30)) : null;
    if (box === null) continue;
    const end = hit.end + box[0].length;
    const start = end - (box[1] as string).length;
    const reasons: Reason[] = [{ code: "service_named", weight: 2.4, params: { service: hit.entry.term } }];
    if (takes(start, end)) found.push(payFinding(scope, start, end, (box[1] as string).toUpperCase(), reasons));
  }
  // "what's your venmo? mine is @dapple"
  if (pay.some((hit) => hit.entry.id === "venmo" || hit.entry.id === "revolut") || scope.expects("pay") !== undefined) {
    for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
      if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue;
      const token = readHandle(text, at);
      if (token === null || !takes(token.start, token.end)) continue;
      found.push(
        payFinding(scope, token.start, token.end, `@${token.name}`, [
          { code: "payment_tag", weight: 2.2 },
          { code: "at_sign", weight: 0.6 },
        ]),
      );
    }
  }
}

/** "wise_owl.svg", "venmo-icon.png", "revolut_api": the service's name is a piece of another one. */
const isPieceOfWord = (text: string, hit: Anchor) =>
  /[-_./]/.test(text[hit.end] ?? " ") && isWordUnit(text.charCodeAt(hit.end + 1));

/** The place of a table's cell, which is what "Zelle" means in German: "B14", "AC7". */
const CELL = /^[a-z]{1,2}\d{1,4}$/;

/** False for a cell right behind the name, and for Zelle, which knows its users by address and number alone. */
function isTag(text: string, hit: Anchor, name: { start: number; name: string; at: boolean }): boolean {
  if (name.at) return true;
  if (hit.entry.id === "zelle") return false;
  return !CELL.test(name.name) || /[:=]/.test(text.slice(hit.end, name.start));
}

function nameAfter(text: string, from: number): ReturnType<typeof readHandle> {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    while (
      at < text.length &&
      at - from < 40 &&
      !isWordUnit(text.charCodeAt(at)) &&
      text[at] !== "@" &&
      text[at] !== "$"
    ) {
      if (/[.!?\n;]/.test(text[at] as string)) return null;
      at++;
    }
    const token = readHandle(text, at);
    if (token !== null && (token.at || (token.marked && !/\.(?:com|net|org|me)$/.test(token.name)))) return token;
    let end = at;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    if (
      end === at ||
      !/^(?:is|me|my|mine|at|to|tag|handle|id|name|username|user|es|mi|meu|on|via|a|:|=)$/.test(text.slice(at, end))
    )
      return null;
    at = end;
  }
  return null;
}
