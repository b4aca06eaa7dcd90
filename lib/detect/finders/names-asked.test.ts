import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";

const namesIn = (text: string) =>
  detect({ surface: "message", messages: [{ role: "freelancer", text }] })
    .signals.filter(({ kind, score }) => kind === "handle" && score >= 0.5)
    .map(({ value, spans: [span] }) => [value, text.slice(span?.start, span?.end)]);

describe("a user name beside an ask to meet elsewhere", () => {
  it.each([
    ["write me in the other app please, I am kite_dev there", "unknown:kite_dev", "kite_dev"],
    ["вконтактик мой id0004417, стучите в личку", "vk:id0004417", "id0004417"],
    ["chat me outside of here, mossy.kettle, any evening", "unknown:mossy.kettle", "mossy.kettle"],
  ])("is marked in %s", (text, value, span) => expect(namesIn(text)).toEqual([[value, span]]));

  it.each([
    ["look up Thaddeus Okonjo-Vale on LinkedIn and connect, we talk there", "linkedin:thaddeus okonjo-vale"],
    ["na instagramu mě najdeš pod jménem Bětka Šroubková", "instagram:betka sroubkova"],
    ["στο viber με βρίσκεις ως Μαστοροχαλασιά", "viber:μαστοροχαλασια"],
    ["let's move over to discord. nettlefold is me", "discord:nettlefold"],
    ["Pop over to the purple gamer chat. I'm WobblyAnvil", "WobblyAnvil"],
    ["WeChat me outside of here. Letters only: J-A-D-E-P-E-R-C-H without the dashes", "wechat:jadeperch"],
    ["write me on the other app please: saffronandslate!", "unknown:saffronandslate"],
  ])("is marked by what leads to it in %s", (text, value) =>
    expect(namesIn(text).flat().join().toLowerCase()).toContain(value.toLowerCase()),
  );

  it.each([
    // Nobody asks.
    ["the column kite_dev holds the branch, mossy.kettle the owner"],
    // Things of programs, files, hosts and versions beside an ask.
    ["message me on the other app once user_id and created_at are in place"],
    ["write me in the other app about report_final.pdf please"],
    ["write me in the other app about v2.4.1 please"],
    // Far from what was asked.
    [
      `write me in the other app please. ${"The brief is long and says what we need. ".repeat(3)} Keep kite_dev in mind.`,
    ],
  ])("is left alone in %s", (text) => expect(namesIn(text)).toEqual([]));

  it("is not looked for where the way to reach somebody is found already", () =>
    expect(namesIn("write me at kite@example.org, not in kite_dev")).toEqual([]));
});

describe("a user name in a message of its own", () => {
  const values = (...lines: [role: "client" | "freelancer", text: string][]) =>
    detect({ surface: "message", messages: lines.map(([role, text]) => ({ role, text })) })
      .signals.filter(({ kind, score }) => kind === "handle" && score >= 0.5)
      .map(({ value, spans: [span] }) => [value, span?.message]);

  it("is what somebody is to look for who was asked to meet elsewhere", () =>
    expect(
      values(
        ["freelancer", "write me on the other app please, the one with the plane"],
        ["client", "which one?"],
        ["freelancer", "nube_de_tinta00"],
      ),
    ).toEqual([["unknown:nube_de_tinta00", 2]]));

  it("is one name, however often somebody asks", () =>
    expect(
      values(
        ["freelancer", "write me on the other app please, the one with the plane"],
        ["freelancer", "nube_de_tinta00"],
        ["freelancer", "please write me on the other app"],
      ),
    ).toEqual([["unknown:nube_de_tinta00", 1]]));

  it("is none of the other one's, and none where nobody asked", () => {
    expect(
      values(["freelancer", "write me on the other app please, the one with the plane"], ["client", "nube_de_tinta00"]),
    ).toEqual([]);
    expect(values(["freelancer", "the layer is called"], ["freelancer", "nube_de_tinta00"])).toEqual([]);
  });
});
