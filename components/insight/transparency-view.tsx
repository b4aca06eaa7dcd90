import classes from "@/components/insight/insight.module.css";
import { InsightBar } from "@/components/insight/insight-bar";
import { TransparencyTable } from "@/components/insight/transparency-table";
import { transparencyText } from "@/components/insight/transparency-text";
import { KeyLine } from "@/components/ui/key-line";
import type { Transparency } from "@/lib/domain/transparency/schema";

type Props = { period: { from: string; to: string }; report: Transparency | null };

/** The figures of a transparency report with what they mean, how they are reckoned and what is missing. */
export function TransparencyView({ period, report }: Props) {
  const words = transparencyText;
  return (
    <>
      <InsightBar />
      <form className={classes.period} method="get">
        <label>
          {words.from}
          <input type="date" name="from" defaultValue={period.from} required />
        </label>
        <label>
          {words.to}
          <input type="date" name="to" defaultValue={period.to} required />
        </label>
        <button type="submit">{words.show}</button>
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={words.title}>
        <div className={classes.prose}>
          {report === null ? (
            <p role="alert">{words.refused}</p>
          ) : (
            <>
              <p>{words.sentence(report.notice)}</p>
              <TransparencyTable report={report} />
              <h2>{words.method}</h2>
              <ul>
                {report.method.map((line) => (
                  <li key={line}>{words.sentence(line)}</li>
                ))}
              </ul>
              <h2>{words.notCovered}</h2>
              <ul>
                {report.notCovered.map((each) => (
                  <li key={each.ref + each.why}>
                    <b>{each.ref}</b>: {words.sentence(each.why)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </section>
      <KeyLine keys={[]} />
    </>
  );
}
