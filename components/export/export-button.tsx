"use client";

import { IconDownload } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { exportText } from "@/components/export/text";
import { Action } from "@/components/ui/action";
import type { Dataset } from "@/lib/domain/datasets/schema";
import type { ExportColumn } from "@/lib/domain/exports/schema";

const ExportDialog = dynamic(() => import("@/components/export/export-dialog").then((module) => module.ExportDialog), {
  ssr: false,
});

export type ExportAsk = {
  dataset: Dataset;
  columns: readonly ExportColumn[];
  /** The list's filter as its API query has it. */
  filter: Record<string, string>;
};

/** Opens the export of what the page shows. Draw it only for those who may export. */
export function ExportButton({ group, ...ask }: ExportAsk & { group: string }) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Action
        label={exportText.export}
        keys="shift+e"
        group={group}
        icon={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
        onAct={() => {
          setAsked(true);
          setOpen(true);
        }}
      />
      {asked ? <ExportDialog {...ask} open={open} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
