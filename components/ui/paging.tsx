"use client";

import { Action } from "@/components/ui/action";
import { listText } from "@/components/ui/list-text";
import classes from "@/components/ui/paging.module.css";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Forward by cursor, back by the browser or to the first page: a keyset list has no page numbers. */
export function Paging(props: {
  group: string;
  cursor: string | null;
  nextCursor: string | null;
  onCursor: (cursor: string | null) => void;
  busy: boolean;
}) {
  const busy = useHydrated() && props.busy;
  if (props.cursor === null && props.nextCursor === null) return null;
  return (
    <div className={classes.paging}>
      {props.cursor === null ? null : (
        <Action
          label={listText.paging.first}
          keys="["
          group={props.group}
          onAct={() => props.onCursor(null)}
          disabled={busy}
        />
      )}
      {props.nextCursor === null ? null : (
        <Action
          label={listText.paging.next}
          keys="]"
          group={props.group}
          onAct={() => props.onCursor(props.nextCursor)}
          disabled={busy}
        />
      )}
    </div>
  );
}
