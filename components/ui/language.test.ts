import { Agent, createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addLanguage, currentLanguage, inLanguage, pluralIn, type Words } from "@/components/ui/language";
import { count, money } from "@/components/ui/money";
import { clock, day, due } from "@/components/ui/time-format";
import { inLanguageOf, noteRequestLanguages } from "@/lib/platform/request-language";
import "@/components/language/spanish-words";

const english = inLanguage("test.fruit", {
  one: "apple",
  basket: { full: (n: number) => `${n} apples`, kinds: { red: "red", green: "green" } as Record<string, string> },
  left: "only in English",
});
const spanish: Partial<Words<typeof english>> = {
  one: "manzana",
  basket: { full: (n) => `${n} manzanas`, kinds: { red: "rojas", green: "verdes" } },
};
addLanguage("es", { "test.fruit": spanish });

describe("words", () => {
  test("are read in the reader's language, groups of them too when they were named before", () => {
    const { basket } = english;
    expect([english.one, basket.full(3), basket.kinds["red"]]).toEqual(["apple", "3 apples", "red"]);
    inLanguageOf("es", () => {
      expect([english.one, basket.full(3), basket.kinds["red"]]).toEqual(["manzana", "3 manzanas", "rojas"]);
      expect(Object.entries(basket.kinds)).toEqual([
        ["red", "rojas"],
        ["green", "verdes"],
      ]);
    });
    expect(english.one).toBe("apple");
  });

  test("fall back to English where a language has none", () => {
    inLanguageOf("es", () =>
      expect([english.left, english.basket.kinds["blue"]]).toEqual(["only in English", undefined]),
    );
  });
});

test("counts take the form that the language gives them", () => {
  const cases = (n: number) => pluralIn("es")(n, { one: "1 caso", many: `${n} de casos`, other: `${n} casos` });
  expect([0, 1, 2, 1_000_000].map(cases)).toEqual(["0 casos", "1 caso", "2 casos", "1000000 de casos"]);
});

test("times and amounts are written as the reader writes them", () => {
  const at = "2026-11-16T09:24:00Z";
  const now = Date.parse("2026-11-16T08:46:00Z");
  expect([day(at, "UTC", now), clock(at, "UTC"), due(at, now).text, count(1204), money(4800, "USD")]).toEqual([
    "16 Nov",
    "09:24",
    "In 38 m",
    "1,204",
    "$4,800",
  ]);
  inLanguageOf("es", () => {
    expect([day(at, "UTC", now), clock(at, "UTC"), due(at, now).text, count(1204)]).toEqual([
      "16 nov",
      "09:24",
      "En 38 min",
      "1,204",
    ]);
    expect(money(4800, "EUR")).toContain("4,800");
  });
});

describe("a request", () => {
  let server: Server;
  let waiting: (() => void)[] = [];

  beforeAll(async () => {
    noteRequestLanguages();
    server = createServer(async (request, response) => {
      if (request.url === "/slow") await new Promise<void>((resolve) => waiting.push(resolve));
      await turn();
      response.end(currentLanguage());
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const ask = (path: string, headers: Record<string, string>, agent?: Agent) =>
    new Promise<string>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      get({ host: "127.0.0.1", port, path, headers, agent }, (answer) => {
        let text = "";
        answer.on("data", (part) => {
          text += part;
        });
        answer.on("end", () => resolve(text));
      }).on("error", reject);
    });

  test("keeps its language while others in another one are answered beside it", async () => {
    const slow = ask("/slow", { "accept-language": "es" });
    while (waiting.length === 0) await turn();
    expect(await ask("/", { "accept-language": "en" })).toBe("en");
    expect(await ask("/", { cookie: "docket_language=es", "accept-language": "en" })).toBe("es");
    for (const go of waiting) go();
    waiting = [];
    expect(await slow).toBe("es");
  });

  test("leaves nothing to the next one on its connection", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await ask("/", { "accept-language": "es" }, agent)).toBe("es");
    expect(await ask("/", {}, agent)).toBe("en");
    agent.destroy();
  });
});
