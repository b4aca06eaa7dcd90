"use client";

import Link from "next/link";
import classes from "@/components/case/side.module.css";
import { useRelated } from "@/components/case/use-related";
import { contactText } from "@/components/contact/text";
import { Time } from "@/components/ui/time";
import type { Related } from "@/lib/domain/contacts/schema";

const NAMED = 3;

/** How the same situation was decided before, and what it got. */
export function SimilarCases({ caseId }: { caseId: string }) {
  const { data } = useRelated(caseId);
  return data === undefined ? null : <Similar similar={data.similar} />;
}

function Similar({ similar }: { similar: Related["similar"] }) {
  const words = contactText.related;
  const all = similar.got.reduce((sum, one) => sum + one.count, 0);
  const total = `${similar.total}${similar.atLeast ? "+" : ""}`;
  return (
    <section className={classes.section} aria-label={words.similar}>
      <h2>
        {words.similar}
        {similar.total === 0 ? null : <span className={classes.aside}>{words.inDays(total, similar.days)}</span>}
      </h2>
      {similar.total === 0 ? (
        <p className={classes.dim}>{words.similarNone(similar.days)}</p>
      ) : (
        <>
          <div className={classes.shares} aria-hidden="true">
            {similar.got.map((one) => (
              <i key={one.outcome} style={{ flexGrow: one.count }} />
            ))}
          </div>
          <p className={classes.got}>
            {similar.got.map((one) => (
              <span key={one.outcome}>{words.count(one.count, words.outcomes[one.outcome])}</span>
            ))}
          </p>
          <p className={classes.small}>{similar.sameKinds > 0 ? words.sameKinds(all, total) : words.anyKinds}</p>
          <ul className={classes.rows}>
            {similar.cases.slice(0, NAMED).map((one) => (
              <li key={one.id}>
                <Link href={`/cases/${one.id}`} className={classes.link} prefetch={false}>
                  {words.case(one.number)}
                </Link>
                <span className={classes.dim}>{words.outcomes[one.outcome]}</span>
                <span className={classes.end}>
                  <Time at={one.decidedAt} form="day" className={classes.dim} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
