import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { getSecondFactor } from "@/lib/domain/second-factor/data";
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor } from "@/lib/domain/second-factor/mutations";
import {
  beginFactorSchema,
  begunFactorSchema,
  confirmedFactorSchema,
  confirmFactorSchema,
  removeFactorSchema,
  secondFactorSchema,
} from "@/lib/domain/second-factor/schema";
import { getUser } from "@/lib/domain/users/data";
import { changeOwnPassword } from "@/lib/domain/users/mutations";
import { ownPasswordSchema, userSchema } from "@/lib/domain/users/schema";
import { asStaff } from "@/lib/platform/actor";
import { PERMISSIONS, PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";

const meSchema = userSchema.extend({ permissions: z.array(z.enum(PERMISSIONS)) }).meta({ id: "Me" });

const secondFactor = secondFactorSchema.meta({ id: "SecondFactor" });

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
      const { id, role } = asStaff(c.get("call").actor);
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
      return c.json(await changeOwnPassword(call, asStaff(call.actor), c.req.valid("json")), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/me/second-factor",
      operationId: "getSecondFactor",
      tags: ["Session"],
      summary: "Whether one is asked for a code when signing in",
      permission: "session:own",
      responses: { 200: json(secondFactor, "One's second factor") },
    }),
    async (c) => c.json(await getSecondFactor(asStaff(c.get("call").actor).id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/me/second-factor",
      operationId: "beginSecondFactor",
      tags: ["Session"],
      summary: "Begin to set up a second factor",
      description: "It is asked for only once a code of it confirmed it.",
      permission: "session:own",
      request: { body: jsonBody(beginFactorSchema.meta({ id: "BeginSecondFactor" })) },
      responses: { 201: json(begunFactorSchema.meta({ id: "BegunSecondFactor" }), "What the authenticator is given") },
      problems: { 409: "There is one already.", 429: "Too many attempts; `Retry-After` says when to come back." },
    }),
    async (c) => {
      const call = c.get("call");
      return c.json(await beginSecondFactor(call, asStaff(call.actor), c.req.valid("json")), 201);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/me/second-factor/confirm",
      operationId: "confirmSecondFactor",
      tags: ["Session"],
      summary: "Confirm it with its first code",
      description: "Ends one's other sessions. The recovery codes are told this once.",
      permission: "session:own",
      request: { body: jsonBody(confirmFactorSchema.meta({ id: "ConfirmSecondFactor" })) },
      responses: { 200: json(confirmedFactorSchema.meta({ id: "ConfirmedSecondFactor" }), "The recovery codes") },
      problems: { 409: "Nothing was begun.", 429: "Too many attempts; `Retry-After` says when to come back." },
    }),
    async (c) => {
      const call = c.get("call");
      return c.json(await confirmSecondFactor(call, asStaff(call.actor), c.req.valid("json")), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/me/second-factor/remove",
      operationId: "removeSecondFactor",
      tags: ["Session"],
      summary: "Remove one's second factor",
      permission: "session:own",
      request: { body: jsonBody(removeFactorSchema.meta({ id: "RemoveSecondFactor" })) },
      responses: { 200: json(secondFactor, "One's second factor") },
      problems: { 409: "There is none.", 429: "Too many attempts; `Retry-After` says when to come back." },
    }),
    async (c) => {
      const call = c.get("call");
      return c.json(await removeSecondFactor(call, asStaff(call.actor), c.req.valid("json")), 200);
    },
  );
