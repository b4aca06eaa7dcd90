import classes from "@/components/insight/insight.module.css";
import { draftText } from "@/components/policy/draft-text";
import { PlainTable } from "@/components/ui/plain-table";

type Change = { path: string; before?: unknown; after?: unknown };
type Props = { changes: readonly Change[]; secondPersonFor: readonly string[]; heads: [before: string, after: string] };

const shown = (value: unknown) =>
  value === undefined
    ? draftText.comparing.nothing
    : typeof value === "string"
      ? value
      : JSON.stringify(value, null, typeof value === "object" && value !== null ? 2 : 0);

/** What stood there before and what stands there after, side by side. */
export function ChangesTable({ changes, secondPersonFor, heads }: Props) {
  return (
    <PlainTable className={classes.table} data-changes>
      <thead>
        <tr>
          <th scope="col">{draftText.comparing.path}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.path}>
            <th scope="row">
              <code>{change.path}</code>
              {secondPersonFor.includes(change.path) ? (
                <div className={classes.note}>{draftText.comparing.secondPerson}</div>
              ) : null}
            </th>
            <td>
              <pre>{shown(change.before)}</pre>
            </td>
            <td>
              <pre>{shown(change.after)}</pre>
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
