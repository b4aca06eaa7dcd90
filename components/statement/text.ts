import { inLanguage } from "@/components/ui/language";
import type { StatementState } from "@/lib/domain/statements/schema";

/** Words of the statements of reasons. */
export const statementText = inLanguage("statement", {
  title: "Statements of reasons",
  group: "Statements",
  back: "Enforcement",
  columns: {
    made: "Made",
    restriction: "Restriction",
    category: "Category",
    state: "State",
    note: "What became of it",
    case: "Case",
  },
  open: "Show",
  openOf: (puid: string) => `Show the statement ${puid}`,
  bodyTitle: "The statement as it is submitted",
  close: "Close",
  filter: { state: "State", made: "Made" },
  states: {
    queued: "Queued",
    submitted: "Submitted",
    refused: "Refused",
    withdrawn: "Withdrawn",
  } satisfies Record<StatementState, string>,
  values: {
    DECISION_ACCOUNT_SUSPENDED: "Account suspended",
    DECISION_ACCOUNT_TERMINATED: "Account closed for good",
    DECISION_PROVISION_PARTIAL_SUSPENSION: "Parts of the service suspended",
    DECISION_MONETARY_SUSPENSION: "Payments suspended",
    STATEMENT_CATEGORY_OTHER_VIOLATION_TC: "Terms and conditions",
    STATEMENT_CATEGORY_SCAMS_AND_FRAUD: "Scams and fraud",
  } as Record<string, string>,
  hidden: "Contact details hidden",
  badge: "Badge no longer shown",
  submitted: "submitted",
  reversed: "the measure was taken back",
  refusedFields: (fields: readonly string[]) => `refused: ${fields.join(", ")}`,
  tries: (n: number, code: string) => `tried ${n === 1 ? "once" : `${n} times`}: ${code.replace(/_/g, " ")}`,
  waits: "waits to be submitted or taken as a file",
  download: "Download as JSON lines",
  empty: "No statement yet. One is made for every measure that restricts an account, once it takes effect.",
  nothing: "None like this.",
  failed: "The statements did not load",
  caseLink: "Case",
});
