import type { PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";

/**
 * Texts of notices beyond the policy's own templates. A policy that has a template of the same code speaks instead of
 * these. Facts come from placeholders; what anybody wrote is never quoted.
 */
export const NOTICE_CODES = [
  "notice_details",
  "notice_lifted",
  "notice_reduced",
  "notice_report_confirmed",
  "notice_report_rejected",
  "notice_report_corrected",
  "notice_safety",
  "notice_safety_corrected",
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

type Text = Record<PolicyLanguage, { subject: string; body: string }>;

const TEXTS: Record<NoticeCode, Text> = {
  // Joined to every notice of a decision: what the law wants said, whatever else a person wrote.
  notice_details: {
    en: {
      subject: "Our decision",
      body: "Reference: {{reference}}\nRule: clause {{clause}}. {{clauseText}}\nFacts: {{facts}}.\nHow it came to us: {{found}}.\nHow it was decided: {{decided}}.\nWhat applies: {{measures}}.\nYour rights: until {{appealUntil}} you can object on the marketplace, free of charge, naming the reference. Somebody else than the person who decided will look at it. You may also turn to an out-of-court dispute settlement body or to a court.",
    },
    es: {
      subject: "Nuestra decisión",
      body: "Referencia: {{reference}}\nNorma: cláusula {{clause}}. {{clauseText}}\nHechos: {{facts}}.\nCómo llegó a nosotros: {{found}}.\nCómo se decidió: {{decided}}.\nQué se aplica: {{measures}}.\nSus derechos: hasta el {{appealUntil}} puede reclamar gratis en la plataforma, indicando la referencia. Lo revisará una persona distinta de quien decidió. También puede acudir a un órgano de resolución extrajudicial de litigios o a los tribunales.",
    },
  },
  notice_lifted: {
    en: {
      subject: "We have taken a decision back",
      body: "Hello {{accountName}},\n\nwe looked again at our decision of {{decidedOn}} (reference {{reference}}) and have taken it back. No longer applies: {{measures}}. It does not count against you, and there is nothing you need to do.",
    },
    es: {
      subject: "Hemos retirado una decisión",
      body: "Hola, {{accountName}}:\n\nHemos revisado nuestra decisión del {{decidedOn}} (referencia {{reference}}) y la hemos retirado. Ya no se aplica: {{measures}}. No cuenta en su contra y no tiene que hacer nada.",
    },
  },
  notice_reduced: {
    en: {
      subject: "We have eased a decision",
      body: "Hello {{accountName}},\n\nwe looked again at our decision of {{decidedOn}} (reference {{reference}}). No longer applies: {{measures}}. The rest of the decision stands.",
    },
    es: {
      subject: "Hemos suavizado una decisión",
      body: "Hola, {{accountName}}:\n\nHemos revisado nuestra decisión del {{decidedOn}} (referencia {{reference}}). Ya no se aplica: {{measures}}. El resto de la decisión se mantiene.",
    },
  },
  notice_report_confirmed: {
    en: {
      subject: "Your report: we found a breach",
      body: "Thank you for your report of {{reportedOn}} (reference {{reference}}).\n\nA member of our staff looked at it and found that our rules were broken. We deal with it under these rules; to protect everybody's privacy we say no more about it.\n\nIf you disagree, you can object until {{appealUntil}}, naming the reference.",
    },
    es: {
      subject: "Su aviso: encontramos una infracción",
      body: "Gracias por su aviso del {{reportedOn}} (referencia {{reference}}).\n\nUna persona de nuestro equipo lo revisó y comprobó que se infringieron nuestras normas. Actuamos según esas normas; para proteger la privacidad de todos no damos más detalles.\n\nSi no está de acuerdo, puede reclamar hasta el {{appealUntil}}, indicando la referencia.",
    },
  },
  notice_report_rejected: {
    en: {
      subject: "Your report: we found no breach",
      body: "Thank you for your report of {{reportedOn}} (reference {{reference}}).\n\nA member of our staff looked at it and found no breach of our rules. Nothing follows from it, for you either: a report made in good faith is always welcome.\n\nIf you disagree, you can object until {{appealUntil}}, naming the reference. Somebody else will look at it.",
    },
    es: {
      subject: "Su aviso: no encontramos ninguna infracción",
      body: "Gracias por su aviso del {{reportedOn}} (referencia {{reference}}).\n\nUna persona de nuestro equipo lo revisó y no encontró ninguna infracción de nuestras normas. No tiene consecuencias, tampoco para usted: un aviso hecho de buena fe siempre es bienvenido.\n\nSi no está de acuerdo, puede reclamar hasta el {{appealUntil}}, indicando la referencia. Lo revisará otra persona.",
    },
  },
  notice_report_corrected: {
    en: {
      subject: "Your report: our decision has changed",
      body: "We wrote to you about your report of {{reportedOn}} (reference {{reference}}). After a second look we have taken that decision back: we no longer hold that our rules were broken.\n\nIf you disagree, you can object until {{appealUntil}}, naming the reference.",
    },
    es: {
      subject: "Su aviso: nuestra decisión ha cambiado",
      body: "Le escribimos sobre su aviso del {{reportedOn}} (referencia {{reference}}). Tras una segunda revisión hemos retirado aquella decisión: ya no consideramos que se infringieran nuestras normas.\n\nSi no está de acuerdo, puede reclamar hasta el {{appealUntil}}, indicando la referencia.",
    },
  },
  notice_safety: {
    en: {
      subject: "Take care: somebody you were in touch with broke our rules against fraud",
      body: "An account that wrote to you here between {{firstOn}} and {{lastOn}} followed a known pattern of fraud. We have acted on it.\n\nDo not pay anything it asked you for, do not pass on money, cheques or codes for it, and do not go on elsewhere. If you have already paid, or given it your details, tell your bank and us at once.\n\nYou have done nothing wrong.",
    },
    es: {
      subject: "Cuidado: alguien con quien tuvo contacto infringió nuestras normas contra el fraude",
      body: "Una cuenta que le escribió aquí entre el {{firstOn}} y el {{lastOn}} siguió un patrón de fraude conocido. Hemos actuado.\n\nNo pague nada que le haya pedido, no mueva dinero, cheques ni códigos por encargo suyo y no continúe la conversación en otro lugar. Si ya ha pagado o le ha dado sus datos, avise enseguida a su banco y a nosotros.\n\nUsted no ha hecho nada malo.",
    },
  },
  notice_safety_corrected: {
    en: {
      subject: "Our warning about somebody you were in touch with was wrong",
      body: "We warned you of an account that wrote to you here between {{firstOn}} and {{lastOn}}. We looked again and have taken that back: we no longer hold that it follows a pattern of fraud. The usual care is enough.",
    },
    es: {
      subject: "Nuestra advertencia sobre alguien con quien tuvo contacto era errónea",
      body: "Le advertimos de una cuenta que le escribió aquí entre el {{firstOn}} y el {{lastOn}}. Lo hemos revisado y lo retiramos: ya no consideramos que siga un patrón de fraude. Basta con la precaución habitual.",
    },
  },
};

/** The words of a notice in a language: the policy's own where it has them. */
export function noticeText(
  code: NoticeCode,
  language: PolicyLanguage,
  policy: PolicyData,
): { subject: string; body: string } {
  const own = policy.templates.find((entry) => entry.code === code);
  return own ? { subject: own.subject[language], body: own.body[language] } : TEXTS[code][language];
}
