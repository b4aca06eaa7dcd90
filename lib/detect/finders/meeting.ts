import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";

/** Call services joined by a number or a room name rather than a link. */
const ROOMS: Readonly<Record<string, "number" | "name">> = {
  zoom: "number",
  tencent_meeting: "number",
  webex: "number",
  gotomeeting: "number",
  teams: "number",
  meet: "name",
  jitsi: "name",
  whereby: "name",
};
const NUMBER =
  /(?:meeting|room|id|код|ідент|идент|konferenz|reuni[oa]n|sala|sitzung|toplanti|rapat|会议|號|号|ミーティング|회의|:|#|no|number|num|kod|code)?\W{0,4}((?<!\d)\d{3}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d))/g;
const NAME =
  /(?:room|sala|raum|salle|stanza|комнат[а-я]?|кімнат[а-яі]?|pokoj|oda|ruang|部屋|房间|방|code)\s?(?:name|nombre|nome|namens|id)?\s?(?:is|:|=|es|é|ist)?\s?["'“«]?(?=[a-z0-9])/g;
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
    const pattern = form === "number" ? NUMBER : NAME;
    pattern.lastIndex = 0;
    const match = pattern.exec(window);
    if (match === null || /[.!?]\s|\n\n/.test(window.slice(0, match.index))) continue;
    const behind = match.index + match[0].length;
    const id = form === "number" ? (match[1] ?? "") : (ROOM.exec(window.slice(behind))?.[0] ?? "");
    if (id === "") continue;
    const idAt = form === "number" ? match.index + match[0].indexOf(id) : behind;
    const value = form === "number" ? id.replace(/\D/g, "") : exact(scope, hit.end + idAt, id.length);
    const digits = value.length;
    if (form === "number" && (digits < 9 || digits > 11)) continue;
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

function exact(scope: Scope, start: number, length: number): string {
  const span =
    scope.view.from === null
      ? { start, end: start + length }
      : { start: scope.view.from[start] ?? 0, end: scope.view.to?.[start + length - 1] ?? 0 };
  return scope.message.original.slice(span.start, span.end);
}
