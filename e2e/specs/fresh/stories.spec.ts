import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures/desk";
import { JUDGED, minutesAgo } from "@/e2e/fixtures/marketplace";
import { AuditPage } from "@/e2e/pages/audit-page";
import { CasePage } from "@/e2e/pages/case-page";
import { QueuePage } from "@/e2e/pages/queue-page";

// What users of a marketplace told of in two public threads: contact asked for outside with an escrow story, contact
// details in proposals, agreements to be signed before a contract, and a client called at home two days after posting.

test("a client who asks for contact outside and pitches an outside escrow contract is one case; the freelancer asked is none", async ({
  market,
  as,
}) => {
  const asks = "I like your profile. What is the best way to contact you outside of the site?";
  const pitch =
    "To make sure you are paid, you and I sign a legally binding and enforced contract that states that I must pay you the amount agreed upon. This is also done by a third party called an escrow company, so you get your pay regardless of how I feel.";
  await market.send(
    market.account("client", "client", "Harbor Ridge"),
    market.account("freelancer", "freelancer", "Kassie Hale"),
    market.content("client", { id: "asks", to: "freelancer", at: minutesAgo(50), text: asks }),
    market.content("freelancer", {
      id: "answers",
      to: "client",
      at: minutesAgo(45),
      text: "Thank you for writing. Is that allowed? It sounds good, but I would rather keep it here.",
    }),
    market.content("client", { id: "pitches", to: "freelancer", at: minutesAgo(40), text: pitch }),
  );
  const found = await market.caseOf("client");
  const judged = await market.judgements(found.id);
  expect(judged["asks"]).toEqual({ phase: "none", violations: ["contact_info"] });
  expect(judged["answers"]).toEqual({ phase: "none", violations: [] });
  expect(judged["pitches"]!.violations.some((code) => ["off_platform_payment", "scam_script"].includes(code))).toBe(
    true,
  );
  expect(await market.cases("freelancer")).toEqual([]);

  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.id("client"));
  await expect(queue.row("Harbor Ridge")).toContainText("No contract");
  const review = await (await queue.openCase("Harbor Ridge")).whenHeld();
  // Beside the gravest where there is room, and counted where there is not.
  await expect(page.locator("main header").first()).toContainText(/\+\d: .*Contact info/);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(review.violation("Contact info")).toBeVisible();
  await expect(review.marks("I like your profile")).toHaveText(/^Asks for contact: .*best way to contact you outside/);
  await expect(review.marks("legally binding")).toHaveText(/^Fake escrow: .*third party called an escrow company/);
  await expect(review.marks("Is that allowed?")).toHaveCount(0);
  await expect(review.phaseOf("I like your profile")).toContainText("NO CONTRACT");

  await review.acceptRecommendation();
  await review.note.fill("Asked for contact before a contract and pitched a private escrow.");
  await review.decideLast();
  expect((await market.detail(found.id)).status).toBe("decided");

  const trail = new AuditPage(await as("lead"));
  await trail.openCase(found.id);
  await expect(trail.entry("Docket", /^opened the case: .*contact info/)).toBeVisible();
  await expect(trail.entry("Ines Duarte", "claimed the case").first()).toBeVisible();
  await expect(trail.entry("Ines Duarte", /^decided: .*contact info.*\(as recommended\)/)).toBeVisible();
});

test("contact details in the first line of a proposal are contact info, with no contract", async ({ market, as }) => {
  const pitch = "Mail me at dario.venn@example.org and I will send my portfolio. I have ten years in brand work.";
  await market.send(
    market.account("freelancer", "freelancer", "Dario Venn"),
    market.account("client", "client", "Pine Market"),
    market.content("freelancer", { to: "client", surface: "proposal", at: minutesAgo(30), text: pitch }),
  );
  const found = await market.caseOf("freelancer");
  expect(found).toMatchObject({ violations: ["contact_info"], phase: "none", surface: "proposal" });

  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.id("freelancer"));
  await expect(queue.row("Dario Venn")).toContainText("Proposal");
  const review = await (await queue.openCase("Dario Venn")).whenHeld();
  // Told by its first letter and its domain; the rest is hidden, and the length stays.
  await expect(review.marks("ten years")).toHaveText([
    "Asks for contact: Mail me at ",
    "E-mail: d••••.••••@example.org",
    "Asks for contact:  and I will send my portfolio",
  ]);
  await expect(review.phaseOf("ten years")).toContainText("NO CONTRACT");
  await expect(page.getByText("dario.venn@")).toHaveCount(0);

  await review.choose("Warn");
  await review.note.fill("First line of the proposal.");
  await review.decideLast();
  const trail = new AuditPage(await as("lead"));
  await trail.openCase(found.id);
  await expect(trail.entry("Ines Duarte", /^decided: contact info, warn/)).toBeVisible();
});

