import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { getUser } from "@/lib/domain/users/data";
import { changeOwnPassword } from "@/lib/domain/users/mutations";
import { ownPasswordSchema, userSchema } from "@/lib/domain/users/schema";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { PERMISSIONS, PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";

/** No scope holds `session:own`, so the gate lets only people come here; this tells the compiler. */
function person(call: Call): StaffActor {
  if (call.actor.kind !== "user") throw new AppError("forbidden", "Only people have a session of their own.");
  return call.actor;
}

const meSchema = userSchema.extend({ permissions: z.array(z.enum(PERMISSIONS)) }).meta({ id: "Me" });

export const me = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/me",
      operationId: "getMe",
      tags: ["Session"],
      summary: "Who is signed in, and what they may do",
      permission: "session:own",
      responses: { 200: json(meSchema, "The person signed in") },
    }),
    async (c) => {
      const { id, role } = person(c.get("call"));
      return c.json({ ...(await getUser(id)), permissions: [...PERMISSIONS_BY_ROLE[role]] }, 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/me/password",
      operationId: "changeOwnPassword",
      tags: ["Session"],
      summary: "Change one's own password",
      description: "Ends one's other sessions.",
      permission: "session:own",
      request: { body: jsonBody(ownPasswordSchema.meta({ id: "OwnPassword" })) },
      responses: { 200: json(userSchema.meta({ id: "User" }), "The person signed in") },
      problems: { 429: "Too many attempts; `Retry-After` says when to come back." },
    }),
    async (c) => {
      const call = c.get("call");
      return c.json(await changeOwnPassword(call, person(call), c.req.valid("json")), 200);
    },
  );
