import { CARD, LOCKED, PROPOSAL, QR } from "@/prisma/seed/demo/files";
import type { Story } from "@/prisma/seed/demo/story";

const file = (id: string, name: string, mediaType: string, data: string) => ({ id, name, mediaType, data });

/** Contacts that stand in files rather than in words, and a file that nobody can open. */
export const filesWithContacts: Story = {
  name: "contacts in files",
  begins: 1,
  tell({ write, at, cast, conversation }) {
    const client = cast("client", { displayName: "Birchwood Cycles", country: "US" });
    const designer = cast("freelancer", { displayName: "Norrland Design", country: "SE" });
    const talk = conversation();
    const between = { authorId: designer.id, counterpartId: client.id, conversationId: talk };
    write.content(
      {
        ...between,
        surface: "proposal",
        text: "My offer with scope, rounds and price is in the file.",
        attachments: [file("at_norrland_offer", "proposal.pdf", "application/pdf", PROPOSAL)],
      },
      at(0, 8),
    );
    write.content(
      {
        ...between,
        surface: "message",
        authorId: client.id,
        counterpartId: designer.id,
        text: "Thanks, I read it tonight.",
      },
      at(0, 8, 40),
    );
    write.content(
      {
        ...between,
        surface: "message",
        text: "Two sketches of the sign while you decide.",
        attachments: [file("at_norrland_sign", "sketch-2.png", "image/png", QR)],
      },
      at(0, 9),
    );
    const studio = cast("freelancer", { displayName: "Lindqvist Studio", country: "SE" });
    write.content(
      {
        surface: "portfolio",
        authorId: studio.id,
        text: "Stationery for small firms, printed on uncoated paper.",
        attachments: [file("at_lindqvist_card", "stationery.png", "image/png", CARD)],
      },
      at(0, 9, 30),
    );
    const translator = cast("freelancer", { displayName: "Oda Bakke", country: "NO" });
    const other = conversation();
    write.content(
      {
        surface: "message",
        authorId: translator.id,
        counterpartId: client.id,
        conversationId: other,
        text: "The sample you asked for, the password follows.",
        attachments: [file("at_bakke_sample", "sample.pdf", "application/pdf", LOCKED)],
      },
      at(0, 10),
    );
  },
};
