"use client";

import { IconColumns3 } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { queueText } from "@/components/queue/text";
import { Action } from "@/components/ui/action";
import { Drop } from "@/components/ui/drop";
import { useKeyLayer } from "@/components/ui/use-keys";
import { useWhenIdle } from "@/components/ui/use-when-idle";
import type { QueueColumns } from "@/lib/domain/preferences/schema";

const loadPanel = () => import("@/components/queue/column-panel");
const ColumnPanel = dynamic(() => loadPanel().then((module) => module.ColumnPanel), { ssr: false });

const LAYER = 50;

export function ColumnMenu(props: {
  arrangement: QueueColumns;
  onArrange: (change: (now: QueueColumns) => QueueColumns) => void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [ready, setReady] = useState(false);
  useWhenIdle(loadPanel);
  useKeyLayer(LAYER, open);
  return (
    <>
      <span ref={anchor}>
        <Action
          label={queueText.arrange.open}
          keys="o"
          group={queueText.group}
          look="ghost"
          expanded={open}
          icon={<IconColumns3 size={14} stroke={1.75} aria-hidden="true" />}
          onAct={() => setOpen(true)}
        />
      </span>
      <Drop
        anchor={anchor}
        open={open}
        onOpen={setOpen}
        label={queueText.arrange.title}
        position="bottom-end"
        width={300}
        trapFocus={ready}
      >
        <ColumnPanel {...props} onDone={() => setOpen(false)} onReady={setReady} layer={LAYER} />
      </Drop>
    </>
  );
}
