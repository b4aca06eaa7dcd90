import type { Anchor } from "@/lib/detect/gate/anchors";
import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";
import { CUES } from "@/lib/detect/lexicon/cues";
import { parseTerms } from "@/lib/detect/lexicon/notation";
import { SERVICES } from "@/lib/detect/lexicon/services";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";
import { foldPhrase } from "@/lib/detect/views/fold";

/** Something shaped like a user name, at a place in the text. */
export type HandleToken = {
  start: number;
  end: number;
  name: string;
  at: boolean;
  quoted: boolean;
  /** Has a digit, underscore or inner dot, or a tag: no plain word. */
  marked: boolean;
};

const isNameUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) || isDigit(unit) || unit === 95 || unit === 46 || unit === 45;
const QUOTES = "'\"“”‘’«»「」『』<[(";

/** Words that never are somebody's name on a service. */
const NOT_NAMES = new Set(
  (
    "the a an and or but so to in on at of for from with by as if it its is am are was were be been do does did have has had will would can could should may might must not no yes ok okay me my mine you your yours we us our he she they them his her their this that these those here there where when what which who how why please pls thanks thank then than now later today tomorrow tonight soon just only also too very more most much many some any all each every both few other another same new old good great best better bad app apps application account accounts handle user username name nick nickname id number contact details profile group channel chat chats call calls message messages msg text bot bots api integration marketing ads page pages post posts video videos link links group messenger web desktop business premium support team work job project client clients freelancer developer design designer expert manager management community server servers setup plugin sdk webhook webhooks clone button template templates campaign automation notifications notification login sign share sharing icon icons feed story stories reel reels followers follower subscribers content strategy growth instead because since though although while until before after during about into onto over under between again once first last next back down out up off please kindly free ping add find search look write hit dm pm send give get let lets go come use using used works working available online offline active fast quick faster easier quicker better fine cool sure maybe either way anytime always never usually directly direct instead" +
    " es el la los las un una de del y o que por para con en mi tu su me te se si no mas pero como cuando donde ya muy bien hola gracias tengo tienes puedo puede cuenta usuario grupo canal" +
    " e um uma do da no na os as meu seu com sem para pra pelo pela vc voce tem conta grupo canal le les des du et ou est sur mon ma mes votre vos je tu il elle nous vous ils avec pour dans compte groupe der die das ein eine und oder ist auf bei mit mein meine dein ihr ihre ich du er sie wir von zu im am il lo gli uno di che non per con sono mio tuo suo het een en van op mijn jij ik aku saya kamu dan di ke dari yang ini itu ya kak mas po ako ikaw siya ang ng sa mga ko mo nya na ba em anh chi toi ban minh cho va cua la thi nhe a ve bu benim var yok icin ile ne da de mi jest na w z i to ja ty on"
  )
    .split(" ")
    .map((word) => foldPhrase(word)),
);

/** At-words of code: style rules, decorators, tags, everybody. */
const CODE_AT = new Set(
  "media import keyframes font-face apply layer supports tailwind include mixin extend charset page use forward function return if else each while for container property namespace counter-style component injectable autowired override input output bean test entity column app types angular react vue babel emotion ngmodule inject module controller service get post put delete body param params query res req request mapping requestmapping getmapping postmapping table id version generatedvalue onetomany manytoone transactional configuration value qualifier data getter setter builder nullable notnull deprecated author see link since throws returns property staticmethod classmethod dataclass pytest login_required api_view receiver task shared_task route here all channel everyone todos todo here everybody username user handle name yourname your_handle example mention mentions someone gmail yahoo hotmail outlook scope latest next beta core common store nestjs types/node tanstack mui aws-sdk storybook testing-library jest swc vitejs nuxt svelte remix prisma hono acme org company package main master head".split(
    " ",
  ),
);

