import type { Writer } from "@/prisma/seed/demo/events";
import { type Person, person } from "@/prisma/seed/demo/people";
import type { Random } from "@/prisma/seed/demo/random";

/** What a story needs: a writer, a clock that counts from the story's first day, and people made for it. */
export type Stage = {
  write: Writer;
  random: Random;
  /** Instant `days` days, `hours` hours and `minutes` minutes after the story begins. */
  at(days: number, hours: number, minutes?: number): Date;
  cast(kind: Person["kind"], over: Partial<Person>): Person;
  conversation(): string;
};

type Story = { name: string /** Days before today on which it begins. */; begins: number; tell(stage: Stage): void };

const DAY = 86_400_000;

/** A client asks for contact outside and pitches an escrow contract; the freelancer keeps to the rules. */
const fakeEscrow: Story = {
  name: "fake escrow",
  begins: 5,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", {
      displayName: "Harbor Ridge Media",
      badges: ["preferred_client"],
      plan: "plus",
      country: "US",
      paymentVerified: true,
    });
    const mina = cast("freelancer", {
      displayName: "Mina Okafor",
      badges: ["rising_talent"],
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

const splitNumber: Story = {
  name: "split phone number",
  begins: 3,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", { displayName: "Delft Motors", country: "NL", badges: [] });
    const other = cast("freelancer", { displayName: "Ivo Horvat", country: "HR" });
    const talk = conversation();
    const say = (author: Person, to: Person, text: string, minute: number) =>
      write.content(
        { surface: "message", authorId: author.id, counterpartId: to.id, conversationId: talk, text },
        at(0, 15, minute),
      );
    say(client, other, "The brief is easier to explain by voice.", 1);
    say(client, other, "617", 3);
    say(client, other, "555", 3);
    say(client, other, "0139", 4);
    say(other, client, "I would rather stay in Messages until we have a contract.", 12);
  },
};

/** An NDA has to be signed before the brief can be seen: allowed where the marketplace recorded the need. */
const nda: Story = {
  name: "NDA before a contract",
  begins: 9,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", {
      displayName: "Quill Legal",
      country: "GB",
      plan: "business",
      paymentVerified: true,
    });
    const allowed = cast("freelancer", { displayName: "Hana Larsen", country: "DK" });
    const asked = cast("freelancer", { displayName: "Jonas Hale", country: "DE", badges: ["top_rated"] });
    const awarded = cast("freelancer", { displayName: "Rosa Bianchi", country: "IT" });
    write.relationship(
      client.id,
      allowed.id,
      [{ kind: "legal_need", from: at(0, 8).toISOString(), until: null }],
      at(0, 8),
    );
    const first = conversation();
    write.content(
      {
        surface: "message",
        authorId: client.id,
        counterpartId: allowed.id,
        conversationId: first,
        text: "The NDA comes before the brief. Please send the signed copy to legal@example.com.",
      },
      at(0, 9),
    );
    const second = conversation();
    write.content(
      {
        surface: "message",
        authorId: asked.id,
        counterpartId: client.id,
        conversationId: second,
        text: "The NDA can go to jonas.hale@example.com, I sign it today.",
      },
      at(1, 10),
    );
    const third = conversation();
    write.content(
      {
        surface: "message",
        authorId: awarded.id,
        counterpartId: client.id,
        conversationId: third,
        text: "I can sign today, rosa@example.net is my address for the paper.",
      },
      at(2, 9),
    );
    write.contract(
      {
        id: "co_nda",
        clientId: client.id,
        freelancerId: awarded.id,
        conversationId: third,
        status: "offer",
        amount: 900,
        currency: "GBP",
      },
      at(2, 11),
    );
    write.contract(
      {
        id: "co_nda",
        clientId: client.id,
        freelancerId: awarded.id,
        conversationId: third,
        status: "active",
        amount: 900,
        currency: "GBP",
      },
      at(2, 12),
    );
    write.content(
      {
        surface: "message",
        authorId: client.id,
        counterpartId: awarded.id,
        conversationId: third,
        text: "Signed copy received. Questions to legal@example.com please.",
      },
      at(2, 15),
    );
    write.contract(
      {
        id: "co_nda",
        clientId: client.id,
        freelancerId: awarded.id,
        conversationId: third,
        status: "cancelled",
        amount: 900,
        currency: "GBP",
      },
      at(4, 9),
    );
    write.content(
      {
        surface: "message",
        authorId: awarded.id,
        counterpartId: client.id,
        conversationId: third,
        text: "Understood, another time then. You have my number from the signature page.",
      },
      at(4, 10),
    );
  },
};

const refusedOffer: Story = {
  name: "refused offer",
  begins: 2,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", { displayName: "Bluefin Studio", country: "ES" });
    const refuses = cast("freelancer", { displayName: "Carmen Ortega", country: "MX", badges: ["top_rated"] });
    const talk = conversation();
    write.content(
      {
        surface: "message",
        authorId: client.id,
        counterpartId: refuses.id,
        conversationId: talk,
        text: "If we skip the site I can pay you by PayPal and you keep the ten percent.",
      },
      at(0, 16),
    );
    write.content(
      {
        surface: "message",
        authorId: refuses.id,
        counterpartId: client.id,
        conversationId: talk,
        text: "Sorry, I can't take payment outside the platform, it is against the rules.",
      },
      at(0, 16, 9),
    );
  },
};

