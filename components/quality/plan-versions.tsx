import classes from "@/components/quality/quality.module.css";
import { qualityText } from "@/components/quality/text";
import { count } from "@/components/ui/money";
import { percent } from "@/components/ui/row-bars";
import { Time } from "@/components/ui/time";
import type { Plan } from "@/lib/domain/quality-plans/schema";

/** What each version of the plan has drawn, with the seed by which it can be drawn again. */
export function PlanVersions({ plans }: { plans: readonly Plan[] }) {
  const words = qualityText.plan;
  const { columns } = words;
  if (plans.length === 0) return null;
  const shareOf = (plan: Plan, name: string | null) => plan.strata.find((stratum) => stratum.name === name)?.share;
  return (
    <section className={classes.section}>
      <h2>{words.versions}</h2>
      <div className={classes.wide}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{columns.version}</th>
              <th scope="col">{columns.stratum}</th>
              <th scope="col" data-number>
                {columns.considered}
              </th>
              <th scope="col" data-number>
                {columns.drawn}
              </th>
              <th scope="col" data-number>
                {columns.answered}
              </th>
              <th scope="col" data-number>
                {columns.disputed}
              </th>
              <th scope="col">{columns.set}</th>
              <th scope="col">{columns.seed}</th>
            </tr>
          </thead>
          <tbody>
            {plans.flatMap((plan) =>
              plan.counts.map((drawn, at) => (
                <tr key={`${plan.version} ${drawn.stratum ?? ""}`}>
                  <th scope="row">{at === 0 ? `${plan.version}${plan.enabled ? "" : ` (${words.off})`}` : null}</th>
                  <td>
                    {drawn.stratum === null
                      ? words.rest
                      : `${drawn.stratum}, ${percent(shareOf(plan, drawn.stratum) ?? 0)}`}
                  </td>
                  <td data-number>{count(drawn.considered)}</td>
                  <td data-number>{count(drawn.drawn)}</td>
                  <td data-number>{count(drawn.answered)}</td>
                  <td data-number>{count(drawn.disputed)}</td>
                  <td>{at === 0 ? <Time at={plan.setAt} /> : null}</td>
                  <td className={classes.code}>{at === 0 ? plan.seed : null}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