const CONNECTORS = new Set(
  (
    "is are me my mine id user username handle nick nickname name names tag on in at to as the a it its it's and or under using with via by via account acct profile screen here there i'm im i am this we are we're that's thats just please pls you can find reach contact add message msg dm hit hmu search for look up called named known goes be = app chat number no address main personal private business username: " +
    "es soy mi usuario nombre en como con por el la al estoy me llamo buscame agregame encuentrame escribeme sou meu usuario nome em no na como por me chama adiciona procura e est suis mon pseudo nom sur sous le la identifiant ist bin mein name nutzername unter auf als heisse der das benutzername e sono il mio nome come su utente is mijn naam ben op als onder ar mitt namn jag heter pa er mitt navn jeg heter on nimi olen minun jest moj nick jako na pod jmenem muj je jmeno pod moj nadimak kao sunt pe numele meu ca a nevem vagyok az adim adi kullanici benim olarak -da -de da de uzerinden nama saya aku di id ku pengguna ako ay si name ko ten em minh la cua anh chi id tai " +
    "это мой ник как я в на под ником логин юзер имя там по вот зовут цей мій нік як я в на під ім'ям там є моят ник съм моје име сам ειναι το μου ειμαι ως στο هو انا اسمي معرفي يوزر يوزري حسابي باسم على الايدي ايدي من هستم ايدي ام است با نام میرا میری ہے پر نام آئی ڈی שלי הוא אני בשם השם है मेरा मेरी आईडी पर नाम यूजरनेम hai mera meri pe par naam আমার আইডি নাম হলো এ என் ஐடி నా ఐడి คือ ชื่อ ไอดี ผม ฉัน id号 号 号码 是 我的 我 账号 用户名 叫 搜 搜索 は の です id 名 아이디 아이디는 은 는 제 계정 이름"
  )
    .split(" ")
    .map((word) => foldPhrase(word)),
);

const ID_WORDS = new Set(parseTerms(CUES.id).map(({ term }) => term));

