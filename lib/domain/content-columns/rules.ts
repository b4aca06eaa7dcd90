import type { Column } from "@/lib/domain/datasets/schema";

/** What users wrote and what was found in it, over `contents c`, its newest assessment `a` and `signals s`. */
export const CONTENT_COLUMNS: Record<"content" | "signals", readonly Column[]> = {
  content: [
    { name: "id", type: "text", description: "The marketplace's id of the content.", sql: "c.external_id" },
    {
      name: "surface",
      type: "text",
      description: "message, proposal, job_post, profile, portfolio, attachment or review.",
      sql: "c.surface::text",
    },
    { name: "author_id", type: "text", description: "The marketplace's id of who wrote it.", sql: "c.author_id" },
    { name: "counterpart_id", type: "text", description: "Whom it was written to.", sql: "c.counterpart_id" },
    { name: "conversation_id", type: "text", description: "The marketplace's conversation.", sql: "c.conversation_id" },
    { name: "parent_id", type: "text", description: "The content that it belongs to.", sql: "c.parent_id" },
    {
      name: "phase",
      type: "text",
      description: "Where the two stood when it was written; empty until judged.",
      sql: "a.phase::text",
    },
    {
      name: "violations",
      type: "list",
      description: "Codes that policy sees in it, separated by a space.",
      sql: "(SELECT array_agg(v ->> 'code') FROM jsonb_array_elements(a.violations) v)",
    },
    {
      name: "text",
      type: "text",
      description:
        "The text as it stands now, contact values masked; empty until judged and once deleted. XLSX cuts at 32,767 characters.",
      sql: `CASE WHEN c.deleted_at IS NOT NULL THEN json_build_object('text', '', 'judged', a.id IS NOT NULL) ELSE json_build_object('text', c.text, 'judged', a.id IS NOT NULL, 'spans', (
        SELECT json_agg(json_build_object('start', hidden.start, 'masked', hidden.masked)) FROM (
          SELECT (p ->> 'start')::int AS start, p ->> 'masked' AS masked FROM (
            SELECT c.id AS near
            UNION ALL
            (SELECT l.id FROM contents l WHERE l.conversation_id = c.conversation_id
               AND (l.occurred_at, l.id) > (c.occurred_at, c.id) ORDER BY l.occurred_at, l.id LIMIT 10)
          ) n JOIN signals s ON s.content_id = n.near AND s.withdrawn_at IS NULL
          CROSS JOIN LATERAL jsonb_array_elements(s.spans) p WHERE p ->> 'contentId' = c.external_id
          UNION ALL
          SELECT m.start, coalesce(m.masked, repeat('\u2022', m."end" - m.start)) FROM missed_spans m
          WHERE m.content_id = c.id AND m.revision = c.revision AND m.withdrawn_at IS NULL
        ) hidden)) END`,
      masked: true,
      plain: "CASE WHEN c.deleted_at IS NULL THEN c.text ELSE '' END",
    },
    { name: "revision", type: "integer", description: "1 as created, one more with each edit.", sql: "c.revision" },
    {
      name: "detector_version",
      type: "text",
      description: "Detection that judged it last.",
      sql: "a.detector_version",
    },
    { name: "policy_version", type: "integer", description: "Policy that judged it last.", sql: "a.policy_version" },
    { name: "occurred_at", type: "time", description: "When it was written (UTC).", sql: "c.occurred_at" },
    { name: "edited_at", type: "time", description: "When it was last edited (UTC).", sql: "c.edited_at" },
    { name: "deleted_at", type: "time", description: "When it was deleted (UTC).", sql: "c.deleted_at" },
  ],
  signals: [
    { name: "id", type: "text", description: "Docket's signal id.", sql: "s.id::text" },
    {
      name: "content_id",
      type: "text",
      description: "The marketplace's id of the content that it ends in.",
      sql: "c.external_id",
    },
    {
      name: "revision",
      type: "integer",
      description: "The content's revision that it was found in.",
      sql: "s.revision",
    },
    { name: "author_id", type: "text", description: "Who wrote the content.", sql: "c.author_id" },
    { name: "surface", type: "text", description: "Where the content stands.", sql: "c.surface::text" },
    {
      name: "kind",
      type: "text",
      description: "email, phone, url, handle, meeting_link, payment_id, solicit_contact or solicit_payment.",
      sql: "s.kind",
    },
    { name: "score", type: "number", description: "Probability, 0 to 1.", sql: "s.score" },
    {
      name: "value",
      type: "text",
      description: "The value, masked; empty once the content is deleted.",
      sql: "CASE WHEN c.deleted_at IS NULL THEN s.masked_value END",
    },
    {
      name: "reasons",
      type: "list",
      description: "Codes of its reasons, separated by a space.",
      sql: "(SELECT array_agg(r ->> 'code') FROM jsonb_array_elements(s.reasons) r)",
    },
    {
      name: "obfuscations",
      type: "list",
      description: "What had to be undone to read it, separated by a space.",
      sql: "s.obfuscations",
    },
    { name: "script", type: "text", description: "The scam script that it follows.", sql: "s.script" },
    { name: "detector", type: "text", description: "Name of the detector.", sql: "s.detector_name" },
    { name: "detector_version", type: "text", description: "Version of the detector.", sql: "s.detector_version" },
    {
      name: "outside",
      type: "boolean",
      description: "Raised by a detector of the marketplace's own.",
      sql: "s.outside",
    },
    { name: "occurred_at", type: "time", description: "When the content was written (UTC).", sql: "c.occurred_at" },
    {
      name: "withdrawn_at",
      type: "time",
      description: "When a later judgement no longer found it (UTC).",
      sql: "s.withdrawn_at",
    },
  ],
};
