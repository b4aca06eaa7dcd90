import { expect, test } from "vitest";
import { placeholdersOf } from "@/components/case/placeholders";
import { excerptOf } from "@/components/decision/excerpt-of";
import { noticeValues } from "@/components/decision/notice-values";
import { fillTemplate } from "@/components/decision/template";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { inLanguageOf } from "@/lib/platform/request-language";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import "@/components/language/spanish-words";

const detail = {
  openedAt: "2026-11-21T22:00:00.000Z",
  surface: "message",
  flags: [
    {
      violation: "off_platform_payment",
      contentId: "c",
      surface: "message",
      clause: "3.2",
      raisedAt: "2026-11-21T22:00:00.000Z",
      withdrawnAt: null,
    },
  ],
  contents: [{ id: "c", surface: "message", occurredAt: "2026-11-21T22:00:00.000Z" }],
} as unknown as CaseDetail;

const noticeIn = (told: "en" | "es", actions: Parameters<typeof noticeValues>[0]) => {
  const policy = excerptOf(DEFAULT_POLICY, "client", told);
  const template = policy.templates.find((each) => each.violation === "off_platform_payment")!;
  return fillTemplate(template.body, {
    ...placeholdersOf(detail, "Falcon", told)("off_platform_payment"),
    ...noticeValues(actions, policy),
  });
};

const MEASURES = [
  { kind: "restrict" as const, abilities: ["accept_contract", "post_job"], durationDays: 7 },
  { kind: "suspend" as const, durationDays: null },
];

test("a Spanish desk writes to an English reader in English only, and the other way about", () => {
  const english = inLanguageOf("es", () => noticeIn("en", MEASURES));
  expect(english.unfilled).toEqual([]);
  expect(english.text).toContain("on 21 November 2026 a message of yours offered");
  expect(english.text).toContain(
    "What follows: a restriction for 7 days (not allowed: start new contracts, post jobs); the account is suspended until lifted.",
  );
  const spanish = inLanguageOf("en", () => noticeIn("es", MEASURES));
  expect(spanish.text).toContain("El 21 de noviembre de 2026, en mensaje, ofreció");
  expect(spanish.text).toContain("una restricción durante 7 días (no se permite: iniciar contratos nuevos,");
});

test("what is told does not depend on the reader's language, and says nothing of second persons", () => {
  const by = (reader: "en" | "es") => inLanguageOf(reader, () => noticeIn("en", MEASURES).text);
  expect(by("es")).toBe(by("en"));
  expect(by("en")).not.toContain("second person");
});

test("how long a measure lasts and one may appeal is told, not until when, as both begin later than they are written", () => {
  const { text } = noticeIn("en", [{ kind: "suspend", durationDays: 30 }]);
  expect(text).toContain("the account is suspended for 30 days.");
  expect(text).toContain(`you can appeal until ${DEFAULT_POLICY.appealWindowDays} days after this message.`);
  const spanish = noticeIn("es", [{ kind: "suspend", durationDays: 30 }]).text;
  expect(spanish).toContain(`puede apelar hasta el día ${DEFAULT_POLICY.appealWindowDays} después de este mensaje.`);
  // The one day that is named is that of what was written.
  expect([text, spanish].flatMap((one) => one.match(/\b20\d\d\b/g) ?? [])).toEqual(["2026", "2026"]);
});
