import { adoptKey } from "@/lib/domain/keys/mutations";
import { createUser } from "@/lib/domain/users/mutations";
import { mintStaffActor, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { type Role, SCOPES } from "@/lib/platform/permissions";

const STAFF: readonly { email: string; name: string; role: Role }[] = [
  { email: "moderator@docket.test", name: "Ines Duarte", role: "moderator" },
  { email: "moderator2@docket.test", name: "Tomas Keller", role: "moderator" },
  { email: "lead@docket.test", name: "Aiko Sato", role: "lead" },
  { email: "analyst@docket.test", name: "Noor Haddad", role: "analyst" },
  { email: "admin@docket.test", name: "Emil Larsen", role: "admin" },
];

export type DemoStaff = { moderators: StaffActor[]; lead: StaffActor };

/** The demo people, made through the same use case as any member of staff; those who are there already are kept. */
export async function demoStaff(call: Call, password: string, apiKey: string): Promise<DemoStaff> {
  const known = new Set((await prisma().user.findMany({ select: { email: true } })).map((user) => user.email));
  for (const person of STAFF) {
    if (!known.has(person.email)) await createUser(call, { ...person, password });
  }
  await adoptKey(call, apiKey, { name: "Demo marketplace", scopes: [...SCOPES] });
  const users = await prisma().user.findMany({ where: { email: { in: STAFF.map((person) => person.email) } } });
  const actors = users.map((user) =>
    mintStaffActor({ id: user.id, name: user.name, role: user.role, sessionId: newId() }),
  );
  return {
    moderators: actors.filter((actor) => actor.role === "moderator").sort((a, b) => (a.name < b.name ? -1 : 1)),
    lead: actors.find((actor) => actor.role === "lead")!,
  };
}
