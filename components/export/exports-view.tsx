"use client";

import { NativeSelect } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ExportDialog } from "@/components/export/export-dialog";
import { filterInWords } from "@/components/export/filter-words";
import { isWriting, stateText } from "@/components/export/prepared";
import { exportText } from "@/components/export/text";
import classes from "@/components/insight/insight.module.css";
import { InsightBar } from "@/components/insight/insight-bar";
import { insightText } from "@/components/insight/text";
import { Action } from "@/components/ui/action";
import { KeyLine } from "@/components/ui/key-line";
import { count } from "@/components/ui/money";
import { PlainTable } from "@/components/ui/plain-table";
import { ProblemLine } from "@/components/ui/problem-line";
import { Bone, ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { answer, client } from "@/lib/api/client";
import type { Dataset } from "@/lib/domain/datasets/schema";
import type { ExportColumn, ExportView } from "@/lib/domain/exports/schema";

const POLL_MS = 2_000;

type Offer = { dataset: Dataset; columns: readonly ExportColumn[] };

/** Every dataset to choose from, and what was asked for lately with how far it is. */
export function ExportsView({ datasets }: { datasets: readonly Offer[] }) {
  const words = exportText.page;
  const queries = useQueryClient();
  const [dataset, setDataset] = useState<Dataset>("cases");
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ["exports"],
    queryFn: ({ signal }) => answer(client.exports.$get({}, { init: { signal } })),
    refetchInterval: (query) => (query.state.data?.items.some(isWriting) ? POLL_MS : false),
  });
  const offer = datasets.find((each) => each.dataset === dataset);
  return (
    <>
      <InsightBar />
      <div className={classes.period}>
        <NativeSelect
          label={words.dataset}
          value={dataset}
          onChange={(event) =>
            setDataset(datasets.find((each) => each.dataset === event.target.value)?.dataset ?? dataset)
          }
          data={datasets.map((each) => ({ value: each.dataset, label: exportText.datasets[each.dataset] }))}
        />
        <Action label={words.begin} keys="n" group={insightText.group} look="filled" onAct={() => setOpen(true)} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={words.title}>
        <div className={classes.prose}>
          <p>{words.about}</p>
          {error !== null && data === undefined ? (
            <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
          ) : data === undefined ? (
            <div aria-busy="true">
              <Bone width="100%" height={160} />
            </div>
          ) : data.items.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ExportTable items={data.items} onChanged={() => void refetch()} />
          )}
        </div>
      </section>
      {offer === undefined ? null : (
        <ExportDialog
          key={dataset}
          dataset={dataset}
          columns={offer.columns}
          filter={{}}
          open={open}
          onClose={() => {
            setOpen(false);
            void queries.invalidateQueries({ queryKey: ["exports"] });
          }}
        />
      )}
      <KeyLine keys={[{ keys: ["n"], label: words.begin.toLowerCase() }]} />
    </>
  );
}

function ExportTable({ items, onChanged }: { items: readonly ExportView[]; onChanged: () => void }) {
  const { columns, ...words } = exportText.page;
  const cancel = useMutation({
    mutationFn: (id: string) => answer(client.exports[":id"].cancel.$post({ param: { id } })),
    onSettled: onChanged,
  });
  return (
    <>
      <ProblemLine error={cancel.error} title={words.cancelFailed} />
      <PlainTable className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{columns.dataset}</th>
            <th scope="col">{columns.format}</th>
            <th scope="col">{columns.filter}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col" data-number>
              {columns.rows}
            </th>
            <th scope="col">{columns.file}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const filter = filterInWords(item.dataset, item.filter).map(({ name, value }) => `${name}: ${value}`);
            return (
              <tr key={item.id}>
                <th scope="row">
                  {exportText.datasets[item.dataset]}
                  {item.unmasked ? `, ${words.unmasked}` : ""}
                </th>
                <td>{exportText.formats[item.format]}</td>
                <td>{filter.length === 0 ? words.all : filter.join("; ")}</td>
                <td>
                  <Time at={item.createdAt} />
                </td>
                <td>
                  {words.states[item.state]}
                  {item.state === "failed" ? <div className={classes.note}>{stateText(item)}</div> : null}
                  {item.state === "ready" ? (
                    <div className={classes.note}>
                      {words.until} <Time at={item.expiresAt} />
                    </div>
                  ) : null}
                </td>
                <td data-number>{item.sha256 === null && !isWriting(item) ? "" : count(item.progress.rows)}</td>
                <td>
                  {item.state === "ready" ? (
                    <span className={classes.acts}>
                      <a className={classes.link} href={item.file} download>
                        {exportText.download}
                      </a>
                      <a className={classes.link} href={item.dictionary} download>
                        {exportText.dictionary}
                      </a>
                      {item.sha256 === null ? null : (
                        <span className={classes.note} title={item.sha256}>
                          {exportText.sum} {item.sha256.slice(0, 12)}…
                        </span>
                      )}
                    </span>
                  ) : isWriting(item) ? (
                    <Action
                      label={exportText.cancel}
                      busy={cancel.isPending && cancel.variables === item.id}
                      onAct={() => cancel.mutate(item.id)}
                    />
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
    </>
  );
}
