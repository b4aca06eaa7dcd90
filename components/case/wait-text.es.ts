import type { waitText } from "@/components/case/wait-text";
import type { Words } from "@/components/ui/language";

export const waitSpanish: Words<typeof waitText> = {
  snooze: "Posponer",
  escalate: "Elevar",
  assign: "Asignar",
  wake: "Reactivar",
  giveBack: "Devolver",
  reReview: "Se pide a un responsable que lo revise de nuevo desde",
  stands: "Revisado de nuevo, se mantiene",
  submit: { snooze: "Posponer", escalate: "Elevar a un responsable", assign: "Asignar" },
  titles: {
    snooze: (n) => `Posponer el caso ${n}`,
    escalate: (n) => `Elevar el caso ${n} a un responsable`,
    assign: (n) => `Asignar el caso ${n} a alguien`,
  },
  about: {
    snooze: "Sale de la cola y vuelve entonces, o antes si se señala algo nuevo.",
    escalate: "Desde ese momento solo lo toma un responsable.",
    assign: "Conserva su lugar en la cola; el siguiente caso de los demás lo pasa por alto.",
  },
  failed: {
    snooze: "El caso no se ha pospuesto",
    escalate: "El caso no se ha elevado",
    assign: "No se ha asignado",
  },
  done: { snooze: (until) => `pospuesto hasta el ${until}`, escalate: "elevado a un responsable" },
  until: "Hasta",
  untils: {
    hour: "Dentro de una hora",
    evening: "Dentro de cuatro horas",
    tomorrow: "Mañana, a esta hora",
    threeDays: "Dentro de tres días",
    week: "Dentro de una semana",
  },
  reason: "Por qué",
  reasonAbout: "Para quien lo tome después. Sin datos de contacto.",
  who: "A",
  nobody: "Nadie",
  snoozed: "Pospuesto hasta",
  escalated: "Elevado a un responsable",
  by: (name) => `por ${name}`,
  assigned: (name) => `Para ${name}`,
};
