"use client";

import { useQuery } from "@tanstack/react-query";
import { auditHead } from "@/components/audit/api";
import classes from "@/components/audit/audit.module.css";
import { auditText } from "@/components/audit/text";
import { Action } from "@/components/ui/action";
import { saveJson } from "@/components/ui/save-file";
import { Time } from "@/components/ui/time";

const SHORT = 12;

/** How far the trail is sealed, and its head to keep outside the database. */
export function HeadLine() {
  const { data } = useQuery({
    queryKey: ["audit-head"],
    queryFn: ({ signal }) => auditHead(signal),
    refetchInterval: 15_000,
  });
  if (data === undefined) return null;
  const { head, unsealed } = data;
  const words = auditText.seal;
  return (
    <>
      <span className={classes.dim} title={words.about}>
        {head === null ? (
          words.none
        ) : (
          <>
            {words.head(head.size)} <Time at={head.sealedAt} />, {words.root}{" "}
            <code className={classes.code}>{head.root.slice(0, SHORT)}</code>
          </>
        )}
        {unsealed.count === 0 ? "" : `, ${words.waiting(unsealed.count, unsealed.atLeast)}`}
      </span>
      {head === null ? null : (
        <Action
          label={words.save}
          group={auditText.group}
          look="ghost"
          onAct={() => saveJson(`docket-audit-head-${head.size}.json`, head)}
        />
      )}
    </>
  );
}
