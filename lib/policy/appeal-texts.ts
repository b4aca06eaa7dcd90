import type { PolicyData } from "@/lib/policy/policy-data";

/** What an appeal is answered with, by outcome. The reviewer's own words fill `{{reason}}`: an answer without is none. */
export const DEFAULT_APPEAL_ANSWERS: PolicyData["appeals"]["answers"] = [
  {
    code: "appeal_upheld",
    outcome: "upheld",
    body: {
      en: "Hello {{accountName}},\n\nsomebody who had no part in the decision of {{decidedOn}} looked at it again, with what you wrote to us. It stands: {{reason}}.\n\nWhat was said there about your account stays as it is.",
      es: "Hola, {{accountName}}:\n\nUna persona que no intervino en la decisión del {{decidedOn}} la ha revisado junto con lo que nos escribió. Se mantiene: {{reason}}.\n\nLo que allí se dijo sobre su cuenta sigue igual.",
    },
  },
  {
    code: "appeal_reduced",
    outcome: "reduced",
    body: {
      en: "Hello {{accountName}},\n\nsomebody who had no part in the decision of {{decidedOn}} looked at it again, with what you wrote to us. What was found stands, what was done about it was too much: {{reason}}.\n\nIn its place now: {{measures}}.",
      es: "Hola, {{accountName}}:\n\nUna persona que no intervino en la decisión del {{decidedOn}} la ha revisado junto con lo que nos escribió. Lo constatado se mantiene, pero la medida fue excesiva: {{reason}}.\n\nEn su lugar, desde ahora: {{measures}}.",
    },
  },
  {
    code: "appeal_overturned",
    outcome: "overturned",
    body: {
      en: "Hello {{accountName}},\n\nsomebody who had no part in the decision of {{decidedOn}} looked at it again, with what you wrote to us. You were right, and we were wrong: {{reason}}.\n\nEverything that the decision did to your account has been taken back. We are sorry.",
      es: "Hola, {{accountName}}:\n\nUna persona que no intervino en la decisión del {{decidedOn}} la ha revisado junto con lo que nos escribió. Tenía usted razón y nosotros no: {{reason}}.\n\nSe ha deshecho todo lo que la decisión hizo en su cuenta. Lo sentimos.",
    },
  },
];
