import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { resetSecondFactor } from "@/lib/domain/second-factor/mutations";
import { getUser, listUsers } from "@/lib/domain/users/data";
import { changeUser, createUser } from "@/lib/domain/users/mutations";
import { createdUserSchema, newUserSchema, userChangeSchema, userSchema } from "@/lib/domain/users/schema";

const user = userSchema.meta({ id: "User" });
const id = z.object({ id: z.uuid() });

const example = {
  id: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a10",
  email: "lead@docket.test",
  name: "Lead",
  role: "lead" as const,
  disabledAt: null,
  createdAt: "2026-11-01T09:00:00.000Z",
  lastSignInAt: "2026-11-20T08:02:11.000Z",
  secondFactor: false,
};

export const users = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/users",
      operationId: "listUsers",
      tags: ["Users"],
      summary: "Members of staff, oldest first",
      permission: "user:manage",
      request: { query: z.object(pageQuery) },
      responses: { 200: json(page(user), "A page of users", { items: [example], nextCursor: null }) },
    }),
    async (c) => c.json(await listUsers(c.req.valid("query")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/users",
      operationId: "createUser",
      tags: ["Users"],
      summary: "Add a member of staff",
      description: "Without a password one is made; it is answered this once.",
      permission: "user:manage",
      request: {
        body: jsonBody(newUserSchema.meta({ id: "NewUser" }), {
          email: "lead@docket.test",
          name: "Lead",
          role: "lead",
        }),
      },
      responses: { 201: json(createdUserSchema.meta({ id: "CreatedUser" }), "The user as made") },
      problems: { 409: "Somebody has the e-mail address already." },
    }),
    async (c) => c.json(await createUser(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/users/{id}",
      operationId: "getUser",
      tags: ["Users"],
      summary: "One member of staff",
      permission: "user:manage",
      request: { params: id },
      responses: { 200: json(user, "The user", example) },
    }),
    async (c) => c.json(await getUser(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "patch",
      path: "/users/{id}",
      operationId: "changeUser",
      tags: ["Users"],
      summary: "Change name, role or password; disable or enable",
      description:
        "Another role, disabling or a new password ends every session of the person at once. One's own password is refused: `POST /me/password` asks for the present one.",
      permission: "user:manage",
      request: { params: id, body: jsonBody(userChangeSchema.meta({ id: "UserChange" }), { role: "analyst" }) },
      responses: { 200: json(user, "The user as it is now", example) },
      problems: { 409: "It would leave the desk without an administrator." },
    }),
    async (c) => c.json(await changeUser(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "delete",
      path: "/users/{id}/second-factor",
      operationId: "resetSecondFactor",
      tags: ["Users"],
      summary: "Take away a lost second factor",
      description:
        "Ends the person's sessions. They sign in with the password alone and should set up another. One's own is refused: `POST /me/second-factor/remove` asks for password and code.",
      permission: "user:manage",
      request: { params: id },
      responses: { 200: json(user, "The user", example) },
      problems: { 409: "The person has none." },
    }),
    async (c) => c.json(await resetSecondFactor(c.get("call"), c.req.valid("param").id), 200),
  );
