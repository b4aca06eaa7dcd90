import type { statementText } from "@/components/statement/text";
import { pluralIn, type Words } from "@/components/ui/language";

const plural = pluralIn("es");

export const statementSpanish: Words<typeof statementText> = {
  title: "Declaraciones de motivos",
  group: "Declaraciones",
  back: "Medidas",
  columns: {
    made: "Creada",
    restriction: "Restricción",
    category: "Categoría",
    state: "Estado",
    note: "Qué fue de ella",
    case: "Caso",
  },
  open: "Mostrar",
  openOf: (puid) => `Mostrar la declaración ${puid}`,
  bodyTitle: "La declaración tal como se envía",
  close: "Cerrar",
  filter: { state: "Estado", made: "Creada" },
  states: {
    queued: "En cola",
    submitted: "Enviada",
    refused: "Rechazada",
    withdrawn: "Retirada",
  },
  values: {
    DECISION_ACCOUNT_SUSPENDED: "Cuenta suspendida",
    DECISION_ACCOUNT_TERMINATED: "Cuenta cerrada definitivamente",
    DECISION_PROVISION_PARTIAL_SUSPENSION: "Partes del servicio suspendidas",
    DECISION_MONETARY_SUSPENSION: "Pagos suspendidos",
    STATEMENT_CATEGORY_OTHER_VIOLATION_TC: "Condiciones de uso",
    STATEMENT_CATEGORY_SCAMS_AND_FRAUD: "Estafas y fraude",
  },
  hidden: "Datos de contacto ocultos",
  badge: "Insignia ya no mostrada",
  submitted: "enviada",
  known: "la base de datos ya la tenía",
  replay: "Enviar de nuevo",
  replayOf: (puid) => `Enviar de nuevo la declaración ${puid}`,
  replayAll: "Enviar de nuevo todas las rechazadas",
  replayFailed: "No se ha puesto de nuevo en cola",
  reversed: "la medida se revirtió",
  refusedFields: (fields) => `rechazada: ${fields.join("; ")}`,
  tries: (n, code) => `${plural(n, { one: "1 intento", other: `${n} intentos` })}: ${code.replace(/_/g, " ")}`,
  waits: "espera a enviarse o a descargarse como archivo",
  download: "Descargar como líneas JSON",
  empty:
    "Todavía no hay ninguna declaración. Se crea una por cada medida que restringe una cuenta, cuando surte efecto.",
  nothing: "Ninguna así.",
  failed: "Las declaraciones no se han podido cargar",
};
