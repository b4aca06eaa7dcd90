import { type CheckedHost, checkHost, isFileEnding, isWordEnding } from "@/lib/detect/finders/hosts";
import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";
import { type HostRole, hostRole } from "@/lib/detect/lexicon/hosts";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason, SignalKind } from "@/lib/detect/types";
import type { SpokenSign, SpokenView } from "@/lib/detect/views/spoken";
import { identityView, toOriginal, type View } from "@/lib/detect/views/view";

const LONGEST_HOST = 120;
const LONGEST_PATH = 300;
const MOST_LINKS = 80;

const isHostUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  isDigit(unit) ||
  unit === 45 ||
  unit === 46 ||
  (unit > 0xbf && isWordUnit(unit) && unit < 0x2000);
const isPathUnit = (unit: number) =>
  unit > 32 && unit < 0x80 && unit !== 34 && unit !== 60 && unit !== 62 && unit !== 96 && unit !== 0x7c;

/** Links of every role, plain or with spoken signs. A link that shows work is found too, with evidence against it. */
export function findUrls(scope: Scope, spoken: SpokenView | null): Finding[] {
  const found: Finding[] = [];
  scanView(scope, identityView(scope.text), [], found);
  if (spoken !== null) scanView(scope, spoken.view, spoken.signs, found);
  return found;
}

function scanView(scope: Scope, view: View, signs: readonly SpokenSign[], found: Finding[]): void {
  const text = view.text;
  let seen = 0;
  for (let at = text.indexOf("."); at !== -1 && seen < MOST_LINKS; at = text.indexOf(".", at)) {
    const link = readLink(scope, view, signs, text, at);
    at = link === null ? at + 1 : Math.max(at + 1, link.next);
    if (link === null) continue;
    if (++seen === MOST_LINKS) scope.overBudget = true;
    const { finding } = link;
    if (finding !== null && !found.some((other) => other.start < finding.end && other.end > finding.start))
      found.push(finding);
  }
}

