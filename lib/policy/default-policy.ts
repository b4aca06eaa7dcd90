import { SCAM_SCRIPTS, type SignalKind } from "@/lib/detect/types";
import { DEFAULT_APPEAL_ANSWERS } from "@/lib/policy/appeal-texts";
import { DEFAULT_CLAUSES, DEFAULT_TEMPLATES } from "@/lib/policy/default-texts";
import { AUTHOR_ROLES, type PolicyData, type PolicyRule } from "@/lib/policy/policy-data";
import { PHASES, type Phase, SURFACES, type Surface } from "@/lib/policy/types";

type Floor = { kind: SignalKind; floor: number };

/**
 * A plain link is ordinary work talk; detection raises its score only when the link leads to a person (chat invite,
 * profile, form, link list). The high floor keeps portfolio links from becoming contact details.
 */
const CONTACT_KINDS: Floor[] = [
  { kind: "email", floor: 0.2 },
  { kind: "phone", floor: 0.2 },
  { kind: "handle", floor: 0.2 },
  { kind: "meeting_link", floor: 0.2 },
  { kind: "solicit_contact", floor: 0.25 },
  { kind: "url", floor: 0.5 },
];

const PAYMENT_KINDS: Floor[] = [
  { kind: "payment_id", floor: 0.2 },
  { kind: "solicit_payment", floor: 0.25 },
];

/** Only an e-mail address is needed to sign a paper or to be invited to a tool; a phone number or a chat is not. */
const CONTACT_LIFTS: PolicyRule["liftedBy"] = [
  { exception: "enterprise_client", kinds: null },
  { exception: "legal_need", kinds: ["email"] },
  { exception: "system_invite", kinds: ["email"] },
];

function contactRule(id: string, surfaces: Surface[], phases: Phase[], severity: number): PolicyRule {
  return {
    id,
    enabled: true,
    clause: "3.1",
    violation: "contact_info",
    source: "signals",
    surfaces,
    phases,
    roles: [...AUTHOR_ROLES],
    kinds: CONTACT_KINDS,
    scripts: [],
    score: { min: 0.5, max: 1 },
    liftedBy: CONTACT_LIFTS,
    severity,
  };
}

const anywhere = { surfaces: [...SURFACES], phases: [...PHASES], roles: [...AUTHOR_ROLES] };

const RULES: PolicyRule[] = [
  contactRule("CON-1", ["message", "attachment", "review"], ["none", "offer"], 2),
  contactRule("CON-2", ["proposal"], ["none", "offer"], 2),
  contactRule("CON-3", ["job_post"], ["none"], 2),
  contactRule("CON-4", ["profile", "portfolio"], ["none"], 1),
  {
    ...anywhere,
    id: "PAY-1",
    enabled: true,
    clause: "3.2",
    violation: "off_platform_payment",
    source: "signals",
    kinds: PAYMENT_KINDS,
    scripts: [],
    score: { min: 0.5, max: 1 },
    liftedBy: [
      { exception: "conversion_fee_paid", kinds: null },
      { exception: "origin_off_platform", kinds: null },
    ],
    severity: 4,
  },
  {
    ...anywhere,
    id: "SCM-1",
    enabled: true,
    clause: "3.3",
    violation: "scam_script",
    source: "script",
    kinds: [],
    scripts: [...SCAM_SCRIPTS],
    score: { min: 0.5, max: 1 },
    liftedBy: [],
    severity: 5,
  },
  {
    ...anywhere,
    id: "UNS-1",
    enabled: true,
    clause: "3.4",
    violation: "unsolicited_contact",
    source: "report",
    kinds: [],
    scripts: [],
    score: { min: 0, max: 1 },
    liftedBy: [],
    severity: 4,
  },
];

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Version 1: what marketplaces commonly publish about contact before a contract and payment outside, as data. An
 * operator starts here and publishes further versions; this one stays as it is, old decisions refer to it.
 */
