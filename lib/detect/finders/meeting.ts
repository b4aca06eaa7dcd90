import type { Anchor } from "@/lib/detect/gate/anchors";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";

/** Call services joined by a number or a room name rather than a link. */
const ROOMS: Readonly<Record<string, "number" | "name">> = {
  zoom: "number",
  tencent_meeting: "number",
  webex: "number",
  gotomeeting: "number",
  teams: "number",
  feishu: "number",
  dingtalk: "number",
  telemost: "number",
  sberjazz: "number",
  bluejeans: "number",
  ringcentral: "number",
  meet: "name",
  jitsi: "name",
  whereby: "name",
};
const FIGURES = /(?<![\d+])\d[\d -]{7,19}/g;
/** How meeting numbers are grouped: nine to eleven figures in three groups, Teams' in threes, Webex' 4-3-4, or in one block. */
const GROUPED = /^(?:3-[34]-[34]|3(?:-3){2,4}(?:-[12])?|(?:9|1\d))$/;
const WEBEX_GROUPED = /^(?:4-3-4|3-3-3)$/;
/** "fkd-ictq-zzo": the form of a room of Google Meet. */
const MEET_CODE = /^(?: (?:code|id|link|room|call))?\s?(?:is|:|=|-|–|→)?\s{0,2}([a-z]{3}-[a-z]{4}-[a-z]{3})(?![a-z-])/;
const NAME =
  /(?:room|sala|raum|salle|stanza|комнат[а-я]?|кімнат[а-яі]?|pokoj|oda|ruang|部屋|房间|방|code)\s?(?:name|nombre|nome|namens|id)?\s?(?:is|:|=|es|é|ist)?\s?["'“«]?(?=[a-z0-9])/g;
/** Teams has the longest meeting numbers. */
const MOST_DIGITS = 15;
const ROOM = /^[a-z0-9][a-z0-9_-]{3,40}/;

/** "Zoom, meeting ID 812 3450 0000", "腾讯会议 000-123-456", "jitsi, room name Badger". */
export function findRooms(scope: Scope, taken: readonly { start: number; end: number }[]): Finding[] {
  const { text } = scope;
  const found: Finding[] = [];
  for (const hit of scope.anchors) {
    if (hit.entry.cat !== "service") continue;
    const form = ROOMS[hit.entry.id];
    if (form === undefined || taken.some((span) => span.start < hit.end && span.end > hit.start)) continue;
    const window = text.slice(hit.end, hit.end + 90);
    const code = hit.entry.id === "meet" ? MEET_CODE.exec(window) : null;
    if (code !== null) {
      found.push(byCode(hit, code));
      continue;
    }
    const place = form === "number" ? meetingNumber(window, hit.entry.id) : roomName(window);
    if (place === null || /[.!?]\s|\n\n/.test(window.slice(0, place.at))) continue;
    const { id, at: idAt } = place;
    const value =
      form === "number" ? id.replace(/\D/g, "") : scope.message.asWritten(hit.end + idAt, hit.end + idAt + id.length);
    const digits = value.length;
    if (form === "number" && (digits < 9 || digits > MOST_DIGITS)) continue;
    let end = hit.end + idAt + id.length;
    const pass =
      /^[\s,;.]{0,3}(?:pass(?:code|word)?|pwd|pw|pin|код|пароль|clave|senha|kennwort|密码|パスコード|암호|şifre|sifre)\W{0,3}[\p{L}\p{N}]{3,16}/u.exec(
        text.slice(end, end + 40),
      );
    if (pass !== null) end += pass[0].length;
    const reasons: Reason[] = [
      { code: "meeting_base", weight: -0.6 },
      { code: "service_named", weight: hit.entry.ambiguous ? 1.4 : 2, params: { service: hit.entry.id } },
      { code: form === "number" ? "meeting_number" : "room_name", weight: 1.8 },
    ];
    if (pass !== null) reasons.push({ code: "passcode", weight: 1.4 });
    found.push({
      kind: "meeting_link",
      start: hit.start,
      end,
      value: `${hit.entry.id}:${value}`,
      decoded: null,
      reasons,
      obfuscations: [],
    });
  }
  return found;
}

/** The first figures of the window that are grouped as a meeting's number; those that follow are left out. */
function meetingNumber(window: string, service: string): { id: string; at: number } | null {
  FIGURES.lastIndex = 0;
  for (let match = FIGURES.exec(window); match !== null; match = FIGURES.exec(window)) {
    const groups = match[0].trim().split(/[ -]/);
    for (let count = groups.length; count > 0; count--) {
      const shape = groups
        .slice(0, count)
        .map((group) => group.length)
        .join("-");
      if (!GROUPED.test(shape) && !(service === "webex" && WEBEX_GROUPED.test(shape))) continue;
      const length = groups.slice(0, count).join(" ").length;
      return { id: match[0].slice(0, length), at: match.index };
    }
  }
  return null;
}

function roomName(window: string): { id: string; at: number } | null {
  NAME.lastIndex = 0;
  const match = NAME.exec(window);
  if (match === null) return null;
  const at = match.index + match[0].length;
  const id = ROOM.exec(window.slice(at))?.[0];
  return id === undefined ? null : { id, at };
}

function byCode(hit: Anchor, code: RegExpExecArray): Finding {
  return {
    kind: "meeting_link",
    start: hit.start,
    end: hit.end + code[0].length,
    value: `${hit.entry.id}:${code[1]}`,
    decoded: null,
    reasons: [
      { code: "meeting_base", weight: -0.6 },
      { code: "service_named", weight: 2, params: { service: hit.entry.id } },
      { code: "room_name", weight: 1.8 },
    ],
    obfuscations: [],
  };
}
