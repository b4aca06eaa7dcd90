import type { Person } from "@/prisma/seed/demo/people";
import type { Story } from "@/prisma/seed/demo/story";

/** A client asks for contact outside and pitches an escrow contract; the freelancer keeps to the rules. */
export const fakeEscrow: Story = {
  name: "fake escrow",
  begins: 5,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", {
      displayName: "Harbor Ridge Media",
      badges: ["Preferred Client"],
      plan: "plus",
      country: "US",
      paymentVerified: true,
    });
    const mina = cast("freelancer", {
      displayName: "Mina Okafor",
      badges: ["Rising Talent"],
      country: "NG",
      identityVerified: true,
    });
    const talk = conversation();
    const say = (author: Person, other: Person, text: string, when: Date) =>
      write.content(
        { surface: "message", authorId: author.id, counterpartId: other.id, conversationId: talk, text },
        when,
      );
    say(
      client,
      mina,
      "Hi Mina, your portfolio is what we need. What is the best way to reach you outside the site?",
      at(0, 9, 12),
    );
    say(
      mina,
      client,
      "Thank you! I keep everything here until there is a contract, those are the rules.",
      at(0, 9, 20),
    );
    say(
      client,
      mina,
      "Of course. For anything urgent: two one two, five five five, zero one four two, I pick up at once.",
      at(0, 9, 31),
    );
    write.contract(
      {
        id: "co_escrow",
        clientId: client.id,
        freelancerId: mina.id,
        conversationId: talk,
        status: "offer",
        amount: 4800,
      },
      at(2, 14, 2),
    );
    say(
      client,
      mina,
      "To make sure you are paid, we both sign a binding contract and an escrow company pays you whatever I think of the work.",
      at(2, 14, 6),
    );
    write.contract(
      {
        id: "co_escrow",
        clientId: client.id,
        freelancerId: mina.id,
        conversationId: talk,
        status: "active",
        amount: 4800,
      },
      at(3, 10, 15),
    );
    say(mina, client, "Draft one is uploaded. Launch call: +1 212 555 0178", at(3, 11, 40));
    write.contract(
      {
        id: "co_escrow",
        clientId: client.id,
        freelancerId: mina.id,
        conversationId: talk,
        status: "ended",
        amount: 4800,
      },
      at(4, 18, 30),
    );
    say(client, mina, "Next job, let us settle by bank transfer, it saves the fee for us both.", at(4, 21, 2));
  },
};

/** Six accounts, one Telegram handle. */
export const ring: Story = {
  name: "ring",
  begins: 1,
  tell({ write, at, cast, random }) {
    const names = ["Studio Varga", "Kite & Bell", "Northwind Pixels", "Orla Tamm", "Ribbon Forge", "Pardo Design"];
    const lines = [
      "Seven years of storefronts. Find me on the paper plane app, @varga_desk, you know which.",
      "Portfolio inside. Same name everywhere, telegram: @varga_desk",
      "Ready today. For quick questions tele\u200bgram @varga_desk any hour.",
      "We answer at once on TG @varga_desk or here.",
      "Samples on request, t.me/varga_desk is fastest.",
      "Price depends on pages. t€legram @varga_desk for a call.",
    ];
    names.forEach((displayName, index) => {
      const agency = index === 2;
      const account = cast(agency ? "agency" : "freelancer", {
        displayName,
        country: "HU",
        badges: index === 0 ? ["Rising Talent"] : [],
        deviceHashes: index % 2 === 0 ? ["dev-7f31"] : [],
      });
      const client = cast("client", {
        displayName: random.pick(["Grove Lane", "Pine Edge Homes", "Lark & Sons"]),
        badges: [],
      });
      write.content(
        {
          surface: "proposal",
          authorId: account.id,
          counterpartId: client.id,
          conversationId: `cv_ring_${index + 1}`,
          text: lines[index]!,
        },
        at(0, 7 + index, 20 + index),
      );
    });
  },
};

/** A client gets calls and mails within two days of posting a job. */
export const unsolicited: Story = {
  name: "unsolicited contact",
  begins: 4,
  tell({ write, at, cast }) {
    const client = cast("client", { displayName: "Grove Lane", country: "US" });
    const caller = cast("freelancer", {
      displayName: "Prime Growth Team",
      country: "US",
      badges: [],
      identityVerified: false,
      createdAt: at(-2, 10).toISOString(),
    });
    write.content(
      {
        surface: "job_post",
        authorId: client.id,
        text: "Translator for a 12 page brochure, English to French. We are the bakery on the corner with the blue door, founded 1998.",
      },
      at(0, 9),
    );
    write.report(
      {
        reporterId: client.id,
        accountId: caller.id,
        category: "unsolicited_contact",
        note: "Two calls and an SMS within two days of posting the job. We never gave a number.",
      },
      at(2, 8),
    );
    write.report(
      {
        reporterId: client.id,
        accountId: caller.id,
        category: "unsolicited_contact",
        note: "And now an e-mail to the office.",
      },
      at(2, 13),
    );
  },
};

export const taskScam: Story = {
  name: "task scam",
  begins: 1,
  tell({ write, at, cast }) {
    const client = cast("client", {
      displayName: "Lumen Peak Labs",
      country: "US",
      badges: [],
      paymentVerified: true,
      createdAt: at(-1, 20).toISOString(),
    });
    write.content(
      {
        surface: "job_post",
        authorId: client.id,
        text: "Work from home, 200-500 a day. Rate products, top up USDT to TJRabPrwbZy45sbavfcjinPJC18kjpRTv8 to unlock the next set, paid out every evening.",
      },
      at(0, 11),
    );
  },
};

export const chequeScam: Story = {
  name: "fake cheque",
  begins: 12,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", {
      displayName: "Tidal Textiles",
      country: "US",
      badges: [],
      createdAt: at(-1, 9).toISOString(),
    });
    const freelancer = cast("freelancer", { displayName: "Kofi Mensah", country: "GH" });
    const talk = conversation();
    write.content(
      {
        surface: "message",
        authorId: client.id,
        counterpartId: freelancer.id,
        conversationId: talk,
        text: "You are hired. We mail you a check, deposit it with your phone, then buy the equipment from our vendor and keep the rest.",
      },
      at(0, 18),
    );
    write.content(
      {
        surface: "message",
        authorId: freelancer.id,
        counterpartId: client.id,
        conversationId: talk,
        text: "A client asked me to deposit a check, this looks like a scam, I am reporting it.",
      },
      at(0, 18, 20),
    );
    write.report(
      {
        reporterId: freelancer.id,
        accountId: client.id,
        category: "scam_script",
        note: "Wants me to deposit a cheque and buy from their vendor.",
      },
      at(0, 18, 22),
    );
  },
};
