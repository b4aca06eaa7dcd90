import type { SignalStanding } from "@/components/evidence/types";
import { currentLanguage, inLanguage } from "@/components/ui/language";
import type { SignalKind } from "@/lib/detect/types";
import type { Language } from "@/lib/platform/language";
import type { MeasureKind, Phase, Violation } from "@/lib/policy/types";

/** Words of evidence: violations, phases, surfaces, kinds of signals. */
export const evidenceText = inLanguage("evidence", {
  violations: {
    contact_info: { short: "Contact", long: "Contact info" },
    off_platform_payment: { short: "Payment", long: "Off-platform payment" },
    scam_script: { short: "Scam", long: "Scam script" },
    unsolicited_contact: { short: "Unsolicited", long: "Unsolicited contact" },
  } satisfies Record<Violation, { short: string; long: string }>,
  /** What an account may not do; a policy may name others. */
  abilities: {
    message_before_contract: "message before contract",
    propose: "propose",
    post_job: "post job",
    accept_contract: "accept contract",
    withdraw: "withdraw",
  } as Record<string, string>,
  phases: {
    none: "No contract",
    offer: "Offer",
    active: "Active",
    paused: "Paused",
    ended: "Ended",
  } satisfies Record<Phase, string>,
  surfaces: {
    message: "Message",
    proposal: "Proposal",
    job_post: "Job post",
    profile: "Profile",
    portfolio: "Portfolio",
    attachment: "Attachment",
    review: "Review",
  } as Record<string, string>,
  kinds: {
    email: "E-mail",
    phone: "Phone",
    url: "Link",
    handle: "Handle",
    meeting_link: "Meeting link",
    payment_id: "Payment id",
    solicit_contact: "Asks for contact",
    solicit_payment: "Asks to pay outside",
  } satisfies Record<SignalKind, string>,
  scripts: {
    S1: "Fake escrow",
    S2: "Pay to work",
    S3: "Fake cheque",
    S4: "Overpayment",
    S5: "Task scam",
    S6: "Currency exchange",
    S7: "Account rental",
    S8: "Paid credential",
    S9: "Direct transfer",
  } as Record<string, string>,
  measures: {
    warn: "Warn",
    strip_badge: "Strip badge",
    restrict: "Restrict",
    suspend: "Suspend",
  } satisfies Record<MeasureKind, string>,
  stances: {
    refusal: "Refusal",
    warning: "Warning",
    quotation: "Quotation",
    report: "Tells of it",
    work_topic: "About the work",
    platform_channel: "Platform's own channel",
  } as Record<string, string>,
  disguised: "disguised",
  /** The detector that reads what a text asks for. */
  intentDetector: "Intent",
  /** Where a signal counts that does not count in this case. */
  standings: {
    allowed: "allowed in this phase",
    weak: "too weak to count",
    none: "not counted",
    missed: "marked by a person",
    otherCase: (n: number) => `in case ${n}`,
    explained: {
      allowed: "Allowed in this phase: no rule speaks against it here.",
      weak: "Too weak to count: a rule speaks of this kind here, and asks for a higher score.",
      none: "Not counted: no standing flag rests on it.",
      missed: "No detector found it: a person marked it. It counts for the detectors' recall and raises no flag.",
      otherCase: "It is judged in another case.",
      open: (n: number, status: string) => `Open case ${n}, ${status}`,
      statuses: {
        open: "open",
        snoozed: "asleep",
        escalated: "with a lead",
        decided: "decided",
        withdrawn: "withdrawn",
      } as Record<string, string>,
    },
  },
  unknownViolation: "Flag",
  more: (n: number) => `+${n}`,
  card: {
    close: "Close the signal",
    score: (score: string) => `score ${score}`,
    reveal: "Reveal",
    revealed: "Revealed",
    reasons: "Reasons",
    rule: (rule: string, clause: string) => `Rule ${rule}, clause ${clause}`,
    detector: (name: string, version: string) => `${name} ${version}`,
    noReasons: "The detector gave no reasons.",
    offset: (n: number) => (n < 0 ? `−${Math.abs(n).toFixed(2)}` : `+${n.toFixed(2)}`),
    undone: "Undone",
  },
  reveal: {
    title: "Reveal the contact value",
    why: "Why you need it",
    hint: "The reveal is logged with your reason and shown to leads. It hides again when you leave the case.",
    reasons: [
      "To compare with another case",
      "To check that it works as read",
      "Asked for by the account or the marketplace",
    ],
    other: "Another reason",
    confirm: "Reveal",
    cancel: "Cancel",
    failed: "Not revealed",
  },
  obfuscations: {
    zero_width: "invisible characters",
    bidi: "turned writing direction",
    combining_marks: "stacked marks",
    homoglyph: "look-alike letters",
    styled_letters: "letters in another style",
    styled_digits: "digits in another style",
    fullwidth: "wide characters",
    keycap: "digits as pictures",
    regional_indicators: "letters as flags",
    number_words: "spelled-out digits",
    letters_by_words: "letters said by words",
    at_dot_words: "“at” and “dot” in words",
    odd_at: "another sign for the at sign",
    odd_dot: "another sign for the dot",
    spaced: "spread-out characters",
    spaced_signs: "signs set apart",
    leet: "digits for letters",
    reversed: "written backwards",
    decoy: "with characters to take out",
    disguised_name: "a disguised name of a service",
    provider_apart: "the mail provider apart",
    parted_address: "an address in pieces",
    split_messages: "split over messages",
    told_by_its_ends: "told by how it starts and ends",
    area_code_apart: "the area code apart",
    city_name: "the area code by its city",
    fake_prices: "digits as prices",
    read_off: "digits of a list or code",
    fake_counts: "digits as counts of things",
    base64: "encoded (Base64, bytes)",
    percent_encoded: "encoded as in a link",
    character_reference: "encoded as in a page",
  } as Record<string, string>,
});

/** Why a signal does not count here, in a few words; null for one that does. */
export function standingInWords(standing: SignalStanding): string | null {
  if (standing.kind === "flagged") return null;
  if (standing.kind === "other_case") return evidenceText.standings.otherCase(standing.caseNumber);
  return evidenceText.standings[standing.kind];
}

export function nameOfAbility(code: string): string {
  return evidenceText.abilities[code] ?? readableCode(code).toLowerCase();
}

/** What a code is called; one that the words do not know, such as a newer version's, reads as its own words. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? readableCode(code);
}

/** What the policy calls a reason; a code that it does not name reads as its own words. */
export function nameOfReason(code: string, label: Readonly<Record<Language, string>> | null): string {
  return label?.[currentLanguage()] ?? readableCode(code);
}

/** The same where it does not begin the sentence. Only its first letter: the policy may name a company further on. */
export function reasonWithin(code: string, label: Readonly<Record<Language, string>> | null): string {
  const name = nameOfReason(code, label);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Unknown codes come from newer detectors or a marketplace's own: they read as their words. */
export function readableCode(code: string): string {
  const words = code.replace(/[_.:-]+/g, " ").trim();
  return words === "" ? code : words[0]!.toUpperCase() + words.slice(1);
}
