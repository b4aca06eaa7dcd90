import { nameOfViolation } from "@/components/evidence/family";
import { readableCode } from "@/components/evidence/text";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import classes from "@/components/policy/policy.module.css";
import { policyText } from "@/components/policy/text";
import { currentLanguage } from "@/components/ui/language";
import { PlainTable } from "@/components/ui/plain-table";
import type { PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";

const LANGUAGES = ["en", "es"] as const satisfies readonly PolicyLanguage[];

export function ReasonsSection({ policy }: { policy: PolicyData }) {
  const words = policyText.reasons;
  return (
    <section id="reasons" className={classes.section}>
      <h2>{policyText.sections.reasons}</h2>
      <p className={classes.lead}>{words.about}</p>
      <PlainTable className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.label}</th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.violations}</th>
            <th scope="col">{words.harms}</th>
          </tr>
        </thead>
        <tbody>
          {policy.reasonCodes.map((reason) => (
            <tr key={reason.code} data-off={!reason.enabled || undefined}>
              <th scope="row">
                <code>{reason.code}</code>
                {reason.enabled ? null : <span className={classes.off}>{words.off}</span>}
              </th>
              <td>
                {reason.label[currentLanguage()]}
                <span className={classes.sub} lang="es">
                  {reason.label.es}
                </span>
              </td>
              <td>{words.outcomes[reason.outcome]}</td>
              <td>
                {reason.violations.length === 0 ? (
                  <span className={classes.dim}>–</span>
                ) : (
                  reason.violations.map((violation) => <ViolationBadge key={violation} violation={violation} />)
                )}
              </td>
              <td>
                {reason.harms.length === 0 ? (
                  <span className={classes.dim}>–</span>
                ) : (
                  reason.harms.map(readableCode).join(", ")
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  );
}

export function TemplatesSection({ policy }: { policy: PolicyData }) {
  const words = policyText.templates;
  return (
    <section id="templates" className={classes.section}>
      <h2>{policyText.sections.templates}</h2>
      <p className={classes.lead}>{words.about}</p>
      {policy.templates.map((template) => (
        <details key={template.code} className={classes.template}>
          <summary>
            <b>{template.subject[currentLanguage()]}</b>
            <span className={classes.dim}>
              {template.violation === null ? words.any : nameOfViolation(template.violation, "long")},{" "}
              {template.step === null ? words.anyStep : `${template.step} ${policyText.ladder.steps[template.step]}`}
            </span>
            <code>{template.code}</code>
          </summary>
          <div className={classes.two}>
            {LANGUAGES.map((language) => (
              <div key={language} lang={language}>
                <h3 lang="en">{words.languages[language]}</h3>
                <p className={classes.subject}>{template.subject[language]}</p>
                <p className={classes.paper}>
                  <Body text={template.body[language]} />
                </p>
              </div>
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}

/** `{{accountName}}` stands out: it is not said so, it is filled in. */
function Body({ text }: { text: string }) {
  return text.split(/(\{\{\w+\}\})/).map((piece, index) =>
    piece.startsWith("{{") ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
      <span key={index} className={classes.slot}>
        {readableCode(piece.slice(2, -2).replace(/([A-Z])/g, "_$1")).toLowerCase()}
      </span>
    ) : (
      piece
    ),
  );
}

export function ClausesSection({ policy }: { policy: PolicyData }) {
  return (
    <section id="clauses" className={classes.section}>
      <h2>{policyText.sections.clauses}</h2>
      <dl className={classes.clauses}>
        {policy.clauses.map((clause) => (
          <div key={clause.id} id={`clause-${clause.id}`}>
            <dt>
              {clause.id} {clause.title[currentLanguage()]}
            </dt>
            <dd>{clause.text[currentLanguage()]}</dd>
            {LANGUAGES.filter((language) => language !== currentLanguage()).map((language) => (
              <dd key={language} className={classes.dim} lang={language}>
                {clause.text[language]}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
