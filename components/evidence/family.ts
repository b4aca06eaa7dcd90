import {
  IconAlertTriangle,
  IconAt,
  IconCoin,
  IconFlag,
  IconLink,
  IconMail,
  IconMessageQuestion,
  IconPhone,
  IconPhoneIncoming,
  IconVideo,
  IconWallet,
  type TablerIcon,
} from "@tabler/icons-react";
import { evidenceText, readableCode, wordFor } from "@/components/evidence/text";

/** The hue of a mark or badge. */
export type Family = "contact" | "payment" | "scam" | "unsolicited" | "other";

const FAMILY_BY_VIOLATION: Record<string, Family> = {
  contact_info: "contact",
  off_platform_payment: "payment",
  scam_script: "scam",
  unsolicited_contact: "unsolicited",
};

const ICON_BY_FAMILY: Record<Family, TablerIcon> = {
  contact: IconAt,
  payment: IconCoin,
  scam: IconAlertTriangle,
  unsolicited: IconPhoneIncoming,
  other: IconFlag,
};

const ICON_BY_KIND: Record<string, TablerIcon> = {
  email: IconMail,
  phone: IconPhone,
  url: IconLink,
  handle: IconAt,
  meeting_link: IconVideo,
  payment_id: IconWallet,
  solicit_contact: IconMessageQuestion,
  solicit_payment: IconCoin,
};

export function familyOfViolation(violation: string): Family {
  return FAMILY_BY_VIOLATION[violation] ?? "other";
}

export function familyOfSignal(kind: string, script: string | null | undefined): Family {
  if (script) return "scam";
  return kind === "payment_id" || kind === "solicit_payment" ? "payment" : "contact";
}

export function iconOfFamily(family: Family): TablerIcon {
  return ICON_BY_FAMILY[family];
}

export function iconOfSignal(kind: string, script: string | null | undefined): TablerIcon {
  return script ? IconAlertTriangle : (ICON_BY_KIND[kind] ?? IconFlag);
}

export function nameOfKind(kind: string): string {
  return wordFor(evidenceText.kinds, kind);
}

/** What a kind of measure is called. */
export function nameOfMeasure(kind: string): string {
  return wordFor(evidenceText.measures, kind);
}

/** Most detectors find one kind and bear its name; one that the marketplace brings is called by the name it came with, a name and no word. */
export function nameOfDetector(name: string): string {
  if (name === "intent") return evidenceText.intentDetector;
  return name in evidenceText.kinds ? nameOfKind(name) : name;
}

/** `Fake escrow`, `Phone, disguised`: how a signal is called where one line must do. */
export function nameOfSignal(signal: {
  kind: string;
  script?: string | null;
  obfuscations?: readonly string[];
}): string {
  if (signal.script) return wordFor(evidenceText.scripts, signal.script);
  const kind = nameOfKind(signal.kind);
  return (signal.obfuscations?.length ?? 0) > 0 && !signal.kind.startsWith("solicit")
    ? `${kind}, ${evidenceText.disguised}`
    : kind;
}

export function nameOfViolation(violation: string, length: "short" | "long"): string {
  const names = (evidenceText.violations as Record<string, { short: string; long: string }>)[violation];
  return names?.[length] ?? (violation === "" ? evidenceText.unknownViolation : readableCode(violation));
}

const GRAVEST: readonly Family[] = ["scam", "payment", "unsolicited", "contact", "other"];

/** The order in which several violations are told: what costs people money first. */
export function gravestFirst(violations: readonly string[]): string[] {
  const rank = (violation: string) => GRAVEST.indexOf(familyOfViolation(violation));
  return [...violations].sort((a, b) => rank(a) - rank(b));
}