const AGREEMENT = "Before I can show the material, please send the signed NDA to legal@example.org, thank you.";

test("an e-mail address for an agreement is no case where the two have a legal need; a phone number beside it is", async ({
  market,
}) => {
  const call = "Or read it to me on the phone: +1 212 555 0142.";
  await market.send(
    market.account("client", "client", "Orchid Works"),
    market.account("freelancer", "freelancer", "Jo Farrell"),
    market.exception("client", "freelancer", "legal_need"),
    market.content("client", { id: "agreement", to: "freelancer", at: minutesAgo(20), text: AGREEMENT }),
    market.content("freelancer", { id: "call", to: "client", at: minutesAgo(10), text: call }),
  );
  const found = await market.caseOf("freelancer");
  const judged = await market.judgements(found.id);
  expect(judged["agreement"]).toEqual({ phase: "none", violations: [] });
  expect(judged["call"]).toEqual({ phase: "none", violations: ["contact_info"] });
  expect(await market.cases("client")).toEqual([]);
});

test("without the legal need the same address is a case, which a moderator closes as allowed by an exception", async ({
  market,
  as,
}) => {
  await market.send(
    market.account("client", "client", "Orchid Works"),
    market.account("freelancer", "freelancer", "Jo Farrell"),
    market.content("client", { to: "freelancer", at: minutesAgo(20), text: AGREEMENT }),
  );
  const found = await market.caseOf("client");
  expect(found).toMatchObject({ violations: ["contact_info"], phase: "none" });

  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.id("client"));
  const review = await (await queue.openCase("Orchid Works")).whenHeld();
  await expect(review.marks("signed NDA")).toHaveText("E-mail: l••••@example.org");
  await review.choose("No violation");
  await review.chooseReason("Allowed by an exception");
  await review.note.fill("The agreement must be signed before the work can be seen.");
  await review.decideLast();

  const [decision] = (await market.detail(found.id)).decisions;
  expect(decision).toMatchObject({
    outcome: "no_violation",
    reasonCode: "allowed_exception",
    violations: [],
    enforcements: [],
  });
  const trail = new AuditPage(await as("lead"));
  await trail.openCase(found.id);
  await expect(trail.entry("Ines Duarte", "decided: no violation, reason “Allowed by an exception”")).toBeVisible();
});

test("with a contract awarded and then cancelled, each message is judged by its own phase", async ({ market, as }) => {
  const before = "Please send the signed NDA";
  const during = "The contract is there now, so once more";
  const after = "We do not go forward after all";
  await market.send(
    market.account("client", "client", "Orchid Works"),
    market.account("freelancer", "freelancer", "Jo Farrell"),
    market.content("client", {
      id: "before",
      to: "freelancer",
      at: minutesAgo(180),
      text: `${before} to first@example.org.`,
    }),
    market.contract({ client: "client", freelancer: "freelancer", status: "active", at: minutesAgo(170) }),
    market.content("client", {
      id: "during",
      to: "freelancer",
      at: minutesAgo(160),
      text: `${during}: second@example.org.`,
    }),
    market.contract({ client: "client", freelancer: "freelancer", status: "cancelled", at: minutesAgo(150) }),
    market.content("client", {
      id: "after",
      to: "freelancer",
      at: minutesAgo(140),
      text: `${after}; for questions there is third@example.org.`,
    }),
  );
  const found = await market.caseOf("client");
  expect(await market.judgements(found.id)).toEqual({
    before: { phase: "none", violations: ["contact_info"] },
    during: { phase: "active", violations: [] },
    after: { phase: "ended", violations: [] },
  });

  const review = new CasePage(await as("moderator"));
  await review.open(found.id);
  await review.whenHeld();
  await expect(review.phaseOf(before)).toContainText("NO CONTRACT");
  await expect(review.boundary("Contract active")).toBeVisible();
  await expect(review.phaseOf(during)).toContainText("ACTIVE");
  await expect(review.boundary("Contract ended")).toBeVisible();
  await expect(review.phaseOf(after)).toContainText("ENDED");
  await expect(review.marks(before)).toHaveText("E-mail: f••••@example.org");
  await expect(review.marks(during)).toHaveText("E-mail, allowed in this phase: s•••••@example.org");
});