/** Six accounts, one Telegram handle. */
const ring: Story = {
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
        badges: index === 0 ? ["rising_talent"] : [],
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

/** Two parties who are content with one another leave together. */
const leaving: Story = {
  name: "leaving after a contract",
  begins: 20,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", {
      displayName: "Rowan & Ash",
      country: "US",
      badges: ["preferred_client"],
      paymentVerified: true,
    });
    const freelancer = cast("freelancer", { displayName: "Marek Kowalski", country: "PL", badges: ["top_rated_plus"] });
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

const blockchainJob: Story = {
  name: "blockchain job flagged by another detector",
  begins: 6,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", { displayName: "Ember Chain Dev", country: "DE", plan: "business" });
    const dev = cast("freelancer", { displayName: "Arjun Iyer", country: "IN", badges: ["top_rated"] });
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

/** A client gets calls and mails within two days of posting a job. */
const unsolicited: Story = {
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

const taskScam: Story = {
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

/** The contract event comes after the message it makes innocent: the case is withdrawn. */
const lateContract: Story = {
  name: "late contract",
  begins: 1,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", { displayName: "Aster Travel", country: "FR", paymentVerified: true });
    const freelancer = cast("freelancer", { displayName: "Freya Berg", country: "SE" });
    const talk = conversation();
    const contract = {
      id: "co_late",
      clientId: client.id,
      freelancerId: freelancer.id,
      conversationId: talk,
      amount: 2600,
      currency: "EUR",
    };
    write.content(
      {
        surface: "message",
        authorId: freelancer.id,
        counterpartId: client.id,
        conversationId: talk,
        text: "We start today, here is my number for the site visit: +44 7700 900123.",
      },
      at(0, 12),
    );
    write.contract({ ...contract, status: "offer" }, at(0, 10), at(0, 20));
    write.contract({ ...contract, status: "active" }, at(0, 11), at(0, 20, 1));
  },
};

const enterprise: Story = {
  name: "enterprise client",
  begins: 7,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", {
      displayName: "Summit Analytics",
      plan: "enterprise",
      country: "US",
      paymentVerified: true,
    });
    const freelancer = cast("freelancer", { displayName: "Sana Rahman", country: "PK" });
    const talk = conversation();
    write.content(
      {
        surface: "message",
        authorId: client.id,
        counterpartId: freelancer.id,
        conversationId: talk,
        text: "Procurement will call you, please send your phone number. Ours is +1 312 555 0118.",
      },
      at(0, 15),
    );
    write.content(
      {
        surface: "message",
        authorId: freelancer.id,
        counterpartId: client.id,
        conversationId: talk,
        text: "Of course: sana@example.org and +44 20 7946 0321.",
      },
      at(0, 15, 30),
    );
  },
};

const profileAndFile: Story = {
  name: "profile with an address and a proposal with a file",
  begins: 8,
  tell({ write, at, cast, conversation }) {
    const freelancer = cast("freelancer", { displayName: "Vela Collective", country: "CO", badges: ["rising_talent"] });
    const client = cast("client", { displayName: "Maple Outdoors", country: "CA" });
    const profile = write.content(
      {
        surface: "profile",
        authorId: freelancer.id,
        text: "Brand and web for outdoor firms. For quick quotes: quotes (at) velacollective dot example dot com",
      },
      at(0, 9),
    );
    write.edit(profile, "Brand and web for outdoor firms. Quotes through this page, within a day.", at(1, 9));
    const talk = conversation();
    write.content(
      {
        surface: "proposal",
        authorId: freelancer.id,
        counterpartId: client.id,
        conversationId: talk,
        text: "I attach the brief as I understood it, three pages.",
        attachments: [
          {
            id: "at_brief",
            name: "brief_v3.txt",
            mediaType: "text/plain",
            data: Buffer.from("Goals, audience, pages.\n1. Home\n2. Shop\n3. About\n").toString("base64"),
          },
        ],
      },
      at(1, 10),
    );
    const slip = write.content(
      {
        surface: "message",
        authorId: freelancer.id,
        counterpartId: client.id,
        conversationId: talk,
        text: "Or write to vela@example.com directly.",
      },
      at(1, 11),
    );
    write.remove(slip, at(1, 11, 4));
  },
};

const chequeScam: Story = {
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

const STORIES: readonly Story[] = [
  fakeEscrow,
  splitNumber,
  nda,
  refusedOffer,
  ring,
  leaving,
  blockchainJob,
  unsolicited,
  taskScam,
  lateContract,
  enterprise,
  profileAndFile,
  chequeScam,
];

export function tellStories(write: Writer, random: Random, today: Date, conversation: () => string): void {
  let serial = 8000;
  for (const story of STORIES) {
    // Stories keep office hours: they count from midnight (UTC) of their first day.
    const first = Math.floor(today.getTime() / DAY) * DAY - story.begins * DAY;
    const at = (days: number, hours: number, minutes = 0) =>
      new Date(first + days * DAY + hours * 3_600_000 + minutes * 60_000);
    story.tell({
      write,
      random,
      at,
      conversation,
      cast(kind, over) {
        serial += 1;
        const made = person(random, kind, serial, new Date(first), over);
        write.account(made, new Date(first));
        return made;
      },
    });
  }
}
