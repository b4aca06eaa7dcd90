import { isHostUnit, isLocalUnit } from "@/lib/detect/finders/address-units";
import { besideProvider } from "@/lib/detect/finders/email-apart";
import { withoutDecoys } from "@/lib/detect/finders/email-decoys";
import { findCapitalSigns, findOddAt, findPartedAddresses } from "@/lib/detect/finders/email-odd-signs";
import { findPictureSigns } from "@/lib/detect/finders/email-pictures";
import { checkHost } from "@/lib/detect/finders/hosts";
import { ANCHORS } from "@/lib/detect/gate/anchors";
import { isDigit } from "@/lib/detect/gate/word-units";
import { parseTerms } from "@/lib/detect/lexicon/notation";
import { MAIL_PROVIDERS } from "@/lib/detect/lexicon/providers";
import { PSP_HANDLES } from "@/lib/detect/lexicon/upi";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";
import { foldPhrase, isAscii } from "@/lib/detect/views/fold";
import { reverseText } from "@/lib/detect/views/reverse";
import type { SpokenSign, SpokenView } from "@/lib/detect/views/spoken";
import { identityView, toOriginal, type View } from "@/lib/detect/views/view";

const LONGEST_LOCAL = 64;
const LONGEST_HOST = 80;
const MOST_ADDRESSES = 80;

