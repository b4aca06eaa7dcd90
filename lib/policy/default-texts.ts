import type { PolicyData } from "@/lib/policy/policy-data";

/** The clauses of the terms that the rules rest on, as a notice quotes them. */
export const DEFAULT_CLAUSES: PolicyData["clauses"] = [
  {
    id: "3.1",
    title: { en: "Contact before a contract", es: "Contacto antes del contrato" },
    text: {
      en: "Until a contract between you has started, do not share or ask for a way to be reached directly, nor propose to talk elsewhere. Enterprise clients are exempt. An e-mail address may be given where a legal document or an invitation to a work tool needs it.",
      es: "Hasta que haya empezado un contrato entre ustedes, no comparta ni pida una forma de contacto directo ni proponga hablar en otro lugar. Los clientes con plan Enterprise están exentos. Se puede dar una dirección de correo si un documento legal o la invitación a una herramienta de trabajo la necesita.",
    },
  },
  {
    id: "3.2",
    title: { en: "Payment on the platform", es: "Pago en la plataforma" },
    text: {
      en: "Do not offer, ask or agree to pay or be paid outside the platform, before, during or after a contract, unless the conversion fee has been paid or your relationship began elsewhere.",
      es: "No ofrezca, pida ni acepte pagar o cobrar fuera de la plataforma, antes, durante o después de un contrato, salvo que se haya pagado la tarifa de conversión o la relación haya empezado en otro lugar.",
    },
  },
  {
    id: "3.3",
    title: { en: "Fraud", es: "Fraude" },
    text: {
      en: "Do not use the platform to defraud: asking money for work, false cheques or overpayments, outside escrow, moving currency for others, renting accounts.",
      es: "No use la plataforma para defraudar: cobrar por dar trabajo, cheques falsos o pagos de más, depósitos en garantía externos, mover divisas para otros, alquilar cuentas.",
    },
  },
  {
    id: "3.4",
    title: { en: "Unsolicited contact", es: "Contacto no solicitado" },
    text: {
      en: "Do not reach people outside the platform with details you found because of it, unless they asked you to.",
      es: "No contacte fuera de la plataforma a personas cuyos datos encontró gracias a ella, salvo que se lo hayan pedido.",
    },
  },
];

const whatFollows = {
  en: "\n\nWhat follows: {{measures}}.\n\nIf you think we got this wrong, you can appeal until {{appealUntil}}. Somebody else than the person who decided will look at it.",
  es: "\n\nConsecuencia: {{measures}}.\n\nSi cree que nos equivocamos, puede apelar hasta el {{appealUntil}}. Lo revisará una persona distinta de quien decidió.",
};

/** Facts come from placeholders; what the account wrote is never quoted, the notice names its place and date. */
export const DEFAULT_TEMPLATES: PolicyData["templates"] = [
  {
    code: "contact_education",
    violation: "contact_info",
    step: "L1",
    subject: { en: "Keep the talk here until a contract starts", es: "Hablen aquí hasta que empiece un contrato" },
    body: {
      en: `Hello {{accountName}},\n\non {{contentDate}} a {{surface}} of yours contained contact details or asked for them. Clause {{clause}} keeps conversations on the platform until a contract has started: that is what lets us help when something goes wrong. From the start of a contract you may use any channel.${whatFollows.en}`,
      es: `Hola, {{accountName}}:\n\nEl {{contentDate}}, en {{surface}}, compartió o pidió datos de contacto. La cláusula {{clause}} mantiene la conversación en la plataforma hasta que empieza un contrato: así podemos ayudar si algo sale mal. Desde el inicio del contrato puede usar cualquier canal.${whatFollows.es}`,
    },
  },
  {
    code: "contact_info",
    violation: "contact_info",
    step: null,
    subject: { en: "Contact details before a contract", es: "Datos de contacto antes de un contrato" },
    body: {
      en: `Hello {{accountName}},\n\non {{contentDate}} a {{surface}} of yours shared contact details, or asked for them, before a contract had started. Clause {{clause}} does not allow this.${whatFollows.en}`,
      es: `Hola, {{accountName}}:\n\nEl {{contentDate}}, en {{surface}}, compartió o pidió datos de contacto antes de que empezara un contrato. La cláusula {{clause}} no lo permite.${whatFollows.es}`,
    },
  },
  {
    code: "off_platform_payment",
    violation: "off_platform_payment",
    step: null,
    subject: { en: "Payment outside the platform", es: "Pago fuera de la plataforma" },
    body: {
      en: `Hello {{accountName}},\n\non {{contentDate}} a {{surface}} of yours offered, asked or agreed to pay or be paid outside the platform. Clause {{clause}} does not allow this at any time.${whatFollows.en}`,
      es: `Hola, {{accountName}}:\n\nEl {{contentDate}}, en {{surface}}, ofreció, pidió o aceptó pagar o cobrar fuera de la plataforma. La cláusula {{clause}} no lo permite en ningún momento.${whatFollows.es}`,
    },
  },
  {
    code: "scam_script",
    violation: "scam_script",
    step: null,
    subject: { en: "Your account is on hold", es: "Su cuenta está retenida" },
    body: {
      en: `Hello {{accountName}},\n\non {{contentDate}} a {{surface}} of yours followed a known pattern of fraud. Clause {{clause}} does not allow this. A person looked at it before this notice was sent.${whatFollows.en}`,
      es: `Hola, {{accountName}}:\n\nEl {{contentDate}}, en {{surface}}, siguió un patrón de fraude conocido. La cláusula {{clause}} no lo permite. Una persona lo revisó antes de enviar este aviso.${whatFollows.es}`,
    },
  },
  {
    code: "unsolicited_contact",
    violation: "unsolicited_contact",
    step: null,
    subject: { en: "Contact that was not asked for", es: "Contacto no solicitado" },
    body: {
      en: `Hello {{accountName}},\n\nsomebody told us on {{contentDate}} that you reached them outside the platform without being asked to. Clause {{clause}} does not allow this.${whatFollows.en}`,
      es: `Hola, {{accountName}}:\n\nEl {{contentDate}} alguien nos informó de que usted le contactó fuera de la plataforma sin que se lo pidiera. La cláusula {{clause}} no lo permite.${whatFollows.es}`,
    },
  },
];
