"use client";

import { Modal, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { evidenceText, wordFor } from "@/components/evidence/text";
import { listCasesBehind } from "@/components/insight/api";
import { casesText } from "@/components/insight/cases-text";
import classes from "@/components/insight/insight.module.css";
import { Action } from "@/components/ui/action";
import { ColumnHeads } from "@/components/ui/column-heads";
import { DIALOG_LAYER } from "@/components/ui/form-dialog";
import { listText } from "@/components/ui/list-text";
import { PlainTable } from "@/components/ui/plain-table";
import { useMay } from "@/components/ui/staff";
import { Bone, ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { useKeyLayer } from "@/components/ui/use-keys";

type Metric = keyof typeof casesText.behind.metrics;
const METRICS = Object.keys(casesText.behind.metrics) as Metric[];

type Props = {
  open: boolean;
  onClose: () => void;
  metric: Metric;
  late: boolean;
  from: string;
  to: string;
  filter: Record<string, string>;
};

/** The cases that a mark counts, by the same reckoning, each with its page. */
export function BehindDialog(props: Props) {
  useKeyLayer(DIALOG_LAYER, props.open);
  return (
    <Modal
      opened={props.open}
      onClose={props.onClose}
      title={casesText.behind.title}
      size={860}
      closeButtonProps={{ "aria-label": listText.dialog.close }}
    >
      <Cases key={`${props.metric} ${props.late} ${props.from} ${props.to}`} {...props} />
    </Modal>
  );
}

function Cases({ open, ...asked }: Props) {
  const words = casesText.behind;
  const [metric, setMetric] = useState(asked.metric);
  const [late, setLate] = useState(asked.late);
  const [days, setDays] = useState({ from: asked.from, to: asked.to });
  const [cursor, setCursor] = useState<string | null>(null);
  const query = {
    ...asked.filter,
    ...days,
    metric,
    limit: "25",
    ...(late ? { late: "true" } : {}),
    ...(cursor === null ? {} : { cursor }),
  };
  const opensCases = useMay("case:read");
  const { data, error, refetch } = useQuery({
    queryKey: ["cases-behind", JSON.stringify(query)],
    queryFn: ({ signal }) => listCasesBehind(query, signal),
    enabled: open,
  });
  const change = (work: () => void) => {
    setCursor(null);
    work();
  };
  return (
    <>
      <div className={classes.period}>
        <NativeSelect
          label={words.metric}
          value={metric}
          onChange={(event) => change(() => setMetric(METRICS.find((each) => each === event.target.value) ?? metric))}
          data={METRICS.map((each) => ({ value: each, label: words.metrics[each] }))}
        />
        <label>
          {words.from}
          <input
            type="date"
            value={days.from}
            onChange={(event) => change(() => setDays({ ...days, from: event.target.value || asked.from }))}
          />
        </label>
        <label>
          {words.to}
          <input
            type="date"
            value={days.to}
            onChange={(event) => change(() => setDays({ ...days, to: event.target.value || asked.to }))}
          />
        </label>
        <span className={classes.acts}>
          <input
            id="behind-late"
            type="checkbox"
            checked={late}
            onChange={(event) => change(() => setLate(event.target.checked))}
          />
          <label htmlFor="behind-late">{words.onlyLate}</label>
        </span>
      </div>
      {error !== null && data === undefined ? (
        <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Bone width="100%" height={160} />
      ) : data.items.length === 0 ? (
        <p className={classes.note}>{words.none}</p>
      ) : (
        <PlainTable className={classes.table}>
          <ColumnHeads names={words.columns} />
          <tbody>
            {data.items.map((row) => (
              <tr key={row.id}>
                <td>
                  {opensCases ? (
                    <Link className={classes.link} href={`/cases/${row.id}`} prefetch={false}>
                      #{row.number}
                    </Link>
                  ) : (
                    `#${row.number}`
                  )}
                </td>
                <td>{row.accountId}</td>
                <td>{wordFor(words.statuses, row.status)}</td>
                <td>{wordFor(evidenceText.phases, row.phase)}</td>
                <td>
                  <Time at={row.openedAt} />
                </td>
                <td data-number>{row.minutes}</td>
                <td>{row.late ? words.yes : ""}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      <div className={classes.acts}>
        {cursor === null ? null : <Action label={words.first} layer={DIALOG_LAYER} onAct={() => setCursor(null)} />}
        {data?.nextCursor ? (
          <Action label={words.more} layer={DIALOG_LAYER} onAct={() => setCursor(data.nextCursor)} />
        ) : null}
      </div>
    </>
  );
}
