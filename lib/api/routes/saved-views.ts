import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { readPreferences } from "@/lib/domain/preferences/data";
import { setPreference } from "@/lib/domain/preferences/mutations";
import { PREFERENCE_KEYS, preferencesSchema } from "@/lib/domain/preferences/schema";
import { countViews, listSavedViews } from "@/lib/domain/saved-views/data";
import { changeView, removeView, saveView } from "@/lib/domain/saved-views/mutations";
import {
  newSavedViewSchema,
  savedViewChangeSchema,
  savedViewSchema,
  viewCountsSchema,
} from "@/lib/domain/saved-views/schema";

const view = savedViewSchema.meta({ id: "SavedView" });
const params = z.object({ id: z.uuid() });
const preferences = preferencesSchema.meta({ id: "Preferences" });
const SHARED = "Others see it; its owner or a lead changes it.";

export const savedViews = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/saved-views",
      operationId: "listSavedViews",
      tags: ["Session"],
      summary: "One's own saved views, and those that others share",
      permission: "session:own",
      responses: { 200: json(z.object({ items: z.array(view) }), "All of them, one's own first") },
    }),
    async (c) => c.json({ items: await listSavedViews(c.get("call").actor) }, 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/saved-views",
      operationId: "saveView",
      tags: ["Session"],
      summary: "Save filters and order of the queue under a name",
      description: SHARED,
      permission: "session:own",
      request: {
        body: jsonBody(newSavedViewSchema.meta({ id: "NewSavedView" }), {
          name: "Payments in German",
          shared: true,
          query: { view: "payments", language: "de", sort: "due" },
        }),
      },
      responses: { 201: json(view, "The view") },
    }),
    async (c) => c.json(await saveView(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "patch",
      path: "/saved-views/{id}",
      operationId: "changeSavedView",
      tags: ["Session"],
      summary: "Change a saved view",
      description: SHARED,
      permission: "session:own",
      request: { params, body: jsonBody(savedViewChangeSchema.meta({ id: "SavedViewChange" }), { name: "Urgent" }) },
      responses: { 200: json(view, "The view") },
    }),
    async (c) => c.json(await changeView(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "delete",
      path: "/saved-views/{id}",
      operationId: "removeSavedView",
      tags: ["Session"],
      summary: "Remove a saved view",
      permission: "session:own",
      request: { params },
      responses: { 204: { description: "It is gone" } },
    }),
    async (c) => {
      await removeView(c.get("call"), c.req.valid("param").id);
      return c.body(null, 204);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/view-counts",
      operationId: "countViews",
      tags: ["Cases"],
      summary: "How many cases each view has",
      description:
        "The common views by name, saved ones by id; each counted to 1,000, where `atLeast` says there are more.",
      permission: "case:list",
      responses: { 200: json(viewCountsSchema, "The counts", { counts: { all: { count: 412, atLeast: false } } }) },
    }),
    async (c) => c.json({ counts: await countViews(c.get("call").actor) }, 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/me/preferences",
      operationId: "getPreferences",
      tags: ["Session"],
      summary: "How one likes the desk",
      permission: "session:own",
      responses: { 200: json(preferences, "What was set") },
    }),
    async (c) => c.json(await readPreferences(c.get("call").actor.id), 200),
  )
  .openapi(
    defineRoute({
      method: "put",
      path: "/me/preferences/{key}",
      operationId: "setPreference",
      tags: ["Session"],
      summary: "Set how one likes the desk",
      description: "`value` null goes back to the desk's own way.",
      permission: "session:own",
      request: {
        params: z.object({ key: z.enum(PREFERENCE_KEYS) }),
        body: jsonBody(z.strictObject({ value: z.unknown() }).meta({ id: "PreferenceValue" }), {
          value: { query: { view: "mine" } },
        }),
      },
      responses: { 200: json(preferences, "What is set now") },
    }),
    async (c) => {
      const { value } = c.req.valid("json");
      return c.json(await setPreference(c.get("call"), c.req.valid("param").key, value ?? null), 200);
    },
  );