function readLink(
  scope: Scope,
  view: View,
  signs: readonly SpokenSign[],
  text: string,
  dot: number,
): { finding: Finding | null; next: number } | null {
  let start = dot;
  while (start > 0 && dot - start < LONGEST_HOST && isHostUnit(text.charCodeAt(start - 1))) start--;
  while (start < dot && /[.-]/.test(text[start] as string)) start++;
  if (start === dot) return null;
  let end = dot + 1;
  while (end < text.length && end - dot < LONGEST_HOST && isHostUnit(text.charCodeAt(end))) end++;
  if (text[start - 1] === "@" || text[end] === "@") return { finding: null, next: end };
  let raw = text.slice(start, end);
  while (/[.-]$/.test(raw)) raw = raw.slice(0, -1);
  let host: CheckedHost | null = null;
  for (let labels = raw; labels.includes("."); labels = labels.slice(0, labels.lastIndexOf("."))) {
    host = checkHost(labels, signs.length > 0);
    if (host !== null) {
      raw = labels;
      break;
    }
  }
  // "o9o.ooo.o2.77" is a number.
  if (host === null || LEET_ONLY.test(raw)) return { finding: null, next: end };
  const hostEnd = start + raw.length;
  if (hostEnd < end && isWordUnit(text.charCodeAt(hostEnd))) return { finding: null, next: end };
  end = hostEnd;
  const schemeAt = text.slice(Math.max(0, start - 8), start).match(/(?:https?|hxxps?):\/\/$/);
  const scheme = schemeAt !== null;
  if (schemeAt !== null) start -= schemeAt[0].length;
  else if (/[/\\~$_]$/.test(text.slice(0, start)) && start > 0) return { finding: null, next: end };
  if (/^:\d{2,5}/.test(text.slice(end, end + 6)))
    end += (text.slice(end, end + 6).match(/^:\d{2,5}/)?.[0] ?? "").length;
  let pathEnd = end;
  if (text[end] === "/" || text[end] === "?" || text[end] === "#") {
    while (pathEnd < text.length && pathEnd - end < LONGEST_PATH && isPathUnit(text.charCodeAt(pathEnd))) pathEnd++;
    while (pathEnd > end && /[.,;:!?)'\]}*]/.test(text[pathEnd - 1] as string)) pathEnd--;
  }
  const bareHost = host.host.replace(/^www\./, "");
  if (
    /^(?:wa\.me|api\.whatsapp\.com|t\.me)$/.test(bareHost) &&
    pathEnd > end &&
    /[\d/+]$/.test(text.slice(end, pathEnd))
  ) {
    const more = text.slice(pathEnd, pathEnd + 24).match(/^(?:[ -]\d{2,5}){1,5}/);
    if (more !== null) pathEnd += more[0].length;
  }
  const path = text.slice(end, pathEnd).replace(/[ ]/g, "");
  const bare = !scheme && !host.host.startsWith("www.") && path.length <= 1;
  if (bare && (isFileEnding(host) || isWordEnding(host)) && hostRole(bareHost, "") === null) {
    // "done.Is", "notes.md": a sentence or a file unless the author means a site.
    if (
      !/(?:site|web|www|visit|link|domain|page|url|website|сайт|sitio|página)\W{0,3}$/.test(
        text.slice(Math.max(0, start - 14), start),
      )
    ) {
      return { finding: null, next: end };
    }
  }
  if (bare && /\.\s?$/.test(text.slice(start, start + 1))) return { finding: null, next: end };
  const place = toOriginal(view, start, pathEnd);
  return { finding: toFinding(scope, signs, place.start, place.end, bareHost, path, scheme), next: pathEnd };
}

const LEET_ONLY = /^(?=.*\d)[\doil.]{6,40}$/;

const KIND: Partial<Record<HostRole, SignalKind>> = {
  meeting: "meeting_link",
  scheduler: "meeting_link",
  payment: "payment_id",
};
const WEIGHT: Record<HostRole, number> = {
  chat: 4,
  social: 1.6,
  link_hub: 3.4,
  shortener: 1.8,
  form: 2.6,
  document: 0.4,
  scheduler: 3.4,
  meeting: 4,
  payment: 3.6,
  portfolio: -4,
};
/** Parts of a big host that document or develop on it. */
const WORK_HOST =
  /^(?:developers?|docs|support|help|business|blog|core|status|about|careers|engineering|ads|marketing|learn|community|transparency|newsroom|faq|desktop|web\.archive)\./;
/** What the author made himself, whatever the host is called: docs.google.com is no documentation. */
const AUTHORED: ReadonlySet<HostRole> = new Set(["form", "document", "scheduler", "meeting"]);
/** Services that give each firm a host of its own below theirs. */
const OWN_HOSTS = new Set(
  "slack webex sharepoint typeform carrd about zoom bamboohr breezy recruitee workable".split(" "),
);
const CONTACT_PATH =
  /\/(?:say-hello|say-hi|hello|lets-talk|talk-to-me|write-to-me|find-me|hire-me|work-with-me|message-me|contact|kontakt|contacto|contato|contatti|contactez|contact-us|contactus|get-in-touch|book|booking|schedule|appointment|apply|application|careers?|jobs?|join|hire|quote|call|callback|chat|reach|iletisim|kontakty|impressum|anketa|anket|formular|formulario|formulaire|objednat|objednavka|zamow|bestellen|rezervace|rezerwacja|reserva|reservar|prenota|randevu|termin|szoba|contacte|contactar|contactos|contattaci|kapcsolat|fale-conosco|kontakta|yhteys|yhteystiedot|epikoinonia|lien-he|hubungi|hubungi-kami|bewerben|bewerbung|karriere|postular|empleo|candidatura|candidature|postuler|recrutement|lavora-con-noi|vacancies|vacatures|solliciteren|kariera|rekrutacja|aplikuj|basvuru|kariyer|lowongan|formulari|enquiry|enquiries|inquiry|intake|uzklausa|kontaktai|pieteikums|paringud|kontakti|poptavka|dopyt|ajanlatkeres|zapytanie|anfrage|devis|preventivo|presupuesto|orcamento|teklif)(?:[-/?#.]|$)/;
/** "The contact page at …": what the author calls the page right in front of it. */
const CONTACT_LEAD =
  /(?:contact|kontakt\p{L}{0,3}|contacto|contato|contatti|booking|enquiry|inquiry|anfrage|запис\p{L}{1,2}|контакт\p{L}{0,3})[ -]?(?:page|form|tab|link|section|seite|formular|pagina|modulo|formulario|formulaire|форм\p{L}{1,2}|страниц\p{L}{1,2})\W{0,2}(?:is |at |on |here |auf |unter |en |su |em |sur |na |на |по )?(?:the )?\W{0,3}$/u;
/** Labels of a firm's own host that say what waits there: a call, a talk, a calendar, a form. */
const CONTACT_HOST =
  /^(?:links?|bio|hub|meet|meeting|zoom|teams|call|chat|talk|webinar|book|booking|bookings|cal|calendar|kalender|calendario|calendrier|agenda|kalendarz|takvim|naptar|schedule|forms?|survey|apply|contact|kontakt|contacto|bewerben|bewerbung|karriere|jobs|careers|kariera|rekrutacja|empleo|candidature)\./;
/** The same for a page where money is asked for, its own or one made to look like a known one's. */
const PAY_HOST = /(?:^|\.)(?:pay|checkout|stripe|paypal|revolut|venmo|cashapp|payoneer|wise)\./;
const CONTENT_PATH =
  /\/(?:p|reel|reels|watch|video|videos|post|posts|status|shorts|playlist|explore|hashtag|events?|pulse|feed|stories|tv)(?:[/?]|$)/;
const showsContent = (path: string) =>
  CONTENT_PATH.test(path) ||
  (path.startsWith("/groups/") && path.includes("/posts")) ||
  (path.startsWith("/r/") && path.includes("/comments"));

function toFinding(
  scope: Scope,
  signs: readonly SpokenSign[],
  start: number,
  end: number,
  host: string,
  path: string,
  scheme: boolean,
): Finding {
  const role = hostRole(host, path);
  const reasons: Reason[] = [{ code: "link_base", weight: -1.2 }];
  const add = (code: string, weight: number, params?: Record<string, string | number>) =>
    reasons.push(params === undefined ? { code, weight } : { code, weight, params });
  const tricks = new Set(scope.tricks(start, end));
  for (const sign of signs) {
    if (sign.start >= start && sign.end <= end) tricks.add(sign.how === "spaced" ? "spaced_signs" : "at_dot_words");
  }
  const hasPath = path.replace(/^[/?#]+/, "") !== "";
  const [, second = "", third = ""] = host.split(".", 3);
  const ownHost = role !== null && third !== "" && OWN_HOSTS.has(second) && !WORK_HOST.test(host);
  const documents = role !== null && WORK_HOST.test(host) && !AUTHORED.has(role);
  const asksForMoney = role === null && hasPath && PAY_HOST.test(host);
  if (role === null) {
    add("plain_site", -0.6);
    if (asksForMoney) add("payment_host", 2.6);
    else if (CONTACT_PATH.test(path)) add("contact_page", 2.2);
    else if (hasPath && CONTACT_HOST.test(host)) add("contact_page", 1.6);
    else if (hasPath && CONTACT_LEAD.test(scope.text.slice(Math.max(0, start - 40), start))) add("contact_page", 2.2);
  } else if (documents) add("documentation", -4);
  else {
    add(`link_${role}`, WEIGHT[role]);
    if (!hasPath && !ownHost && role !== "portfolio") add("bare_service_host", -4);
    if (role === "social" && showsContent(path)) add("shows_content", -2);
    if (
      role === "social" &&
      !showsContent(path) &&
      /^\/[\w.-]{3,40}\/?$/.test(path) &&
      !/^\/(?:search|explore|login|signup|help|about|ads|business|hashtag|home|marketplace|jobs|learning)\b/.test(path)
    )
      add("profile_page", 1);
    else if (role === "social" && /^\/(?:in|company|u|user|@[\w.]+|channel|c)\b/.test(path)) add("profile_page", 1.2);
    if (role === "chat" && host === "t.me" && /^\/s\//.test(path)) add("public_channel", -2);
    if (role === "portfolio" && CONTACT_PATH.test(path) && !/github|gitlab/.test(host)) add("contact_page", 2);
  }
  if (tricks.size > 0) add("disguise", role === null ? 0.8 : 1.6);
  const original = scope.locate(start, end);
  const exact = original.length === 1 ? scope.message.original.slice(...originalRange(scope, start, end)) : "";
  const value = normalised(
    tricks.size > 0 ? `${host}${path}` : exact.replace(/^[a-z]+:\/\//i, "") || `${host}${path}`,
    host,
    scheme,
  );
  return {
    kind: asksForMoney ? "payment_id" : role === null || documents ? "url" : (KIND[role] ?? "url"),
    start,
    end,
    value,
    decoded: tricks.size > 0 ? value : null,
    reasons,
    obfuscations: [...tricks],
  };
}

function originalRange(scope: Scope, start: number, end: number): [number, number] {
  const range = toOriginal(scope.view, start, end);
  return [range.start, range.end];
}

/** Scheme added, host in lower case, the path as it was written (paths are case-sensitive). */
function normalised(link: string, host: string, _scheme: boolean): string {
  const slash = link.search(/[/?#]/);
  return `https://${(slash < 0 ? host : link.slice(0, slash).toLowerCase()).replace(/^www\./, "")}${slash < 0 ? "" : link.slice(slash)}`;
}