export const DEFAULT_POLICY: PolicyData = {
  version: 1,
  label: "Contact and payment policy",
  exemptPlans: ["enterprise"],
  clauses: DEFAULT_CLAUSES,
  rules: RULES,
  combination: { kind: "noisy_or", dependence: 0.5 },
  detectors: [],
  patterns: [],
  due: {
    minutesBySeverity: { 1: 5 * DAY, 2: 2 * DAY, 3: DAY, 4: 8 * HOUR, 5: 2 * HOUR },
    minutesByViolation: {
      contact_info: null,
      off_platform_payment: null,
      scam_script: null,
      unsolicited_contact: null,
    },
  },
  flagSeverity: { report: 2, unreadable: 2, detector_failed: 3 },
  currency: {
    base: "USD",
    rates: {
      USD: 1,
      EUR: 1.1,
      GBP: 1.3,
      CHF: 1.15,
      CAD: 0.72,
      AUD: 0.66,
      NZD: 0.6,
      JPY: 0.0067,
      CNY: 0.14,
      INR: 0.012,
      BRL: 0.18,
      MXN: 0.054,
      PLN: 0.25,
      UAH: 0.024,
      TRY: 0.029,
      PHP: 0.0175,
      PKR: 0.0036,
      IDR: 0.000062,
      KRW: 0.00073,
      VND: 0.00004,
      NGN: 0.00065,
      ZAR: 0.055,
    },
  },
  priority: {
    severity: 40,
    confidence: 20,
    value: 15,
    valueFullAt: 20_000,
    history: 10,
    historyFullAt: 6,
    reporter: 5,
    waitingPerHour: 0.25,
  },
  grace: {
    minutes: 5,
    minutesByViolation: {
      contact_info: null,
      off_platform_payment: null,
      scam_script: 0,
      unsolicited_contact: null,
    },
  },
  fourEyes: {
    measures: ["suspend"],
    accountValueAbove: 25_000,
    activeMeanwhile: ["restrict"],
    // The money of a scam is gone within minutes; its second person may take a day.
    meanwhile: { violations: ["scam_script"], days: 7 },
    dueMinutes: DAY,
  },
  ladder: {
    strikes: {
      contact_info: { weight: 1, halfLifeDays: 90, windowDays: 365 },
      off_platform_payment: { weight: 3, halfLifeDays: 120, windowDays: 730 },
      scam_script: { weight: 6, halfLifeDays: 365, windowDays: 1825 },
      unsolicited_contact: { weight: 3, halfLifeDays: 180, windowDays: 730 },
    },
    repeatFactor: 1.5,
    repeatCap: 3,
    concurrentFactor: 0.5,
    linkedWeight: 0.5,
    firstOffence: { violations: ["contact_info"], step: "L1", strikeFactor: 0.5 },
    steps: [
      { step: "L0", from: 0, measures: [] },
      { step: "L1", from: 0.25, measures: [{ kind: "warn", durationDays: null }] },
      { step: "L2", from: 1, measures: [{ kind: "warn", durationDays: null }] },
      { step: "L3", from: 3, measures: [{ kind: "restrict", durationDays: 7 }] },
      {
        step: "L4",
        from: 6,
        measures: [
          { kind: "suspend", durationDays: 30 },
          { kind: "strip_badge", durationDays: 90 },
        ],
      },
      {
        step: "L5",
        from: 12,
        measures: [
          { kind: "suspend", durationDays: null },
          { kind: "strip_badge", durationDays: null },
        ],
      },
    ],
    startsAt: { contact_info: "L1", off_platform_payment: "L3", scam_script: "L4", unsolicited_contact: "L3" },
    restrictAbilities: {
      contact_info: ["message_before_contract", "propose"],
      off_platform_payment: ["propose", "post_job", "accept_contract"],
      scam_script: ["message_before_contract", "propose", "post_job", "accept_contract", "withdraw"],
      unsolicited_contact: ["message_before_contract", "propose"],
    },
  },
  reasonCodes: [
    {
      code: "contact_before_contract",
      label: { en: "Contact details before a contract", es: "Datos de contacto antes del contrato" },
      outcome: "violation",
      violations: ["contact_info"],
      harms: ["lost_protection", "fee_evasion"],
      enabled: true,
    },
    {
      code: "payment_outside",
      label: { en: "Payment outside the platform", es: "Pago fuera de la plataforma" },
      outcome: "violation",
      violations: ["off_platform_payment"],
      harms: ["fee_evasion", "lost_protection"],
      enabled: true,
    },
    {
      code: "scam",
      label: { en: "Scam", es: "Estafa" },
      outcome: "violation",
      violations: ["scam_script"],
      harms: ["money_loss", "identity_misuse"],
      enabled: true,
    },
    {
      code: "unsolicited_contact",
      label: { en: "Unsolicited contact outside the platform", es: "Contacto no solicitado fuera de la plataforma" },
      outcome: "violation",
      violations: ["unsolicited_contact"],
      harms: ["privacy", "harassment"],
      enabled: true,
    },
    {
      code: "false_positive",
      label: { en: "Nothing wrong: flagged by mistake", es: "Sin infracción: marcado por error" },
      outcome: "no_violation",
      violations: [],
      harms: [],
      enabled: true,
    },
    {
      code: "allowed_exception",
      label: { en: "Allowed by an exception", es: "Permitido por una excepción" },
      outcome: "no_violation",
      violations: [],
      harms: [],
      enabled: true,
    },
    {
      code: "other",
      label: { en: "Other, see the note", es: "Otro, véase la nota" },
      outcome: "any",
      violations: [],
      harms: [],
      enabled: true,
    },
  ],
  abilities: [
    {
      code: "message_before_contract",
      label: { en: "Write before a contract", es: "Escribir antes de un contrato" },
      roles: ["client", "freelancer", "agency", "unknown"],
    },
    {
      code: "propose",
      label: { en: "Send proposals", es: "Enviar propuestas" },
      roles: ["freelancer", "agency", "unknown"],
    },
    { code: "post_job", label: { en: "Post jobs", es: "Publicar trabajos" }, roles: ["client", "unknown"] },
    {
      code: "accept_contract",
      label: { en: "Start new contracts", es: "Iniciar contratos nuevos" },
      roles: ["client", "freelancer", "agency", "unknown"],
    },
    {
      code: "withdraw",
      label: { en: "Withdraw money", es: "Retirar dinero" },
      roles: ["freelancer", "agency", "unknown"],
    },
  ],
  badges: ["Top Rated", "Top Rated Plus", "Rising Talent", "Expert-Vetted", "Preferred Client"],
  appealWindowDays: 183,
  appeals: {
    resolvers: ["lead"],
    standIns: ["moderator"],
    dueMinutes: 3 * DAY,
    reducedStrikeFactor: 0.5,
    answers: DEFAULT_APPEAL_ANSWERS,
  },
  templates: DEFAULT_TEMPLATES,
};