/** Provider names without spaces, to the host they stand for; for hosts said without their ending. */
const PROVIDER_HOST: ReadonlyMap<string, string> = new Map(
  MAIL_PROVIDERS.flatMap(({ host, names }) =>
    parseTerms(names).map(({ term }) => [term.replace(/[\s.'-]/g, ""), host] as const),
  ),
);

const KNOWN_HOSTS = new Set(MAIL_PROVIDERS.map(({ host }) => host));

/** Providers whose names are also words or firms one works at. */
const AMBIGUOUS_HOSTS = new Set(MAIL_PROVIDERS.filter(({ names }) => names.startsWith("?")).map(({ host }) => host));

/** Words that stand before a spoken "at" in plain sentences. */
const NOT_LOCAL = new Set(
  (
    "me us him her them it you is was are be been being am look looking looked arrive meet meeting met work working worked located good bad great best better available here there page site website link online more sure not and or but so that this these those up out back down available living live based starting start starts started pay paid priced rate rates hourly stay stayed people team guys folks everyone someone expert experts new old one two done call email mail contact reach write send sent found find check see visit a an the now then today tomorrow experience customer client clients clients' job money time all any each both file files mail's address inbox account accounts user users login log sign signed thing things " +
    "y e et und o es est ist sono esta estoy je ich io eu yo la le el il der die das mi my meu mio mon mein em no na in en su correo email mail posta"
  )
    .split(" ")
    .map((word) => foldPhrase(word)),
);

/** Mailboxes of firms; as words they also stand before a plain "at". */
const ROLES = new Set(
  "contact info hello sales support mail email office admin team jobs hr work orders booking bookings studio hi me kontakt contacto contato".split(
    " ",
  ),
);

/** "nome.cognome@", "first.last@": how a manual says that names stand there. */
const NAME_AND_SURNAME =
  /^(?:(?:first|given|fore)?name[._-]?(?:last|sur|family)name|first[._-]last|nome[._-](?:cognome|sobrenome|apelido)|nombre[._-]apellidos?|prenom[._-]nom|nom[._-]prenom|vorname[._-]nachname|voornaam[._-]achternaam|imie[._-]nazwisko|jmeno[._-]prijmeni|meno[._-]priezvisko|ime[._-]prezime|ime[._-]priimek|ad[._-]soyad|fornavn[._-](?:etternavn|efternavn)|fornamn[._-]efternamn|etunimi[._-]sukunimi|(?:kereszt|vezetek)nev[._-](?:kereszt|vezetek)nev|(?:nume|prenume)[._-](?:nume|prenume)|nama[._-](?:belakang|keluarga)|имя[._-]фамилия|ваше[._-]имя|your[._-]?name|tu[._-]?nombre|seu[._-]?nome|votre[._-]?nom|ihr[._-]?name|vostro[._-]?nome)$/;

const GENERIC_LOCAL =
  /^(?:user|test|tester|demo|example|foo|bar|name|yourname|your\.name|someone|somebody|anyone|email|mail|customer|client|admin|root|sample|dummy|fake|abc|xyz|first\.last|firstname\.lastname|john\.?doe|jane\.?doe|no-?reply)\d{0,4}$/;

/** "El guión a clara.luz arroba ...": how far an article and a word that also is a sign reach into the local part. */
function articleInFront(view: View, signs: readonly SpokenSign[], text: string, start: number, at: number): number {
  if (signs.length === 0) return 0;
  const dash = text.slice(start, at).search(/[-_]/);
  if (dash <= 0 || !ARTICLES.has(text.slice(start, start + dash))) return 0;
  const place = toOriginal(view, start + dash, start + dash + 1);
  return signs.some((sign) => sign.start === place.start && sign.end === place.end) ? dash + 1 : 0;
}
const ARTICLES = new Set(
  "el un este mi tu su o um meu seu le mon ton votre il lo mio tuo der den das ein mein the a my your".split(" "),
);

/** Addresses as they stand, and as they read with spoken signs put back. */
export function findEmails(scope: Scope, spoken: SpokenView | null): Finding[] {
  const found: Finding[] = [];
  if (scope.text.includes("@")) scanView(scope, identityView(scope.text), [], found);
  if (spoken !== null) scanView(scope, spoken.view, spoken.signs, found);
  findOddAt(scope, found);
  findPictureSigns(scope, found);
  findCapitalSigns(scope, found);
  findPartedAddresses(scope, found);
  const readings = spoken === null ? [] : [{ text: spoken.view.text, view: spoken.view as View | null }];
  for (const { text, view } of [{ text: scope.text, view: null as View | null }, ...readings]) {
    const hits = view === null ? scope.anchors : ANCHORS.scan(text, isAscii(text));
    for (const hit of hits) {
      if (hit.entry.cat !== "provider") continue;
      const finding = besideProvider(scope, text, view, hit);
      if (finding !== null && !found.some((other) => other.start < finding.end && other.end > finding.start))
        found.push(finding);
    }
  }
  return found;
}

function scanView(scope: Scope, view: View, signs: readonly SpokenSign[], found: Finding[]): void {
  const text = view.text;
  let seen = 0;
  for (let at = text.indexOf("@"); at !== -1 && seen < MOST_ADDRESSES; at = text.indexOf("@", at + 1)) {
    if (++seen === MOST_ADDRESSES) scope.overBudget = true;
    const finding =
      readAddress(scope, view, signs, text, at) ?? (signs.length === 0 ? readReversed(scope, view, text, at) : null);
    if (finding === null) continue;
    if (found.some((other) => other.start < finding.end && other.end > finding.start && other.kind === finding.kind))
      continue;
    found.push(finding);
  }
}

function readAddress(scope: Scope, view: View, signs: readonly SpokenSign[], text: string, at: number): Finding | null {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && isLocalUnit(text.charCodeAt(start - 1))) start--;
  while (start < at && !/[a-z0-9]/.test(text[start] as string)) start++;
  start += articleInFront(view, signs, text, start, at);
  let local = text.slice(start, at);
  if (local === "" || local.endsWith(".") || local.includes("..")) return null;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_HOST && isHostUnit(text.charCodeAt(end))) end++;
  let hostText = text.slice(at + 1, end);
  const oddDots = /[,;·。](?=[a-z0-9])/.test(hostText) && !/\./.test(hostText);
  if (oddDots) hostText = hostText.replace(/[,;·。](?=[a-z0-9])/g, ".");
  hostText = hostText.split(/[,;·。]/, 1)[0] ?? "";
  const written = hostText.length;
  // "gmaildotcom"
  hostText = hostText.replace(/^([a-z0-9-]{2,40})dot(com|net|org|ru|de|io|me|in|co)$/, "$1.$2");
  const gluedDot = hostText.length !== written;
  while (/[.-]$/.test(hostText)) hostText = hostText.slice(0, -1);
  if (hostText === "" || /^[.-]/.test(hostText)) return null;
  const range = (from: number, to: number) => toOriginal(view, from, to);
  const signAt = signs.find((sign) => {
    const place = range(at, at + 1);
    return sign.start === place.start && sign.end === place.end;
  });
  const how = signAt?.how ?? null;

  let host: string | null = null;
  let usedEnd = at + 1 + hostText.length;
  let providerOnly = false;
  // The longest prefix of labels that is a host: words that follow a full stop without space are not part of it.
  for (let labels = hostText; labels.includes("."); labels = labels.slice(0, labels.lastIndexOf("."))) {
    const first = labels.slice(0, labels.indexOf("."));
    const named = signs.length > 0 ? PROVIDER_HOST.get(first) : undefined;
    const candidate =
      named === undefined ? labels : `${named.slice(0, named.indexOf("."))}${labels.slice(labels.indexOf("."))}`;
    const checked = checkHost(candidate, signs.length > 0);
    if (checked !== null) {
      host = checked.host;
      usedEnd = at + 1 + (gluedDot ? written : labels.length);
      break;
    }
  }
  // "quern@example com": the dot is a space.
  const ending =
    host === null && how === null && hostText.length >= 3
      ? SPACED_ENDING.exec(text.slice(usedEnd, usedEnd + 6))?.[1]
      : undefined;
  const spaced = ending === undefined ? null : checkHost(`${hostText}.${ending}`, false);
  if (ending !== undefined && spaced !== null) {
    host = spaced.host;
    usedEnd += 1 + ending.length;
  }
  if (host === null) {
    const provider = providerAfter(text, at + 1);
    if (provider === null) {
      if (how !== "everyday" && isBankHandle(scope, hostText))
        return upi(scope, view, text, start, usedEnd, `${local}@${hostText}`);
      return null;
    }
    host = provider.host;
    usedEnd = provider.end;
    providerOnly = !provider.complete;
  }
  const everydayAt = how === "everyday";
  const shaped = /[0-9_.+-]/.test(local);
  // "mi instagram, arroba kite punto dev": a user name on that service.
  if (how !== null && scope.anchors.some((hit) => hit.entry.cat === "service" && hit.entry.term === local)) return null;
  const hostRange = range(at + 1, usedEnd);
  const spokenDot = signs.some(
    (sign) => sign.char === "." && sign.start >= hostRange.start && sign.end <= hostRange.end && sign.how !== "spaced",
  );
  if (everydayAt && local.length < 2) return null;
  if (everydayAt && NOT_LOCAL.has(local) && !(spokenDot && ROLES.has(local))) return null;
  if (everydayAt && !spokenDot && !shaped && (!providerOnly || AMBIGUOUS_HOSTS.has(host))) return null;
  if (local.length === 1 && how !== null && how !== "bracketed") {
    // One letter in front of a spoken sign is mostly an article.
    if (!/[a-z]/.test(local)) return null;
  }
  const label = host.slice(0, host.indexOf("."));
  // "a monkey with a dot on his head" spells an address of one letter, too.
  if (spokenDot && label.length < 3 && !PROVIDER_HOST.has(label) && !KNOWN_HOSTS.has(host)) return null;
  const place = range(start, usedEnd);
  const before = text.slice(Math.max(0, start - 24), start);
  const reasons: Reason[] = [{ code: "email_base", weight: 0.4 }];
  const add = (code: string, weight: number) => reasons.push({ code, weight });
  if (how === null) add("address_form", 3);
  else if (how === "everyday") add("spoken_at", spokenDot ? 2.2 : shaped ? 1.2 : -0.2);
  else add(how === "sure" ? "spoken_at" : "disguised_at", 3);
  if (spokenDot) add("spoken_dot", 1.4);
  if (providerOnly) add("provider_name", how === "everyday" ? 0.6 : 0.8);
  else add("known_suffix", 0.6);
  const tricks = new Set(scope.tricks(place.start, place.end));
  if (oddDots || gluedDot || spaced !== null) tricks.add("odd_dot");
  for (const sign of signs) {
    if (sign.start >= place.start && sign.end <= place.end)
      tricks.add(sign.how === "spaced" ? "spaced_signs" : "at_dot_words");
  }
  if (tricks.size > 0) add("disguise", 1.2);
  // "user@example.com": nobody's box at nobody's domain.
  if (NAME_AND_SURNAME.test(local)) add("generic_address", -4.5);
  else if (GENERIC_LOCAL.test(local) && /(?:^|\.)example\.|^(?:domain|company|email|test)\.com$/.test(host))
    add("generic_address", -4);
  const code = codeContext(text, start, usedEnd, before);
  if (code !== null) add(code, -5);
  local = local.replace(/^[._-]+/, "");
  const meant = how === null && signs.length === 0 ? withoutDecoys(scope.message.asWritten(start, usedEnd)) : null;
  const meantHost = meant === null ? null : checkHost(meant.slice(meant.indexOf("@") + 1), false);
  if (meantHost !== null) tricks.add("decoy");
  const value =
    meant === null || meantHost === null
      ? `${local}@${host}`
      : `${meant.slice(0, meant.indexOf("@"))}@${meantHost.host}`;
  const decoded = tricks.size > 0 || providerOnly ? value : null;
  return { kind: "email", start: place.start, end: place.end, value, decoded, reasons, obfuscations: [...tricks] };
}

/** "com" goes on to a sentence in Portuguese; at the end of a line or clause it does not. */
const SPACED_ENDING = /^ (com|net|org)(?:$|[.,;!?)\n])/;
/** Banks join every year; a handle that no list has is one where it, or the text, speaks of that rail. */
const isBankHandle = (scope: Scope, handle: string) =>
  PSP_HANDLES.has(handle) || (PSP_FORM.test(handle) && (/(?:upi|bank)$/.test(handle) || namesUpi(scope)));
const PSP_FORM = /^[a-z]{3,14}$/;
const namesUpi = (scope: Scope) => scope.anchors.some(({ entry }) => entry.cat === "pay" && entry.id === "upi");

/** A provider said without its ending: "gmail", "g mail", "the google one". */
function providerAfter(text: string, at: number): { host: string; end: number; complete: boolean } | null {
  let squeezed = "";
  let best: { host: string; end: number; complete: boolean } | null = null;
  for (let end = at; end < text.length && end - at < 26; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 10 || unit === 44 || unit === 46) break;
    if (unit === 32 || unit === 45 || unit === 39) continue;
    squeezed += text[end];
    const next = text.charCodeAt(end + 1);
    const boundary = Number.isNaN(next) || !((next >= 97 && next <= 122) || isDigit(next) || next > 0xbf);
    if (!boundary) continue;
    const host = PROVIDER_HOST.get(squeezed);
    if (host !== undefined) best = { host, end: end + 1, complete: false };
  }
  return best;
}

