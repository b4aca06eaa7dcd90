import { WORK_SERVICES } from "@/lib/detect/finders/handle-evidence";
import type { Finding, Scope } from "@/lib/detect/scope";

/** A service named farther away has nothing to do with the name. */
const NEAR = 60;

/**
 * Sentences that tell under which words an account is found, in scripts whose words no space parts: "搜 豆花 就是我",
 * "「豆花」で検索してください". What is only searched for ("小红书搜 装修") is work: somebody must say that it is he.
 */
const TOLD: readonly RegExp[] = [
  /(?:搜索?(?:一下)?|查找?|叫做?|昵称(?:是|叫)?|暱稱(?:是|叫)?|名字(?:是|叫)?|账号(?:是|叫)?|帳號(?:是|叫)?)[\s::]{0,2}[「『“"《]?([\p{L}\p{N}_.-]{2,14}?)[」』”"》]?[\s,，]{0,2}(?:就是我|就能找到我|就可以找到我|就找到我|那个就是我|是我本人|是我|加我|找我)/gu,
  /我(?:的)?(?:名|号|账号|帳號|昵称|暱稱|网名)?(?:叫做?|是)\s?[「『“"《]([^」』”"》\n]{2,16})[」』”"》]/gu,
  /[「『"“]([^」』"”\n]{2,20})[」』"”](?:で|と|って)(?:検索|探し|探せ|さがし)/gu,
  /["'“‘「]([^"'”’」\n]{2,20})["'”’」]\s?(?:으로|로|라고|이라고)?\s?(?:검색|찾아|추가)/gu,
];
const MOST_HITS = 10;
/** Kana, Han and Hangul. */
const IN_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Account names in Han, kana and Hangul beside the service they are on. */
export function findEastAsianNames(scope: Scope): Finding[] {
  if (scope.ascii || !IN_SCRIPT.test(scope.text)) return [];
  const services = scope.anchors.filter(({ entry }) => entry.cat === "service" && !WORK_SERVICES.has(entry.id));
  if (services.length === 0) return [];
  const found: Finding[] = [];
  for (const pattern of TOLD) {
    for (const match of scope.text.matchAll(pattern)) {
      if (found.length >= MOST_HITS) return found;
      const name = match[1] as string;
      const start = match.index + match[0].indexOf(name);
      const end = start + name.length;
      const hit = services.find(
        (service) =>
          (service.end <= start && start - service.end <= NEAR) ||
          (service.start >= end && service.start - end <= NEAR),
      );
      if (hit === undefined || found.some((other) => other.start < end && other.end > start)) continue;
      found.push({
        kind: "handle",
        start,
        end,
        value: `${hit.entry.id}:${name}`,
        decoded: null,
        reasons: [
          { code: "handle_base", weight: -2.6 },
          { code: "service_named", weight: hit.entry.ambiguous ? 1.6 : 2.4, params: { service: hit.entry.id } },
          { code: "announced", weight: 1.6 },
        ],
        obfuscations: scope.tricks(start, end),
      });
    }
  }
  return found;
}
