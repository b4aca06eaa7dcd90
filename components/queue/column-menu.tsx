"use client";

import { Popover } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { queueText } from "@/components/queue/text";
import { Action } from "@/components/ui/action";
import { useKeyLayer } from "@/components/ui/use-keys";
import type { QueueColumns } from "@/lib/domain/preferences/schema";

const ColumnPanel = dynamic(() => import("@/components/queue/column-panel").then((module) => module.ColumnPanel), {
  ssr: false,
});

const LAYER = 50;

export function ColumnMenu(props: {
  arrangement: QueueColumns;
  onArrange: (change: (now: QueueColumns) => QueueColumns) => void;
}) {
  const [open, setOpen] = useState(false);
  useKeyLayer(LAYER, open);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={300}
      trapFocus
      returnFocus
      withinPortal
      withRoles={false}
    >
      <Popover.Target>
        <span>
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
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={queueText.arrange.title}>
        <ColumnPanel {...props} onDone={() => setOpen(false)} layer={LAYER} />
      </Popover.Dropdown>
    </Popover>
  );
}
