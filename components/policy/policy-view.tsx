import Link from "next/link";
import { LadderSection } from "@/components/policy/ladder-section";
import classes from "@/components/policy/policy.module.css";
import { PolicyBar } from "@/components/policy/policy-bar";
import { PolicyLinks } from "@/components/policy/policy-links";
import { RestoreButton } from "@/components/policy/restore-button";
import { ExceptionsSection, RulesSection } from "@/components/policy/rules-sections";
import { policyText } from "@/components/policy/text";
import { ClausesSection, ReasonsSection, TemplatesSection } from "@/components/policy/texts-sections";
import { TimingSection } from "@/components/policy/timing-section";
import { KeyLine } from "@/components/ui/key-line";
import { Time } from "@/components/ui/time";
import type { PolicySummary, PolicyVersionView } from "@/lib/domain/policies/schema";

const SECTIONS = ["rules", "exceptions", "ladder", "timing", "reasons", "templates", "clauses"] as const;

/** A published policy as people read it. Drawn on the server: nothing in it moves. */
export function PolicyView({ policy, versions }: { policy: PolicyVersionView; versions: readonly PolicySummary[] }) {
  const { data } = policy;
  return (
    <>
      <PolicyBar>
        <RestoreButton version={policy.version} current={policy.current} />
      </PolicyBar>
      <div className={classes.page}>
        <nav className={classes.side} aria-label={policyText.contents}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{policyText.sections[section]}</a>
              </li>
            ))}
          </ul>
          {versions.length < 2 ? null : (
            <>
              <h2>{policyText.versions}</h2>
              <ul>
                {versions.map((each) => (
                  <li key={each.version}>
                    <Link
                      href={`/policies?version=${each.version}`}
                      aria-current={each.version === policy.version ? "page" : undefined}
                      prefetch={false}
                    >
                      {policyText.version(each.version)}
                      {each.current ? `, ${policyText.inForce}` : ""}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </nav>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
        <section className={classes.body} tabIndex={0} aria-label={policyText.version(policy.version)}>
          <header className={classes.about}>
            <h2>
              {policyText.version(policy.version)}
              <span className={classes.badge} data-current={policy.current || undefined}>
                {policy.current ? policyText.inForce : policyText.earlier}
              </span>
            </h2>
            <p>
              {data.label}. {policyText.published} <Time at={policy.publishedAt} />
              {policy.publishedBy === null ? "" : ` ${policyText.publishedBy(policy.publishedBy.name)}`}.{" "}
              {policy.reason}
            </p>
          </header>
          <PolicyLinks version={policy.version} versions={versions} />
          <RulesSection policy={data} />
          <ExceptionsSection policy={data} />
          <LadderSection policy={data} />
          <TimingSection policy={data} />
          <ReasonsSection policy={data} />
          <TemplatesSection policy={data} />
          <ClausesSection policy={data} />
        </section>
      </div>
      <KeyLine keys={[]} />
    </>
  );
}
