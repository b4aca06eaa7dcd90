import type { bulkText } from "@/components/queue/bulk-text";
import { pluralIn, type Words } from "@/components/ui/language";
import { count } from "@/components/ui/money";

const plural = pluralIn("es");
const cases = (n: number) => plural(n, { one: "1 caso", other: `${count(n)} casos` });
const accounts = (n: number) => plural(n, { one: "1 cuenta", other: `${count(n)} cuentas` });
const decisions = (n: number) => plural(n, { one: "1 decisión", other: `${count(n)} decisiones` });
const days = (n: number) =>
  n === 0 ? "hasta que se levante" : plural(n, { one: "durante 1 día", other: `durante ${n} días` });

export const bulkSpanish: Words<typeof bulkText> = {
  title: "Decidir estos casos juntos",
  titleOf: (n) => `Decidir ${cases(n)} a la vez`,
  outcome: "Qué son",
  noViolation: "Sin infracción",
  violation: "Una infracción: en cada caso, la que se le señaló",
  reason: "Motivo",
  chooseReason: "Elige un motivo",
  measures: "Medidas",
  warn: "Advertir",
  restrict: "Restringir",
  stripBadge: "Retirar una insignia, si la cuenta la tiene",
  badge: "Insignia",
  abilities: "Qué no podrán hacer",
  duration: "Cuánto tiempo",
  days: (n) => (n === 0 ? "Hasta que se levante" : plural(n, { one: "1 día", other: `${n} días` })),
  suspendNever: "Las suspensiones nunca se hacen en conjunto: cada una se decide por separado.",
  note: "Nota para el equipo",
  noteHint: "Necesaria con una medida. Queda en cada una de estas decisiones.",
  message: "Mensaje a cada cuenta",
  messageHint:
    "Si queda vacío, cada cuenta recibe sobre una medida el texto propio de la política; sin medida no se envía nada.",
  preview: "Ver qué ocurre",
  back: "Cambiarlo",
  close: "Cerrar",
  cancel: "Cancelar el resto",
  start: (n) => `Decidir ${cases(n)}`,
  undo: (n) => plural(n, { one: "Deshacer la decisión", other: `Deshacer las ${count(n)} decisiones` }),
  goOn: "Continuar",
  failed: "No se ha hecho",
  nothingYet: "Todavía no se ha decidido nada.",
  happens: "Qué ocurrirá",
  lines: (shown, all) => (shown === all ? "Los casos" : `Los primeros ${shown} de ${cases(all)}`),
  held: (name) => `tomado por ${name}`,
  noEvidence: "sin ninguna línea de prueba",
  progress: (done, of) => `${count(done)} de ${count(of)}`,
  states: {
    ready: "Sin empezar",
    running: "Decidiendo",
    done: "Decididos",
    cancelled: "Cancelado",
    stopped: "Detenido",
    undoing: "Deshaciendo",
    undone: "Deshecho",
  },
  stopped: {
    session_ended: "Se detuvo porque se cerró tu sesión. Puedes continuarlo.",
    not_permitted: "Se detuvo porque tu rol ya no lo permite.",
  },
  counts: {
    done: (n) => plural(n, { one: "1 caso decidido", other: `${count(n)} casos decididos` }),
    undone: (n) =>
      plural(n, {
        one: "1 caso deshecho y abierto de nuevo",
        other: `${count(n)} casos deshechos y abiertos de nuevo`,
      }),
    skipped: (n) => plural(n, { one: "1 caso omitido", other: `${count(n)} casos omitidos` }),
    kept: (n) => `${decisions(n)} sin poder deshacer`,
    waiting: (n) => plural(n, { one: "1 caso sin alcanzar", other: `${count(n)} casos sin alcanzar` }),
  },
  leftOut: "Omitidos, y por qué",
  kept: "No deshechos, y por qué",
  codes: {
    claimed_by_other: "lo tiene tomado otra persona",
    stale_version: "cambió después de la vista previa",
    conflict: "se decidió entretanto, o su plazo de gracia terminó",
    claim_lost: "otra persona lo tomó entretanto",
    no_violation_flagged: "no tiene señalada ninguna infracción",
    invalid_input: "esta decisión no es posible para esta cuenta",
    forbidden: "no te corresponde decidirlo",
    not_found: "ya no está",
  },
  strip: {
    running: (done, of) => `Decidiendo juntos: ${count(done)} de ${count(of)}`,
    show: "Mostrar",
  },
  consequence: ({ code, count: n, params }, abilityName) => {
    const text = (name: string) => String(params[name] ?? "");
    const until = days(Number(params["days"] ?? 0));
    switch (code) {
      case "decided":
        return plural(n, {
          one: "1 caso decidido: una infracción",
          other: `${count(n)} casos decididos: una infracción`,
        });
      case "cleared":
        return plural(n, {
          one: "1 caso cerrado: sin infracción",
          other: `${count(n)} casos cerrados: sin infracción`,
        });
      case "warn":
        return plural(n, { one: "1 cuenta advertida", other: `${count(n)} cuentas advertidas` });
      case "restrict": {
        const who = plural(n, { one: "1 cuenta restringida", other: `${count(n)} cuentas restringidas` });
        return `${who} ${until}: ${text("abilities").split(",").map(abilityName).join(", ")}`;
      }
      case "strip_badge":
        return `${text("badge")} se retira de ${accounts(n)} ${until}`;
      case "badge_missing":
        return `${accounts(n)} sin ${text("badge")}: allí no se retira nada`;
      case "strikes":
        return plural(n, { one: "Queda 1 falta", other: `Quedan ${count(n)} faltas` });
      case "message":
        return plural(n, { one: "1 cuenta recibe el mensaje", other: `${count(n)} cuentas reciben el mensaje` });
      case "several_cases":
        return `${accounts(n)} con varios de estos casos: cada caso cuenta, y se comunica, por separado`;
      case "undo_within":
        return `Se puede deshacer, todo a la vez, durante ${text("minutes")} minutos; antes no se avisa a nadie`;
      case "at_once":
        return plural(n, {
          one: "1 caso surte efecto de inmediato y no se puede deshacer",
          other: `${count(n)} casos surten efecto de inmediato y no se pueden deshacer`,
        });
      case "held_by_others":
        return plural(n, {
          one: "1 caso tomado por otra persona: se omite salvo que lo libere",
          other: `${count(n)} casos tomados por otras personas: se omiten salvo que los liberen`,
        });
      case "no_violation_flagged":
        return plural(n, {
          one: "1 caso sin infracción señalada: se omite",
          other: `${count(n)} casos sin infracción señalada: se omiten`,
        });
      case "finished_meanwhile":
        return plural(n, {
          one: "1 caso decidido entretanto: se omite",
          other: `${count(n)} casos decididos entretanto: se omiten`,
        });
      case "more_match":
        return `Hay más casos que coinciden: estos son los primeros ${count(n)}`;
    }
  },
};
