import type { Person } from "@/prisma/seed/demo/people";
import type { Story } from "@/prisma/seed/demo/story";

/** Two parties who are content with one another leave together. */
export const leaving: Story = {
  name: "leaving after a contract",
  begins: 20,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", {
      displayName: "Rowan & Ash",
      country: "US",
      badges: ["Preferred Client"],
      paymentVerified: true,
    });
    const freelancer = cast("freelancer", { displayName: "Marek Kowalski", country: "PL", badges: ["Top Rated Plus"] });
    const talk = conversation();
    const contract = {
      id: "co_leaving",
      clientId: client.id,
      freelancerId: freelancer.id,
      conversationId: talk,
      amount: 38000,
    };
    const say = (author: Person, to: Person, text: string, when: Date) =>
      write.content(
        { surface: "message", authorId: author.id, counterpartId: to.id, conversationId: talk, text },
        when,
      );
    write.contract({ ...contract, status: "offer" }, at(0, 8));
    write.contract({ ...contract, status: "active" }, at(0, 10));
    say(
      client,
      freelancer,
      "Great to work with you again. My direct line for deploy days: +1 415 555 0166.",
      at(0, 10, 30),
    );
    say(freelancer, client, "Noted. Release 3 goes out on Monday, build 4.2.0.", at(5, 14));
    write.contract({ ...contract, status: "paused" }, at(9, 9));
    say(client, freelancer, "Budget round this week, back on Thursday.", at(9, 9, 5));
    write.contract({ ...contract, status: "active" }, at(12, 9));
    write.contract({ ...contract, status: "ended" }, at(17, 17));
    say(
      freelancer,
      client,
      "It was a pleasure. From next month invoice me directly? No, the other way round: I invoice you directly and we save the fee.",
      at(18, 11),
    );
    say(client, freelancer, "Gladly, ten percent is a lot of money. Send it to accounts@example.com.", at(18, 11, 20));
  },
};

export const blockchainJob: Story = {
  name: "blockchain job flagged by another detector",
  begins: 6,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", { displayName: "Ember Chain Dev", country: "DE", plan: "business" });
    const dev = cast("freelancer", { displayName: "Arjun Iyer", country: "IN", badges: ["Top Rated"] });
    const talk = conversation();
    const text =
      "Deploy the contract with the new wallet address, then send money to the test account from the script so that we see the event.";
    write.contract(
      {
        id: "co_chain",
        clientId: client.id,
        freelancerId: dev.id,
        conversationId: talk,
        status: "offer",
        amount: 9500,
        currency: "EUR",
      },
      at(0, 8),
    );
    write.contract(
      {
        id: "co_chain",
        clientId: client.id,
        freelancerId: dev.id,
        conversationId: talk,
        status: "active",
        amount: 9500,
        currency: "EUR",
      },
      at(0, 9),
    );
    const content = write.content(
      { surface: "message", authorId: client.id, counterpartId: dev.id, conversationId: talk, text },
      at(1, 10),
    );
    const start = text.indexOf("send money");
    write.signal(
      {
        contentId: content,
        detector: { name: "marketplace-keywords", version: "5.1" },
        kind: "solicit_payment",
        start,
        end: start + "send money".length,
        value: null,
        score: 0.81,
        reasons: [{ code: "keyword", weight: 1.4 }],
      },
      at(1, 10, 1),
    );
  },
};
