import type { Finding, Scope } from "@/lib/detect/scope";
import { toOriginal } from "@/lib/detect/views/view";

/** Links that open an app instead of a page: "viber://chat?number=", "tg://resolve?domain=", "skype:name?chat". */
const APP_LINK =
  /(?<![a-z0-9+.-])(?:(?:viber|tg|telegram|whatsapp|weixin|wechat|line|sgnl|fb-messenger|kakaotalk|kakaoopen|zalo|snapchat|skype|facetime|threema|icq|mqq|wire|discord|botim|imo|instagram|zoommtg|zoomus|msteams):\/\/|(?:skype|callto|sips?|xmpp|facetime|facetime-audio|imessage|sgnl|matrix):(?=[^\s"'<>`]{2,60}[?@/]))[^\s"'<>`]{4,160}/g;
const ROOM = /^(?:zoommtg|zoomus|msteams):/;
/** Who is called: a number, or a parameter that names somebody. */
const SOMEBODY =
  /\d{7}|[?&/](?:domain|username|user|phone|number|id|contact|u|p|to|add|confno|contactid)[=/][^&{<\s]{3}|^(?:skype|callto|sips?|xmpp|facetime(?:-audio)?|imessage|matrix):[^/{<?]{4}|^line:\/\/ti\/p\//;
const PLACEHOLDER = /[{<%]\w*[}>%]|your|example_|xxxx|<|\.\.\./;
const MOST = 20;

/** Links into messengers and call rooms that have no host. */
export function findDeepLinks(scope: Scope): Finding[] {
  const { text } = scope;
  if (!text.includes(":")) return [];
  const found: Finding[] = [];
  APP_LINK.lastIndex = 0;
  for (let match = APP_LINK.exec(text); match !== null && found.length < MOST; match = APP_LINK.exec(text)) {
    const link = match[0].replace(/[.,;:!?)\]}]{1,4}$/, "");
    if (!SOMEBODY.test(link) || PLACEHOLDER.test(link)) continue;
    const start = match.index;
    const end = start + link.length;
    const tricks = scope.tricks(start, end);
    const range = toOriginal(scope.view, start, end);
    const value = tricks.length > 0 ? link : scope.message.original.slice(range.start, range.end);
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
