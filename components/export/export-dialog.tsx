"use client";

import { Checkbox, Modal, SegmentedControl, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ExportAsk } from "@/components/export/export-button";
import classes from "@/components/export/export-dialog.module.css";
import { filterInWords } from "@/components/export/filter-words";
import { Prepared } from "@/components/export/prepared";
import { exportText } from "@/components/export/text";
import { Action } from "@/components/ui/action";
import { DialogText, DIALOG_LAYER as LAYER } from "@/components/ui/form-dialog";
import { listText } from "@/components/ui/list-text";
import { ProblemLine } from "@/components/ui/problem-line";
import { useMay } from "@/components/ui/staff";
import { useKeyLayer } from "@/components/ui/use-keys";
import { answer, client } from "@/lib/api/client";
import type { ExportFormat } from "@/lib/domain/exports/schema";

const FORMATS = ["csv", "jsonl", "xlsx", "parquet"] as const satisfies readonly ExportFormat[];

type Props = ExportAsk & { open: boolean; onClose: () => void };

/** Dataset, format, columns and the filters of the list; then the file. */
export function ExportDialog({ dataset, columns, filter, open, onClose }: Props) {
  useKeyLayer(LAYER, open);
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={exportText.title(exportText.datasets[dataset])}
      size={560}
      closeButtonProps={{ "aria-label": listText.dialog.close }}
    >
      {/* A new asking starts anew: what was prepared before was for other filters. */}
      <Ask key={JSON.stringify(filter)} dataset={dataset} columns={columns} filter={filter} />
    </Modal>
  );
}

function Ask({ dataset, columns, filter }: ExportAsk) {
  const [format, setFormat] = useState<ExportFormat>("csv");
  const mayUnmask = useMay("export:unmasked") && dataset === "content";
  const [unmasked, setUnmasked] = useState(false);
  const [reason, setReason] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(columns.map((column) => column.name)));
  const request = useMutation({
    mutationFn: () =>
      answer(
        client.exports.$post({
          json: {
            dataset,
            format,
            filter,
            columns: columns.map((column) => column.name).filter((name) => chosen.has(name)),
            ...(unmasked ? { unmasked, reason } : {}),
          },
        }),
      ),
  });
  const toggle = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const filters = filterInWords(dataset, filter);
  // What had the focus goes with the question: the other side takes it, or whoever uses the keyboard begins at the page's top.
  const side = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const prepared = request.data !== undefined;
  useEffect(() => {
    if (turned.current || prepared) side.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    turned.current ||= prepared;
  }, [prepared]);
  if (request.data !== undefined) {
    return (
      <div ref={side}>
        <Prepared asked={request.data} onAgain={() => request.reset()} />
      </div>
    );
  }
  return (
    <div ref={side} className={classes.form}>
      <DialogText>{exportText.about}</DialogText>
      <dl className={classes.facts}>
        <dt>{exportText.filters}</dt>
        <dd>
          {filters.length === 0
            ? exportText.noFilters
            : filters.map(({ key, name, value }) => (
                <span key={key} className={classes.filter}>
                  {name} <b>{value}</b>
                </span>
              ))}
        </dd>
        <dt>{exportText.format}</dt>
        <dd>
          <SegmentedControl
            aria-label={exportText.format}
            value={format}
            onChange={(value) => setFormat(FORMATS.find((each) => each === value) ?? "csv")}
            data={FORMATS.map((value) => ({ value, label: exportText.formats[value] }))}
          />
        </dd>
      </dl>
      <fieldset className={classes.columns}>
        <legend>{exportText.columns(chosen.size, columns.length)}</legend>
        <div className={classes.acts}>
          <Action
            label={exportText.allColumns}
            layer={LAYER}
            onAct={() => setChosen(new Set(columns.map((column) => column.name)))}
          />
          <Action label={exportText.noColumns} layer={LAYER} onAct={() => setChosen(new Set())} />
        </div>
        <div className={classes.list}>
          {columns.map((column) => (
            <Checkbox
              key={column.name}
              label={column.name}
              description={column.description}
              checked={chosen.has(column.name)}
              onChange={() => toggle(column.name)}
            />
          ))}
        </div>
      </fieldset>
      {mayUnmask ? (
        <fieldset className={classes.columns}>
          <Checkbox
            label={exportText.unmasked}
            description={exportText.unmaskedAbout}
            checked={unmasked}
            onChange={(event) => setUnmasked(event.currentTarget.checked)}
          />
          {unmasked ? (
            <TextInput
              label={exportText.reason}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          ) : null}
        </fieldset>
      ) : null}
      <ProblemLine error={request.error} title={exportText.failed} />
      <div className={classes.acts}>
        <Action
          label={request.isPending ? exportText.preparing : exportText.prepare}
          name={exportText.prepare}
          keys="mod+Enter"
          layer={LAYER}
          inFields
          look="filled"
          busy={request.isPending}
          disabled={chosen.size === 0}
          onAct={() => request.mutate()}
        />
        {chosen.size === 0 ? <span className={classes.dim}>{exportText.needColumn}</span> : null}
      </div>
    </div>
  );
}
