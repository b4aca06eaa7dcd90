"use client";

import { IconEye } from "@tabler/icons-react";
import classes from "@/components/stream/seen-by.module.css";
import { streamText } from "@/components/stream/text";
import { useSeenBy } from "@/components/stream/use-live";
import { useStaff } from "@/components/ui/staff";
import { useNow, useZone } from "@/components/ui/time";
import { clock } from "@/components/ui/time-format";
import type { AuditEventView } from "@/lib/domain/audit/schema";
import { MINUTE_MS } from "@/lib/platform/time";

/** One look an hour and reader is written down: who looked in that time may still be looking. */
const RECENT_MS = 60 * MINUTE_MS;

/** Others who looked at the case within the hour: those it was loaded with, and those who came since, as it happens. */
export function SeenBy({ caseId, history }: { caseId: string; history: readonly AuditEventView[] }) {
  const me = useStaff();
  const now = useNow();
  const zone = useZone();
  const live = useSeenBy(caseId, me.id);
  const seen = new Map<string, { name: string; at: string }>();
  for (const { type, actor, occurredAt } of [...history].reverse()) {
    const recent = now - Date.parse(occurredAt) < RECENT_MS;
    if (type === "case.viewed" && actor.kind === "user" && actor.id !== me.id && recent) {
      seen.set(actor.id, { name: actor.name ?? "", at: occurredAt });
    }
  }
  for (const { id, name, at } of live) seen.set(id, { name, at });
  const readers = [...seen.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  const [last] = readers;
  return (
    <span role="status" className={classes.seen}>
      {last === undefined ? null : (
        <span title={readers.map(({ name, at }) => `${name}, ${clock(at, zone)}`).join("\n")}>
          <IconEye size={13} stroke={1.75} aria-hidden="true" />
          {streamText.seenBy(last.name, readers.length - 1)}
        </span>
      )}
    </span>
  );
}
