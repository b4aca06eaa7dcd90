import type { PolicyLanguage } from "@/lib/policy/policy-data";
import type { MeasureKind } from "@/lib/policy/types";

const WORDS = {
  en: {
    surfaces: {
      message: "message",
      proposal: "proposal",
      job_post: "job post",
      profile: "profile",
      portfolio: "portfolio item",
      attachment: "attached file",
      review: "review",
    },
    signals: {
      email: "an e-mail address",
      phone: "a phone number",
      url: "a link to a person",
      handle: "a name on another service",
      meeting_link: "a link to a call elsewhere",
      payment_id: "payment details",
      solicit_contact: "a wish to talk elsewhere",
      solicit_payment: "a wish to pay or be paid elsewhere",
    },
    conduct: {
      contact_info: "contact details given or asked for before a contract",
      off_platform_payment: "payment outside the platform offered, asked for or agreed to",
      scam_script: "a known pattern of fraud",
      unsolicited_contact: "contact outside the platform that was not asked for",
    },
    found: {
      automated: "our automated checks noticed it",
      report: "somebody reported it",
      both: "our automated checks noticed it, and somebody reported it",
      staff: "a member of our staff noticed it",
    },
    decided: {
      person: "by a member of our staff; no machine decided",
      proposed: "by a member of our staff, who followed what our rules propose automatically",
    },
    warn: "a warning",
    badge: (badge: string) => `the badge ${badge} is taken away`,
    restrict: (what: string, time: string) => `a restriction${time} (not allowed: ${what})`,
    suspend: "the account is suspended",
    lasting: (days: number) => (days === 1 ? " for 1 day" : ` for ${days} days`),
    until: (day: string) => ` until ${day}`,
    untilLifted: " until lifted",
    daysAfter: (days: number) => (days === 1 ? "1 day after this message" : `${days} days after this message`),
    nothing: "no measure; the breach is recorded",
    more: (n: number) => (n === 1 ? "and 1 more place" : `and ${n} more places`),
    of: (surface: string, day: string) => `${surface} of ${day}`,
    somewhere: "your account",
    appealAnswered: (appeal: number) => `Your appeal ${appeal}`,
  },
  es: {
    surfaces: {
      message: "mensaje",
      proposal: "propuesta",
      job_post: "oferta de trabajo",
      profile: "perfil",
      portfolio: "elemento del portafolio",
      attachment: "archivo adjunto",
      review: "reseña",
    },
    signals: {
      email: "una dirección de correo",
      phone: "un número de teléfono",
      url: "un enlace a una persona",
      handle: "un nombre en otro servicio",
      meeting_link: "un enlace a una llamada externa",
      payment_id: "datos de pago",
      solicit_contact: "el deseo de hablar en otro lugar",
      solicit_payment: "el deseo de pagar o cobrar en otro lugar",
    },
    conduct: {
      contact_info: "datos de contacto dados o pedidos antes de un contrato",
      off_platform_payment: "pago fuera de la plataforma ofrecido, pedido o aceptado",
      scam_script: "un patrón de fraude conocido",
      unsolicited_contact: "contacto fuera de la plataforma que no se había pedido",
    },
    found: {
      automated: "lo advirtieron nuestras comprobaciones automáticas",
      report: "alguien nos avisó",
      both: "lo advirtieron nuestras comprobaciones automáticas y alguien nos avisó",
      staff: "lo advirtió una persona de nuestro equipo",
    },
    decided: {
      person: "por una persona de nuestro equipo; no decidió ninguna máquina",
      proposed: "por una persona de nuestro equipo, que siguió lo que nuestras normas proponen automáticamente",
    },
    warn: "una advertencia",
    badge: (badge: string) => `se retira la insignia ${badge}`,
    restrict: (what: string, time: string) => `una restricción${time} (no se permite: ${what})`,
    suspend: "la cuenta queda suspendida",
    lasting: (days: number) => (days === 1 ? " durante 1 día" : ` durante ${days} días`),
    until: (day: string) => ` hasta el ${day}`,
    untilLifted: " hasta nuevo aviso",
    daysAfter: (days: number) => `día ${days} después de este mensaje`,
    nothing: "ninguna medida; la infracción queda registrada",
    more: (n: number) => (n === 1 ? "y 1 lugar más" : `y ${n} lugares más`),
    of: (surface: string, day: string) => `${surface} del ${day}`,
    somewhere: "su cuenta",
    appealAnswered: (appeal: number) => `Su reclamación ${appeal}`,
  },
} as const;

/** Words for codes in the languages of notices. */
export function noticeWords(language: PolicyLanguage) {
  return WORDS[language];
}

/** A day as the reader of a notice writes it. Days are UTC. */
export function noticeDay(language: PolicyLanguage, at: Date): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "es", { dateStyle: "long", timeZone: "UTC" }).format(at);
}

export type ToldMeasure = {
  kind: MeasureKind;
  badge: string | null;
  /** In words of the same language, as a label has them. */
  abilities: readonly string[];
  /** When it ends, null: when it is lifted; before it has begun only how long it lasts can be said. */
  ends: Date | null | { days: number };
};

/** What a decision does to the account, as a part of a sentence. */
export function measuresInWords(language: PolicyLanguage, measures: readonly ToldMeasure[]): string {
  const words = noticeWords(language);
  if (measures.length === 0) return words.nothing;
  const time = ({ ends }: ToldMeasure) =>
    ends === null
      ? words.untilLifted
      : "days" in ends
        ? words.lasting(ends.days)
        : words.until(noticeDay(language, ends));
  const named = (measure: ToldMeasure): string => {
    switch (measure.kind) {
      case "warn":
        return words.warn;
      case "strip_badge":
        return words.badge(measure.badge ?? "") + time(measure);
      case "restrict":
        return words.restrict(
          measure.abilities.map((label) => label.toLocaleLowerCase(language)).join(", "),
          time(measure),
        );
      case "suspend":
        return words.suspend + time(measure);
    }
  };
  return measures.map(named).join("; ");
}
