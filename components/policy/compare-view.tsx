import { NativeSelect } from "@mantine/core";
import classes from "@/components/insight/insight.module.css";
import { ChangesTable } from "@/components/policy/changes-table";
import { draftText } from "@/components/policy/draft-text";
import { PolicyBar } from "@/components/policy/policy-bar";
import { KeyLine } from "@/components/ui/key-line";
import { Time } from "@/components/ui/time";
import type { Comparison, PolicySummary } from "@/lib/domain/policies/schema";

type Props = { versions: readonly PolicySummary[]; from: number; to: number; comparison: Comparison | null };

/** Two published versions side by side: only what differs. */
export function CompareView({ versions, from, to, comparison }: Props) {
  const words = draftText.comparing;
  const choice = (name: "from" | "to", label: string, value: number) => (
    <NativeSelect
      label={label}
      name={name}
      defaultValue={String(value)}
      data={versions.map(({ version }) => ({ value: String(version), label: words.before(version) }))}
    />
  );
  return (
    <>
      <PolicyBar />
      <form className={classes.period} method="get">
        {choice("from", words.from, from)}
        {choice("to", words.to, to)}
        <button type="submit">{words.show}</button>
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={words.title}>
        <div className={classes.prose}>
          {comparison === null ? (
            <p role="alert">{words.refused}</p>
          ) : (
            <>
              {[comparison.from, comparison.to].map((each) => (
                <p key={each.version}>
                  <b>{words.before(each.version)}</b>, <Time at={each.publishedAt} />
                  {each.publishedBy === null ? "" : `, ${each.publishedBy.name}`}: {each.reason}
                </p>
              ))}
              {comparison.changes.length === 0 ? (
                <p>{words.none}</p>
              ) : (
                <ChangesTable
                  changes={comparison.changes}
                  secondPersonFor={comparison.secondPersonFor}
                  heads={[words.before(from), words.before(to)]}
                />
              )}
            </>
          )}
        </div>
      </section>
      <KeyLine keys={[]} />
    </>
  );
}
