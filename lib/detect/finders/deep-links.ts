import type { Finding, Scope } from "@/lib/detect/scope";

const SCHEME = /(?<![a-z0-9+.-])([a-z][a-z-]{1,14}):/g;
const REST = /^[^\s"'<>`]{4,}/;
const LONGEST = 160;
/** Links that open an app instead of a page: "viber://chat?number=", "tg://resolve?domain=". */
const APPS = new Set(
  `viber tg telegram whatsapp weixin wechat line sgnl fb-messenger kakaotalk kakaoopen zalo snapchat skype facetime threema
   icq mqq wire discord botim imo instagram zoommtg zoomus msteams`.split(/\s+/),
);
/** Those that name whom they call at once, without slashes: "skype:name?chat". */
const CALLS = new Set("skype callto sip sips xmpp facetime facetime-audio imessage sgnl matrix".split(" "));
const CALLED = /^.{2,60}[?@/]/;
const ROOM = /^(?:zoommtg|zoomus|msteams):/;
/** Who is called: a number, or a parameter that names somebody. */
const SOMEBODY =
  /\d{7}|[?&/](?:domain|username|user|phone|number|id|contact|u|p|to|add|confno|contactid)[=/][^&{<\s]{3}|^(?:skype|callto|sips?|xmpp|facetime(?:-audio)?|imessage|matrix):[^/{<?]{4}|^line:\/\/ti\/p\//;
const PLACEHOLDER = /[{<%]\w*[}>%]|your|example_|xxxx|<|\.\.\./;
const MOST = 20;

/** What a scheme of theirs is followed by, up to the link's end; null where no such link begins. */
function restOf(text: string, from: number, scheme: string): string | null {
  const slashes = APPS.has(scheme) && text.startsWith("//", from);
  if (!slashes && !CALLS.has(scheme)) return null;
  const begin = slashes ? from + 2 : from;
  const rest = REST.exec(text.slice(begin, begin + LONGEST))?.[0];
  if (rest === undefined || (!slashes && !CALLED.test(rest))) return null;
  return slashes ? `//${rest}` : rest;
}

/** Links into messengers and call rooms that have no host. */
export function findDeepLinks(scope: Scope): Finding[] {
  const { text } = scope;
  if (!text.includes(":")) return [];
  const found: Finding[] = [];
  SCHEME.lastIndex = 0;
  for (let match = SCHEME.exec(text); match !== null && found.length < MOST; match = SCHEME.exec(text)) {
    const start = match.index;
    const rest = restOf(text, start + match[0].length, match[1]!);
    if (rest === null) continue;
    const link = (match[0] + rest).replace(/[.,;:!?)\]}]{1,4}$/, "");
    SCHEME.lastIndex = start + match[0].length + rest.length;
    if (!SOMEBODY.test(link) || PLACEHOLDER.test(link)) continue;
    const end = start + link.length;
    const tricks = scope.tricks(start, end);
    const value = tricks.length > 0 ? link : scope.message.asWritten(start, end);
    const room = ROOM.test(link);
    found.push({
      kind: room ? "meeting_link" : "url",
      start,
      end,
      value,
      decoded: tricks.length > 0 ? value : null,
      reasons: [
        { code: "link_base", weight: -1.2 },
        { code: room ? "link_meeting" : "link_chat", weight: 3.4 },
      ],
      obfuscations: tricks,
    });
  }
  return found;
}