test("a report of calls and mails after posting a job opens a case of unsolicited contact", async ({ market, as }) => {
  const told = "I posted a job, and within two days this account reached me by e-mail, telephone and text message.";
  await market.send(
    market.account("client", "client", "Maple Yard"),
    market.account("freelancer", "freelancer", "Rolf Adler"),
    market.content("client", {
      id: "job",
      surface: "job_post",
      in: "job",
      at: minutesAgo(60 * 48),
      text: "We look for a designer for a small catalogue of garden tools.",
    }),
    market.report("client", "freelancer", "unsolicited_contact", told),
  );
  const found = await market.caseOf("freelancer");
  expect(found.violations).toEqual(["unsolicited_contact"]);
  expect(await market.cases("client")).toEqual([]);

  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.id("freelancer"));
  const review = await (await queue.openCase("Rolf Adler")).whenHeld();
  await expect(review.violation("Unsolicited contact")).toBeVisible();
  await expect(review.reports).toContainText("Maple Yard");
  await expect(review.reports).toContainText(told);
  await review.acceptRecommendation();
  await review.note.fill("Told of by the client, who had left no contact in the job.");
  await review.decideLast();
  const trail = new AuditPage(await as("lead"));
  await trail.openCase(found.id);
  await expect(trail.entry("Ines Duarte", /^decided: unsolicited contact, restrict/)).toBeVisible();
});

test("the same contact text is a case before the contract and none after it began", async ({ market }) => {
  const text = "You reach me at +1 212 555 0178, at any time.";
  await market.send(
    market.account("client", "client", "Delft Works"),
    market.account("freelancer", "freelancer", "Ivo Horvat"),
    market.content("client", { id: "early", to: "freelancer", at: minutesAgo(30), text }),
    market.contract({ client: "client", freelancer: "freelancer", status: "active", at: minutesAgo(20) }),
    market.content("freelancer", { id: "late", to: "client", at: minutesAgo(10), text }),
  );
  const found = await market.caseOf("client");
  expect(await market.judgements(found.id)).toEqual({
    early: { phase: "none", violations: ["contact_info"] },
    late: { phase: "active", violations: [] },
  });
  expect(await market.cases("freelancer")).toEqual([]);
});

test("a contract event that arrives late withdraws the case that it makes groundless", async ({ market, as }) => {
  const text = "Call me when you have the first draft: +1 212 555 0178.";
  await market.send(
    market.account("client", "client", "Delft Works"),
    market.account("freelancer", "freelancer", "Ivo Horvat"),
    market.content("freelancer", { to: "client", at: minutesAgo(10), text }),
  );
  const found = await market.caseOf("freelancer");
  expect(found).toMatchObject({ status: "open", phase: "none" });

  await market.send(
    market.contract({ client: "client", freelancer: "freelancer", status: "active", at: minutesAgo(20) }),
  );
  await expect.poll(async () => (await market.detail(found.id)).status, JUDGED).toBe("withdrawn");

  const review = new CasePage(await as("moderator"));
  await review.open(found.id);
  await expect(review.marks("first draft").filter({ hasText: "Phone" })).toHaveText(
    "Phone, allowed in this phase: +1 212 ••• •••8",
  );
  await expect(review.closed).toHaveText("This case is withdrawn: what it rested on no longer stands.");
  await expect(review.decision).toBeHidden();
  const trail = new AuditPage(await as("lead"));
  await trail.openCase(found.id);
  await expect(trail.entry("Docket", /^withdrew the case.*a contract came late/)).toBeVisible();
});
