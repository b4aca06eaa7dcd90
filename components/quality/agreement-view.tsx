"use client";

import { TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { parseAsString, useQueryStates } from "nuqs";
import type { ReactNode } from "react";
import { nameOfViolation } from "@/components/evidence/family";
import { evidenceText } from "@/components/evidence/text";
import { ExportButton } from "@/components/export/export-button";
import { readAgreement } from "@/components/quality/api";
import classes from "@/components/quality/quality.module.css";
import { QualityBar } from "@/components/quality/quality-bar";
import { qualityText } from "@/components/quality/text";
import { verdictName } from "@/components/quality/verdict";
import { KeyLine } from "@/components/ui/key-line";
import { count } from "@/components/ui/money";
import { percent } from "@/components/ui/row-bars";
import { useMay } from "@/components/ui/staff";
import { Bone, ErrorState, RefetchLine } from "@/components/ui/states";
import type { Agreement, Coefficient } from "@/lib/domain/agreement/schema";
import type { ExportColumn } from "@/lib/domain/exports/schema";
import { DAY_MS } from "@/lib/platform/time";

const words = qualityText.agreement;
const DIGITS = 2;

/** The coefficient, its interval and over how many units: alpha's are more where sessions were closed. */
function Value({ of, least }: { of: Coefficient; least: number }) {
  const units = <td data-number>{count(of.units)}</td>;
  if (of.value === null || of.low === null || of.high === null) {
    return (
      <>
        <td className={classes.dim} colSpan={2}>
          {of.units < least ? words.few(of.units, least) : words.same}
        </td>
        {units}
      </>
    );
  }
  return (
    <>
      <td data-number>
        <b>{of.value.toFixed(DIGITS)}</b>
      </td>
      <td className={classes.dim}>
        {of.low.toFixed(DIGITS)} – {of.high.toFixed(DIGITS)}
      </td>
      {units}
    </>
  );
}

type Row = { key: string; name: ReactNode; kappa: Coefficient; alpha: Coefficient };

function Coefficients({ title, rows, least }: { title: string; rows: readonly Row[]; least: number }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      <div className={classes.wide}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col" data-number>
                {words.columns.kappa}
              </th>
              <th scope="col">{words.columns.interval}</th>
              <th scope="col" data-number>
                {words.columns.units}
              </th>
              <th scope="col" data-number>
                {words.columns.observed}
              </th>
              <th scope="col" data-number>
                {words.columns.alpha}
              </th>
              <th scope="col">{words.columns.interval}</th>
              <th scope="col" data-number>
                {words.columns.units}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                <Value of={row.kappa} least={least} />
                <td data-number>{row.kappa.observed === null ? null : percent(row.kappa.observed)}</td>
                <Value of={row.alpha} least={least} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** First verdicts against second ones; a number leads to the cases behind it where the reader may see them. */
function Confusion({ figures }: { figures: Agreement }) {
  const opens = useMay("quality:manage");
  const { verdicts, cells } = figures.confusion;
  const count = (first: string, second: string) =>
    cells.find((cell) => cell.first === first && cell.second === second)?.count ?? 0;
  return (
    <section className={classes.section}>
      <h2>{words.confusion}</h2>
      {verdicts.length === 0 ? (
        <p className={classes.dim}>{words.confusionNone}</p>
      ) : (
        <>
          <p className={classes.dim}>{words.confusionAbout}</p>
          <div className={classes.wide}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{words.first}</th>
                  {verdicts.map((second) => (
                    <th key={second} scope="col" data-number>
                      {verdictName(second)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {verdicts.map((first) => (
                  <tr key={first}>
                    <th scope="row">{verdictName(first)}</th>
                    {verdicts.map((second) => {
                      const n = count(first, second);
                      const query = new URLSearchParams({
                        state: "all",
                        first,
                        second,
                        from: figures.from,
                        to: figures.to,
                      });
                      return (
                        <td key={second} data-number>
                          {n === 0 ? (
                            <span className={classes.dim}>0</span>
                          ) : opens ? (
                            <Link
                              href={`/quality/disagreements?${query}`}
                              className={classes.cell}
                              data-same={first === second || undefined}
                              aria-label={words.cell(n, verdictName(first), verdictName(second))}
                              prefetch={false}
                            >
                              {n}
                            </Link>
                          ) : (
                            n
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** A way to the answers that a figure counts, for those who may read them. */
function Behind({
  figures,
  asks,
  children,
}: {
  figures: Agreement;
  asks: Record<string, string>;
  children: ReactNode;
}) {
  const opens = useMay("quality:manage");
  if (!opens) return children;
  const query = new URLSearchParams({ ...asks, from: figures.from, to: figures.to });
  return (
    <Link href={`/quality/disagreements?${query}`} className={classes.link} prefetch={false}>
      {children}
    </Link>
  );
}

function Settled({ figures }: { figures: Agreement }) {
  const of = figures.settled;
  const causes = qualityText.comparison.causes as Record<string, string>;
  return (
    <section className={classes.section}>
      <h2>{words.settled}</h2>
      <dl className={classes.counts}>
        <div>
          <dt>{words.open}</dt>
          <dd>
            <Behind figures={figures} asks={{ state: "open" }}>
              {of.open}
            </Behind>
          </dd>
        </div>
        {of.stands.map(({ key, count }) => (
          <div key={key}>
            <dt>{words.stands[key] ?? key}</dt>
            <dd>
              <Behind figures={figures} asks={{ state: "settled", stands: key }}>
                {count}
              </Behind>
            </dd>
          </div>
        ))}
        {of.rootCauses.map(({ key, count }) => (
          <div key={key}>
            <dt>{causes[key] ?? key}</dt>
            <dd>
              <Behind figures={figures} asks={{ state: "settled", rootCause: key }}>
                {count}
              </Behind>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Props = { initial: Agreement | null; exportColumns: readonly ExportColumn[]; at: number };

/** The instants between which the days shown lie; an export's end is the first instant that is not in it. */
function instants({ from, to }: Agreement): { from: string; to: string } {
  return {
    from: new Date(Date.parse(from)).toISOString(),
    to: new Date(Date.parse(to) + DAY_MS).toISOString(),
  };
}

/** How far people agree: kappa and alpha with their intervals, verdicts crossed, pairs of people, root causes. */
export function AgreementView({ initial, exportColumns, at }: Props) {
  const [period, setPeriod] = useQueryStates(
    { from: parseAsString, to: parseAsString },
    { history: "push", clearOnDefault: true },
  );
  const asked = Object.fromEntries(
    Object.entries(period).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== ""),
  );
  const matches = (asked["from"] ?? initial?.from) === initial?.from && (asked["to"] ?? initial?.to) === initial?.to;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["quality", "agreement", asked],
    queryFn: ({ signal }) => readAgreement(asked, signal),
    ...(initial !== null && matches ? { initialData: initial, initialDataUpdatedAt: at } : {}),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <>
      <QualityBar>
        {exportColumns.length === 0 || data === undefined ? null : (
          <ExportButton
            dataset="quality_reviews"
            columns={exportColumns}
            filter={instants(data)}
            group={qualityText.group}
          />
        )}
      </QualityBar>
      <RefetchLine active={isFetching} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={qualityText.tabs.agreement}>
        <p className={classes.about}>{words.about}</p>
        <div className={classes.period}>
          {(["from", "to"] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              label={words[end]}
              value={period[end] ?? data?.[end] ?? ""}
              onChange={(event) => void setPeriod({ [end]: event.currentTarget.value || null })}
            />
          ))}
        </div>
        {data === undefined ? (
          error === null ? (
            <div aria-busy="true">
              <Bone width="100%" height={160} />
            </div>
          ) : (
            <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
          )
        ) : (
          <>
            <Coefficients
              title={words.overall}
              least={data.least}
              rows={[{ key: "all", name: words.all, ...data.overall }]}
            />
            <Confusion figures={data} />
            <Coefficients
              title={words.byViolation}
              least={data.least}
              rows={data.byViolation.map((one) => ({
                ...one,
                key: one.violation,
                name: nameOfViolation(one.violation, "long"),
              }))}
            />
            <Coefficients
              title={words.byPhase}
              least={data.least}
              rows={data.byPhase.map((one) => ({
                ...one,
                key: one.phase,
                name:
                  one.kappa.units === 0 ? (
                    evidenceText.phases[one.phase]
                  ) : (
                    <Behind figures={data} asks={{ state: "all", phase: one.phase }}>
                      {evidenceText.phases[one.phase]}
                    </Behind>
                  ),
              }))}
            />
            <Settled figures={data} />
            {data.pairs.length === 0 ? null : <Pairs figures={data} />}
          </>
        )}
      </section>
      <KeyLine keys={[]} />
    </>
  );
}

function Pairs({ figures }: { figures: Agreement }) {
  return (
    <section className={classes.section}>
      <h2>{words.pairs}</h2>
      <p className={classes.dim}>{words.pairsAbout}</p>
      <div className={classes.wide}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col" data-number>
                {words.columns.kappa}
              </th>
              <th scope="col">{words.columns.interval}</th>
              <th scope="col" data-number>
                {words.columns.units}
              </th>
              <th scope="col" data-number>
                {words.columns.observed}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.pairs.map(({ a, b, kappa }) => (
              <tr key={`${a.id} ${b.id}`}>
                <th scope="row">
                  {a.name}, {b.name}
                </th>
                <Value of={kappa} least={figures.least} />
                <td data-number>{kappa.observed === null ? null : percent(kappa.observed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
