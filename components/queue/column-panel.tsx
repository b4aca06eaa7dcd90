"use client";

import { Checkbox } from "@mantine/core";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { useEffect } from "react";
import { wordFor } from "@/components/evidence/text";
import { inOrder, moved, NO_ARRANGEMENT } from "@/components/queue/arrange-columns";
import classes from "@/components/queue/queue.module.css";
import { queueText } from "@/components/queue/text";
import { COLUMN_IDS } from "@/components/queue/use-columns";
import { Action } from "@/components/ui/action";
import type { QueueColumns } from "@/lib/domain/preferences/schema";

/** The name is where a row's link is: without it nothing could be opened. */
const ALWAYS = ["account"];

type Props = {
  arrangement: QueueColumns;
  onArrange: (change: (now: QueueColumns) => QueueColumns) => void;
  onDone: () => void;
  /** Told when there is something to focus: the panel is loaded when first asked for. */
  onReady: (ready: boolean) => void;
  layer: number;
};

/** Which columns the queue shows, and in which order. */
export function ColumnPanel({ arrangement, onArrange, onDone, onReady, layer }: Props) {
  useEffect(() => {
    onReady(true);
    return () => onReady(false);
  }, [onReady]);
  const text = queueText.arrange;
  const ids = inOrder(COLUMN_IDS, arrangement.order);
  const move = (id: string, by: -1 | 1) => onArrange((now) => ({ ...now, order: moved(ids, id, by) }));
  return (
    <div className={classes.columnPanel}>
      <p className={classes.dim}>{text.hint}</p>
      <ul>
        {ids.map((id, at) => {
          const name = wordFor(queueText.columns, id);
          return (
            <li key={id}>
              <Checkbox
                label={name}
                aria-label={text.show(name)}
                checked={!arrangement.hidden.includes(id)}
                disabled={ALWAYS.includes(id)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  onArrange((now) => ({
                    ...now,
                    hidden: checked ? now.hidden.filter((other) => other !== id) : [...now.hidden, id],
                  }));
                }}
              />
              <span className={classes.grow} />
              <button type="button" aria-label={text.earlier(name)} disabled={at === 0} onClick={() => move(id, -1)}>
                <IconArrowLeft size={14} stroke={1.75} aria-hidden="true" />
              </button>
              <button
                type="button"
                aria-label={text.later(name)}
                disabled={at === ids.length - 1}
                onClick={() => move(id, 1)}
              >
                <IconArrowRight size={14} stroke={1.75} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className={classes.panelActs}>
        <Action label={text.done} keys="Escape" layer={layer} inFields onAct={onDone} />
        <Action label={text.reset} look="ghost" onAct={() => onArrange(() => NO_ARRANGEMENT)} />
      </div>
    </div>
  );
}
