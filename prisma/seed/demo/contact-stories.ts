import type { Person } from "@/prisma/seed/demo/people";
import type { Story } from "@/prisma/seed/demo/story";

export const splitNumber: Story = {
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
export const nda: Story = {
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
    const asked = cast("freelancer", { displayName: "Jonas Hale", country: "DE", badges: ["Top Rated"] });
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

export const refusedOffer: Story = {
  name: "refused offer",
  begins: 2,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", { displayName: "Bluefin Studio", country: "ES" });
    const refuses = cast("freelancer", { displayName: "Carmen Ortega", country: "MX", badges: ["Top Rated"] });
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

/** The contract event comes after the message it makes innocent: the case is withdrawn. */
export const lateContract: Story = {
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

export const enterprise: Story = {
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

export const profileAndFile: Story = {
  name: "profile with an address and a proposal with a file",
  begins: 8,
  tell({ write, at, cast, conversation }) {
    const freelancer = cast("freelancer", { displayName: "Vela Collective", country: "CO", badges: ["Rising Talent"] });
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
