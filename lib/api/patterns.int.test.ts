import { beforeAll, describe, expect, test, vi } from "vitest";
import { addStaff, ask, askJson } from "@/lib/api/testing/desk";
import { previewPattern } from "@/lib/domain/patterns/data";
import type { PatternPreview } from "@/lib/domain/patterns/schema";
import { firstPolicy, pair, send, settle } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import type { PolicyData } from "@/lib/policy/policy-data";

const { owner } = testDatabase();
beforeAll(firstPolicy);

const preview = async (body: object, as?: Awaited<ReturnType<typeof addStaff>>) =>
  askJson<PatternPreview>("POST", "/policies/patterns/preview", { as: as ?? (await addStaff("lead")), body });

describe("a preview of a pattern", () => {
  test("shows what it would have matched, masked, and what it would add", async () => {
    const p = pair();
    const known = p.says("freelancer", "Mail maria.keller@example.org, member-4471 of the club.", 1);
    const fresh = p.says("freelancer", "You find me as member-9920 on the club's board.", 2);
    // Newest is what came last.
    await send(...p.describe, known);
    await send(fresh);
    await send(p.says("client", "No club for me.", 3));
    await settle();
    const { status, body } = await preview({ pattern: "member-\\d{4}|maria\\.keller@\\S+", kind: "handle" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ read: 3, matched: 2, fresh: 2, cut: false });
    expect(body.matches.map((one) => one.contentId)).toEqual(
      [fresh, known].map((one) => (one.data["content"] as { id: string }).id),
    );
    const said = JSON.stringify(body);
    for (const value of ["4471", "9920", "maria", "keller"]) expect(said).not.toContain(value);
    const { text, start, end } = body.matches[0]!;
    expect(text).toContain("You find me as ");
    expect(text.slice(start, end)).toMatch(/^me•+-••20$/);
    const onlyKnown = await preview({ pattern: "maria\\.keller@\\S+org", kind: "email" });
    expect(onlyKnown.body).toMatchObject({ matched: 1, fresh: 0, matches: [{ fresh: false }] });
    expect((await preview({ pattern: "member", kind: "handle", contents: 1 })).body).toMatchObject({
      read: 1,
      matched: 0,
    });
    expect((await preview({ pattern: "member", kind: "handle", surfaces: ["profile"] })).body.read).toBe(0);
  });

  test("is for leads; a pattern that RE2 does not take is refused in words", async () => {
    const body = { pattern: "member", kind: "handle" };
    for (const role of ["moderator", "analyst"] as const) {
      const as = await addStaff(role);
      expect((await ask("POST", "/policies/patterns/preview", { as, body })).status).toBe(403);
    }
    const refused = await askJson("POST", "/policies/patterns/preview", {
      as: await addStaff("lead"),
      body: { pattern: "(a", kind: "handle" },
    });
    expect(refused).toMatchObject({ status: 422, body: { code: "invalid_input", errors: [{ path: "pattern" }] } });
  });

  test("lets others have their turn between contents that take long", async () => {
    const p = pair();
    await send(
      ...p.describe,
      ...Array.from({ length: 12 }, (_, at) => p.says("client", `Page ${at} is done.`, at + 1)),
    );
    await settle();
    let turns = 0;
    let next: NodeJS.Immediate;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    // Each content seems to take a second.
    const seen = new Set<number>();
    let clock = 0;
    const now = vi.spyOn(performance, "now").mockImplementation(() => {
      seen.add(turns);
      clock += 1_000;
      return clock;
    });
    turn();
    const { read } = await previewPattern({ pattern: "page", kind: "handle", contents: 10 }, Number.POSITIVE_INFINITY);
    clearImmediate(next!);
    now.mockRestore();
    expect(read).toBe(10);
    expect(seen.size).toBeGreaterThanOrEqual(10);
  });

  test("ends with its time", async () => {
    expect(await previewPattern({ pattern: "member", kind: "handle" }, -1)).toMatchObject({ read: 0, cut: true });
  });
});

test("a policy with patterns judges by them, and its detector profiles mute them", async () => {
  const publish = (version: number, more: Partial<PolicyData>) =>
    owner.query("INSERT INTO policy_versions (version, data, published_at, reason) VALUES ($1, $2, now(), '')", [
      version,
      JSON.stringify({ ...DEFAULT_POLICY, version, ...more }),
    ]);
  const patterns = [
    {
      name: "club",
      pattern: "member-\\d{4}",
      kind: "handle" as const,
      score: 0.9,
      description: "The club's numbers",
      enabled: true,
    },
  ];
  const flagged = async () => {
    const p = pair();
    await send(...p.describe, p.says("freelancer", "The club lists me as member-3305.", 1));
    await settle();
    const { rows } = await owner.query(
      "SELECT f.violation, f.detectors FROM flags f JOIN cases c ON c.id = f.case_id WHERE c.account_id = $1",
      [p.freelancer],
    );
    return rows;
  };
  expect(await flagged()).toEqual([]);
  await publish(2, { patterns });
  expect(await flagged()).toEqual([
    { violation: "contact_info", detectors: [expect.stringMatching(/^pattern\.club@[0-9a-f]{8}$/)] },
  ]);
  const muted = { name: "pattern.club", surfaces: ["message" as const], languages: ["en"], factor: 0 };
  await publish(3, { patterns, detectors: [muted] });
  expect(await flagged()).toEqual([]);
});
