import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/platform/time";
import {
  enterprise,
  lateContract,
  nda,
  profileAndFile,
  refusedOffer,
  splitNumber,
} from "@/prisma/seed/demo/contact-stories";
import type { Writer } from "@/prisma/seed/demo/events";
import { filesWithContacts } from "@/prisma/seed/demo/file-stories";
import { blockchainJob, leaving } from "@/prisma/seed/demo/payment-stories";
import { person } from "@/prisma/seed/demo/people";
import type { Random } from "@/prisma/seed/demo/random";
import { chequeScam, fakeEscrow, ring, taskScam, unsolicited } from "@/prisma/seed/demo/scam-stories";
import type { Story } from "@/prisma/seed/demo/story";

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
  filesWithContacts,
];

export function tellStories(write: Writer, random: Random, today: Date, conversation: () => string): void {
  let serial = 8000;
  for (const story of STORIES) {
    // Stories keep office hours: they count from midnight (UTC) of their first day.
    const first = Math.floor(today.getTime() / DAY_MS) * DAY_MS - story.begins * DAY_MS;
    const at = (days: number, hours: number, minutes = 0) =>
      new Date(first + days * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS);
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
