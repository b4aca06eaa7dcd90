import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { mintJobActor, type StaffActor } from "@/lib/platform/actor";
import { type Call, callBy } from "@/lib/platform/call";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Role } from "@/lib/platform/permissions";
import { staffOfSession } from "@/lib/platform/staff-session";

/** A member of staff with a session. Nobody can sign in as them: the password hash is none. */
export async function makeStaff(role: Role, name = `A ${role}`): Promise<StaffActor> {
  const id = newId();
  const sessionId = newId();
  await prisma().user.create({ data: { id, email: `${id}@docket.test`, name, role, passwordHash: "none" } });
  await prisma().staffSession.create({
    data: { id: sessionId, userId: id, expiresAt: new Date(Date.now() + 3_600_000) },
  });
  return (await staffOfSession(sessionId))!;
}

/** A request of theirs, now or at a given time. */
export function callOf(actor: StaffActor, at: Date = new Date()): Call {
  return callBy(actor, at, newId());
}

export function callOfJob(at: Date = new Date()): Call {
  return callBy(mintJobActor("factory"), at, newId());
}

/** Policy version 1, once a database. */
export async function makePolicy(): Promise<void> {
  await publishFirstPolicy(callOfJob(new Date(Date.UTC(2026, 0, 1))));
}
