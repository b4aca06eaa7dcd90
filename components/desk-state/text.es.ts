import type { deskStateText } from "@/components/desk-state/text";
import { pluralIn, type Words } from "@/components/ui/language";

const plural = pluralIn("es");

export const deskStateSpanish: Words<typeof deskStateText> = {
  title: "La mesa ahora",
  tab: "Ahora",
  about: "Lo que espera en este momento, contado de nuevo cada 15 segundos. Cada cifra lleva a lo que cuenta. A las",
  failed: "La mesa no respondió",
  groups: {
    cases: "Casos que esperan",
    others: "Qué más espera",
    hour: "La última hora",
  },
  figures: {
    open: "Abiertos",
    overdue: "Abiertos, ya vencidos",
    dueSoon: "Abiertos, vencen en una hora",
    escalated: "Con un responsable",
    snoozed: "Pospuestos",
    held: "Reservados por alguien",
    oldest: "El que más espera",
    approvals: "Para una segunda persona",
    appeals: "Recursos",
    opened: "Casos abiertos",
    decided: "Casos decididos",
  },
  overdue: (n, said) => plural(n, { one: `${said} vencido`, other: `${said} vencidos` }),
  noneOverdue: "ninguno vencido",
  atLeast: (n) => `${n}+`,
  growing: (n) => `${n} más abiertos que decididos`,
  shrinking: (n) => `${n} más decididos que abiertos`,
  even: "tantos decididos como abiertos",
  holders: {
    title: "Quién tiene qué",
    about: "Casos tomados y aún no liberados, por nombre. Solo los responsables ven quién.",
    none: "Nadie tiene un caso.",
    columns: ["Persona", "Caso", "Desde hace", "Vence"],
    late: "vencido",
  },
};
