import type { approvalText } from "@/components/approval/text";
import type { Words } from "@/components/ui/language";

export const approvalSpanish: Words<typeof approvalText> = {
  title: "Aprobaciones",
  group: "Aprobaciones",
  failed: "Las aprobaciones no se han podido cargar",
  empty: "Nada espera a una segunda persona.",
  due: "Vence",
  overdue: "Vencido desde",
  because: {
    measure: "Requiere siempre dos personas",
    account_value: "Hay mucho en juego en esta cuenta",
  },
  binds: "Ya en vigor",
  meanwhile: "Mientras tanto",
  decidedBy: (name) => `Decidido por ${name}`,
  case: (n) => `Caso ${n}`,
  openCase: "Abrir el caso",
  read: "Leer las pruebas",
  evidence: "Las pruebas tal como se juzgaron",
  evidenceFailed: "Las pruebas no se han podido cargar",
  own: "Lo decidiste tú: responde otra persona.",
  approve: "Aprobar",
  reject: "Rechazar",
  of: (act, account) => `${act}: ${account}`,
  titles: { approve: (n) => `Aprobar el caso ${n}`, reject: (n) => `Rechazar el caso ${n}` },
  about: {
    approve:
      "Lo que espera surte efecto ahora, o cuando termine el plazo de gracia. Una restricción que lo suplía termina.",
    reject:
      "Lo que espera no ocurre nunca; lo que ya está en vigor se revierte. La infracción y sus faltas se mantienen.",
  },
  notDone: { approve: "No se ha aprobado", reject: "No se ha rechazado" },
  reason: "Por qué",
  keep: "Mantener la restricción: es suficiente",
};