function upi(scope: Scope, view: View, _text: string, start: number, end: number, value: string): Finding {
  const place = toOriginal(view, start, end);
  const tricks = scope.tricks(place.start, place.end);
  return {
    kind: "payment_id",
    start: place.start,
    end: place.end,
    value,
    decoded: tricks.length > 0 ? value : null,
    reasons: [
      { code: "payment_base", weight: 0.5 },
      { code: "upi_address", weight: 3 },
      ...(GENERIC_LOCAL.test(value.slice(0, value.indexOf("@"))) ? [{ code: "generic_address", weight: -3 }] : []),
    ],
    obfuscations: tricks,
  };
}

/** "moc.elpmaxe@enaj": an address written backwards. */
function readReversed(scope: Scope, view: View, text: string, at: number): Finding | null {
  let start = at;
  while (start > 0 && at - start < LONGEST_HOST && isHostUnit(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_LOCAL && isLocalUnit(text.charCodeAt(end))) end++;
  // The stop of the sentence is none of the name's.
  while (end > at + 1 && !/[a-z0-9]/.test(text[end - 1] as string)) end--;
  const local = reverseText(text.slice(at + 1, end));
  const host = checkHost(reverseText(text.slice(start, at)), false);
  if (host === null || local === "" || !/^[a-z0-9]/.test(local)) return null;
  const place = toOriginal(view, start, end);
  const value = `${local}@${host.host}`;
  return {
    kind: "email",
    start: place.start,
    end: place.end,
    value,
    decoded: value,
    reasons: [
      { code: "email_base", weight: 0.4 },
      { code: "reversed", weight: 3.5 },
    ],
    obfuscations: [...scope.tricks(place.start, place.end), "reversed"],
  };
}

/** Addresses in commands, connection strings and mark-up belong to the work. */
function codeContext(text: string, start: number, end: number, before: string): string | null {
  if (/(?:^|[\s`"'])(?:ssh|scp|sftp|rsync) [^\n]{0,20}$/.test(before)) return "shell_command";
  if (/:\/\/[^\s]{0,24}$/.test(before)) return "inside_link";
  // An extension of a telephone system.
  if (/sips?:$/.test(before) && /^\d+@/.test(text.slice(start, end))) return "system_address";
  if (text[end] === ":" && /[/~0-9]/.test(text[end + 1] ?? "") && !/\s/.test(text[end + 1] ?? " "))
    return "shell_command";
  if (/^git@|^root@|^www-data@|^ubuntu@|^admin@(?:\d|localhost)|^noreply@|^no-reply@/.test(text.slice(start, end)))
    return "system_address";
  // A literal in code or a log: ="...", ["...", "key": "...", to=<...>.
  if (/(?:[=[({,]|["']\s?:)\s?["'<`]$/.test(before) && /^["'>`]/.test(text.slice(end, end + 1))) return "literal";
  return null;
}