/** Reads a user name that starts at `at` (after optional quote and @). Null when none is there. */
export function readHandle(text: string, at: number): HandleToken | null {
  let start = at;
  let quoted = false;
  if (QUOTES.includes(text[start] ?? "\n")) {
    quoted = true;
    start++;
  }
  const atSign = text[start] === "@";
  const from = atSign ? start + 1 : start;
  let nameStart = from;
  if (text.startsWith("live:", from)) nameStart = from + 5;
  let end = nameStart;
  while (end < text.length && end - nameStart < 40 && isNameUnit(text.charCodeAt(end))) end++;
  while (end > nameStart && /[.-]/.test(text[end - 1] as string)) end--;
  if (end - nameStart < 2) return null;
  const next = text.charCodeAt(end);
  if (next === 64 || (isWordUnit(next) && next < 0x250)) return null;
  const body = text.slice(nameStart, end);
  if (!/[a-z]/.test(body) || !/^[a-z0-9_]/.test(body)) return null;
  let tagEnd = end;
  if (text[end] === "#" && /^#\d{4}(?!\d)/.test(text.slice(end, end + 6))) tagEnd = end + 5;
  const name = text.slice(from, tagEnd);
  // A hyphen alone makes compounds (e-mail, follow-up), no names.
  const marked = /[0-9_]/.test(body) || /[a-z0-9]\.[a-z0-9]/.test(body) || tagEnd > end || nameStart > from;
  const closed = quoted && QUOTES.concat("'\")]>»」』").includes(text[tagEnd] ?? "\n");
  return { start: atSign ? start : from, end: tagEnd, name, at: atSign, quoted: quoted && closed, marked };
}

/** Versions, formats and quantities that stand behind a service's name in work talk. */
const TECH =
  /^(?:v\d|\d+(?:st|nd|rd|th|k|m|x|d|h|hrs?|am|pm|px|mb|gb|min|s|%)?$|(?:php|ios|gpt|mp|html|css|es|h|ps|s|ec|h\.|utf|sha|md|x|web|php|node|react|vue|python|go|java|net|win|android|api|oauth|sdk)-?\d+(?:\.\d+)*$|\d+(?:\.\d+)+$|\d+-\d+$|24.7|e\.g|i\.e|a\.k\.a|u\.s|p\.s|etc|b2b|b2c|c2c|1[0-9]?:1)/;

const plausibleName = (handle: HandleToken) =>
  !NOT_NAMES.has(handle.name) &&
  !/^\d+$/.test(handle.name) &&
  !/\.(?:zip|pdf|png|jpe?g|docx?|xlsx?|psd|svg|js|ts|css|html?|json|csv|mp[34]|txt|py|php|com|net|org|io|gif|webp|mov|md|env)$/.test(
    handle.name,
  );

/** Places where work lies; a plain word behind their names is no user. */
const WORK_SERVICES = new Set(["github", "behance", "youtube", "twitch", "steam", "reddit"]);

const MOST_HITS = 40;

/** User names on services: "telegram: @kite_71", "moss.kettle on discord", "加我微信 abc_1", "ping @moth". */
export function findHandles(scope: Scope, taken: readonly { start: number; end: number }[]): Finding[] {
  const text = scope.text;
  const services = scope.anchors.filter((hit) => hit.entry.cat === "service").slice(0, MOST_HITS);
  const found: Finding[] = [];
  const used = (handle: HandleToken) => taken.some((span) => span.start < handle.end && span.end > handle.start);
  const add = (finding: Finding) => {
    const index = found.findIndex((other) => other.start < finding.end && other.end > finding.start);
    if (index < 0) found.push(finding);
    else if (weigh(finding) > weigh(found[index] as Finding)) found[index] = finding;
  };
  for (const hit of services) {
    const after = readAfter(text, hit);
    if (after !== null && !used(after.handle)) add(toFinding(scope, hit, after.handle, after.explicit, "after"));
    const before = readBefore(text, hit);
    if (before !== null && !used(before)) add(toFinding(scope, hit, before, false, "before"));
  }
  const answer = bareAnswer(scope);
  if (answer !== null && !used(answer) && found.length === 0) {
    const expected = scope.expectations.find((item) => item.kind === "service");
    const finding = toFinding(scope, null, answer, true, "apart");
    finding.value = `${expected?.id ?? "unknown"}:${answer.name}`;
    finding.reasons.push({ code: "answers_question", weight: answer.marked || answer.at ? 2.4 : 1.2 });
    add(finding);
  }
  for (const handle of loneHandles(text, services.length > 0)) {
    if (used(handle.token) || found.some((other) => other.start < handle.token.end && other.end > handle.token.start))
      continue;
    const service = nearest(services, handle.token);
    add(toFinding(scope, service, handle.token, handle.explicit, "apart"));
  }
  return found;
}

/** A message that is little more than a name, after the other party asked for one. */
function bareAnswer(scope: Scope): HandleToken | null {
  const text = scope.text.trim();
  if (text.length > 60 || scope.expectations.find((item) => item.kind === "service")?.asked !== true) return null;
  const words = scope.tokens;
  if (words.length === 0 || words.length > 9) return null;
  let best: HandleToken | null = null;
  for (const match of scope.text.matchAll(/(?:^|[\s"'(:])(?=[@a-z0-9_])/g)) {
    const token = readHandle(scope.text, match.index + match[0].length);
    if (token === null || !plausibleName(token) || CONNECTORS.has(token.name) || token.name.length < 3) continue;
    if (token.at || token.marked) return token;
    if (words.length === 1) best = token;
  }
  return best;
}

const weigh = (finding: Finding) => finding.reasons.reduce((sum, reason) => sum + reason.weight, 0);

/** The name behind a service, over at most six connecting words or signs. */
function readAfter(text: string, hit: Anchor): { handle: HandleToken; explicit: boolean } | null {
  let at = hit.end;
  // An ending of the name itself ("telegramdan", "телеграме").
  while (
    at < text.length &&
    at - hit.end < 8 &&
    isWordUnit(text.charCodeAt(at)) &&
    !isDigit(text.charCodeAt(at)) &&
    !mixes(text, at)
  )
    at++;
  let explicit = false;
  let idWord = false;
  for (let steps = 0; steps < 9; steps++) {
    let gap = 0;
    while (at < text.length && gap < 8) {
      const unit = text.charCodeAt(at);
      if (isWordUnit(unit) || unit === 64 || unit === 95 || QUOTES.includes(text[at] as string)) break;
      if (unit === 10 && gap > 0 && text.charCodeAt(at - 1) === 10) return null;
      if (
        unit === 58 ||
        unit === 61 ||
        unit === 0x2192 ||
        unit === 62 ||
        unit === 0xff1a ||
        (unit === 45 && text.charCodeAt(at - 1) === 32)
      )
        explicit = true;
      if (unit === 59 || unit === 33 || unit === 63 || (unit === 46 && text.charCodeAt(at + 1) === 32)) return null;
      at++;
      gap++;
    }
    if (gap >= 8) return null;
    const handle = readHandle(text, at);
    if (handle !== null && plausibleName(handle)) {
      const connector = CONNECTORS.has(handle.name) || ID_WORDS.has(handle.name);
      if (
        !connector &&
        (handle.at ||
          handle.marked ||
          handle.quoted ||
          (explicit &&
            steps <= 4 &&
            handle.name.length >= 4 &&
            (!hit.entry.ambiguous || idWord) &&
            !WORK_SERVICES.has(hit.entry.id)))
      )
        return { handle, explicit };
      if (!connector && !CONNECTORS.has(handle.name)) return null;
    }
    // Skip one connecting word.
    let end = at;
    if (QUOTES.includes(text[end] ?? "\n") || text[end] === "@") end++;
    const wordStart = end;
    while (end < text.length && isWordUnit(text.charCodeAt(end)) && end - wordStart < 24) {
      if (end > wordStart && mixes(text, end)) break;
      end++;
    }
    if (end === wordStart) return null;
    const word = text.slice(wordStart, end);
    if (!CONNECTORS.has(word) && !ID_WORDS.has(word) && word.charCodeAt(0) < 0x2e80) return null;
    if (ID_WORDS.has(word)) idWord = true;
    if (ID_WORDS.has(word) || word === "is" || word === "it's" || word === "=") explicit = true;
    at = end;
  }
  return null;
}

/** True where Latin meets a script without spaces: a boundary although both sides are word units. */
const mixes = (text: string, at: number) => text.charCodeAt(at) < 0x250 !== text.charCodeAt(at - 1) < 0x250;

/** The name in front of a service: "jane_k on insta", "'bittern' on tg". */
function readBefore(text: string, hit: Anchor): HandleToken | null {
  let at = hit.start;
  for (let steps = 0; steps < 4; steps++) {
    let end = at;
    let gap = 0;
    while (end > 0 && gap < 4 && !isWordUnit(text.charCodeAt(end - 1)) && text[end - 1] !== "_") {
      const unit = text.charCodeAt(end - 1);
      if (unit === 10 || unit === 46 || unit === 33 || unit === 63 || unit === 59) return null;
      end--;
      gap++;
    }
    let start = end;
    while (start > 0 && end - start < 40 && isNameUnit(text.charCodeAt(start - 1))) start--;
    if (start === end) {
      while (start > 0 && end - start < 12 && isWordUnit(text.charCodeAt(start - 1))) start--;
      if (start === end || !CONNECTORS.has(text.slice(start, end))) return null;
      at = start;
      continue;
    }
    if (text[start - 1] === "@") start--;
    if (QUOTES.includes(text[start - 1] ?? "\n") && text[start - 1] !== "(") start--;
    const handle = readHandle(text, start);
    if (
      handle !== null &&
      handle.end >= end &&
      steps > 0 &&
      plausibleName(handle) &&
      (handle.at || handle.marked || handle.quoted)
    )
      return handle;
    const word = text.slice(start, end).replace(/^[@'"]/, "");
    if (!CONNECTORS.has(word)) return null;
    at = start;
  }
  return null;
}

/** At-names and names announced by an id word, wherever they stand. */
function loneHandles(text: string, withService: boolean): { token: HandleToken; explicit: boolean }[] {
  const found: { token: HandleToken; explicit: boolean }[] = [];
  for (let at = text.indexOf("@"); at !== -1 && found.length < 40; at = text.indexOf("@", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (
      at > 0 &&
      ((isWordUnit(before) && before < 0x250) || before === 47 || before === 46 || before === 45 || before === 95)
    )
      continue;
    const token = readHandle(text, at);
    if (token === null || !plausibleName(token) || CODE_AT.has(token.name)) continue;
    const next = text[token.end] ?? "";
    if (next === "(" || next === "/" || (next === ":" && /\d/.test(text[token.end + 1] ?? ""))) continue;
    found.push({ token, explicit: true });
  }
  if (!withService) return found;
  // With a service elsewhere in the text, a marked or quoted name after an id or contact word is enough.
  const pattern =
    /(?:^|[\s(])(?:user(?:name)?|nick(?:name)?|handle|id|login|name|i'm|im|i am|search(?: for)?|look for|add|find|called|as|tag|ник|логин|юзер|нік|usuario|user|bin ich|ich bin|bin|soy|sou|je suis|sono|jestem|benim|id saya|아이디|账号|号)\s?(?:is|:|=|es|é|ist|è|это|на|-|->|→)?\s{0,2}(?=['"“‘«「@a-z0-9_])/g;
  for (let match = pattern.exec(text); match !== null && found.length < 60; match = pattern.exec(text)) {
    const token = readHandle(text, match.index + match[0].length);
    if (token === null || !plausibleName(token) || CONNECTORS.has(token.name) || ID_WORDS.has(token.name)) continue;
    if (token.marked || token.quoted || token.at) found.push({ token, explicit: true });
  }
  return found;
}

/** The service a name apart from any belongs to: the last one before it within 200 units, else the next one after. */
function nearest(services: readonly Anchor[], handle: HandleToken): Anchor | null {
  let best: Anchor | null = null;
  for (const hit of services) {
    if (hit.start < handle.start && handle.start - hit.end < 200) best = hit;
    else if (best === null && hit.start > handle.end && hit.start - handle.end < 80) best = hit;
  }
  return best;
}

const GROUP = new Map(SERVICES.map((service) => [service.id, service]));

function toFinding(
  scope: Scope,
  hit: Anchor | null,
  handle: HandleToken,
  explicit: boolean,
  side: "after" | "before" | "apart",
): Finding {
  const reasons: Reason[] = [{ code: "handle_base", weight: -2.4 }];
  const add = (code: string, weight: number, params?: Record<string, string | number>) =>
    reasons.push(params === undefined ? { code, weight } : { code, weight, params });
  const service = hit === null ? null : (GROUP.get(hit.entry.id) ?? null);
  if (hit !== null && service !== null) {
    const beside = side !== "apart";
    add("service_named", (hit.entry.ambiguous ? 1.6 : 2.4) - (beside ? 0 : 0.8), { service: service.id });
    if (service.id === "github" || service.id === "behance" || service.id === "youtube" || service.id === "twitch")
      add("shows_work", -1.5);
  }
  if (handle.at) add("at_sign", 1.6);
  if (handle.marked) add("name_shape", 1.2);
  if (handle.quoted) add("quoted_name", 0.8);
  if (explicit && !handle.at) add("announced", 0.8);
  const tricks = new Set(scope.tricks(handle.start, handle.end));
  if (hit !== null) for (const trick of scope.tricks(hit.start, hit.end)) tricks.add(trick);
  if (tricks.size > 0) add("disguise", 1.4);
  const value = `${service?.id ?? "unknown"}:${handle.name}`;
  return {
    kind: "handle",
    start: handle.start,
    end: handle.end,
    value,
    decoded: tricks.size > 0 ? handle.name : null,
    reasons,
    obfuscations: [...tricks],
  };
}
