import { createHmac } from "node:crypto";
import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/fixtures/accessible";
import { ask, test } from "@/e2e/fixtures/desk";
import { minutesAgo } from "@/e2e/fixtures/marketplace";
import { useUpTries } from "@/e2e/fixtures/past";
import { WebhooksPage } from "@/e2e/pages/webhooks-page";
import { type Received, startReceiver } from "@/lib/platform/testing/receiver";

/** Checked as a receiver would, by the Standard Webhooks specification. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const expected = `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
  return String(headers["webhook-signature"]).split(" ").includes(expected);
}

test("an administrator adds an endpoint, tries it, sends a dead letter again and gives it a new secret", async ({
  desk,
  market,
  as,
}) => {
  const receiver = await startReceiver();
  try {
    receiver.answer = (_request, response) => response.writeHead(200).end("Thank you");
    const admin = await as("admin");
    const webhooks = new WebhooksPage(admin);
    await webhooks.open();
    const secret = await webhooks.add(receiver.url, market.id("hook"), ["decision.took_effect"]);
    await expect(webhooks.list.getByRole("row").filter({ hasText: receiver.url })).toContainText("Sending");
    await expectAccessible(admin);

    await webhooks.openEndpoint(receiver.url);
    const endpointId = new URL(admin.url()).pathname.split("/").at(-1)!;
    await webhooks.try(async (result) => {
      await expect(result.getByRole("status")).toContainText("It answered 200");
      await expect(result).toContainText("Thank you");
    });
    // Other tests' decisions take effect meanwhile, and it is told of those too.
    const trials = () => receiver.received.filter(({ body }) => JSON.parse(body).type === "webhook.test");
    expect(trials()).toHaveLength(1);
    expect(isSigned(trials()[0]!, secret)).toBe(true);

    // Something takes effect, and the receiver will not have it.
    const account = market.id("client");
    receiver.answer = ({ body }, response) =>
      body.includes(account) ? response.writeHead(503).end("Come back later") : response.writeHead(204).end();
    await market.send(
      market.account("client", "client", "Harbour Deals"),
      market.account("freelancer", "freelancer", "Ivo Marek"),
      market.content("client", {
        to: "freelancer",
        at: minutesAgo(20),
        text: "A third-party escrow company pays you. First send 50 USD as a refundable registration fee.",
      }),
    );
    const found = await market.caseOf("client");
    const moderator = await as("moderator");
    expect(await ask(moderator, "POST", `/cases/${found.id}/claim`)).toBe(200);
    const decision = {
      outcome: "violation",
      violations: ["scam_script"],
      actions: [{ kind: "warn" }],
      reasonCode: "scam",
      note: "Fee first.",
      caseVersion: (await market.detail(found.id)).version,
    };
    expect(await ask(moderator, "POST", `/cases/${found.id}/decisions`, decision)).toBe(201);
    const delivery = webhooks.delivery(account);
    await expect(delivery).toContainText("decision.took_effect");
    await expect(delivery).toContainText("503");
    await expect(delivery).toContainText("Waiting");

    // Its tries are used up; what it answered last stays to be read.
    await expect
      .poll(async () => {
        await useUpTries(desk, endpointId, account);
        return delivery.textContent();
      })
      .toContain("Dead letter");
    await expect(delivery.getByTitle("Come back later")).toBeVisible();
    await expectAccessible(admin);
    const refused = receiver.received.filter((one) => one.body.includes(account));
    receiver.answer = (_request, response) => response.writeHead(204).end();
    await webhooks.sendAgain("decision.took_effect", account);
    await expect(delivery).toContainText("Delivered");
    await expect(delivery).toContainText("204");
    const taken = receiver.received.filter((one) => one.body.includes(account)).at(-1)!;
    expect(taken.headers["webhook-id"]).toBe(refused[0]!.headers["webhook-id"]);
    expect(taken.body).toBe(refused[0]!.body);
    expect(isSigned(taken, secret)).toBe(true);

    const next = await webhooks.rotate();
    expect(next).not.toBe(secret);
    await expect(webhooks.endpoint(receiver.url)).toContainText("2 secrets sign");
    await webhooks.try(async (result) => {
      await expect(result.getByRole("status")).toContainText("It answered 204");
    });
    const last = trials().at(-1)!;
    expect([isSigned(last, secret), isSigned(last, next)]).toEqual([true, true]);

    await webhooks.remove();
    await expect(admin.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(admin.getByText(receiver.url)).toHaveCount(0);
  } finally {
    await receiver.close();
  }
});
