import type { Known, sentenceText } from "@/components/audit/sentence";
import { auditText } from "@/components/audit/text";
import { nameOfKind, nameOfMeasure, nameOfViolation } from "@/components/evidence/family";
import { evidenceText, nameOfReason, readableCode, wordFor } from "@/components/evidence/text";
import { exportText } from "@/components/export/text";
import { qualityText } from "@/components/quality/text";
import { retentionText } from "@/components/settings/retention-text";
import { pluralIn, type Words } from "@/components/ui/language";
import { count } from "@/components/ui/money";
import { uiText } from "@/components/ui/text";
import { day } from "@/components/ui/time-format";

type Measures = readonly { kind: string; badge?: string | null; durationDays?: number | null }[];

/** How a try of a draft ended. */
const STATES: Record<string, string> = { done: "terminado", failed: "fallido", cancelled: "cancelado" };

const plural = pluralIn("es");
const lower = (text: string) => text.toLocaleLowerCase("es");
const many = (n: number, one: string, several: string) => `${count(n)} ${plural(n, { one, other: several })}`;
const code = (value: string) => lower(readableCode(value));
const because = (reason: string) => auditText.reasons[reason] ?? code(reason);
const datasetName = (dataset: string) => lower(wordFor(exportText.datasets, dataset));
const className = (name: string) =>
  lower((retentionText.classes as Record<string, { name: string }>)[name]?.name ?? readableCode(name));
const causeName = (cause: string) => lower(wordFor(qualityText.comparison.causes, cause));
const stateName = (state: string) => STATES[state] ?? code(state);
const violations = (codes: readonly string[]) =>
  codes.map((each) => lower(nameOfViolation(each, "long"))).join(", ") || "sin nombrar ninguna infracción";
const measureName = (kind: string) => lower(nameOfMeasure(kind));
const days = (n: number | null | undefined) =>
  n === null || n === undefined ? "hasta que se levante" : many(n, "día", "días");
const measureOf = (data: { kind: string }) => `la medida «${measureName(data.kind)}»`;
const roleName = (role: string) => lower(wordFor(uiText.roles, role));
const kept = (n: number | null) => (n === null ? "para siempre" : days(n));
const utcDay = (iso: string) => day(iso, "UTC", 0);
const times = (n: number) => (n === 1 ? "" : `, ${count(n)} veces`);
const found = (data: { outcome: string; violations: readonly string[] }) =>
  data.outcome === "violation" ? violations(data.violations) : "sin infracción";

function measures(all: Measures): string {
  if (all.length === 0) return "sin medida";
  return all
    .map((one) => {
      const name = one.kind === "strip_badge" && one.badge ? `retirar ${one.badge}` : measureName(one.kind);
      return one.kind === "warn" ? name : `${name}, ${days(one.durationDays)}`;
    })
    .join("; ");
}

/** Written so that whoever did it stands before it: "Ines Duarte liberó el caso". */
function spanish(event: Parameters<typeof sentenceText.of>[0]): string {
  const known = event as unknown as Known;
  switch (known.type) {
    case "events.ingested": {
      const { accepted, duplicates, rejected } = known.data;
      return `envió ${many(accepted, "evento", "eventos")}, ${count(duplicates)} ya conocidos, ${count(rejected)} rechazados`;
    }
    case "bulk.started": {
      const { cases, outcome, reasonCode } = known.data;
      const what = outcome === "violation" ? measures(known.data.measures) : "sin infracción";
      return `inició una decisión sobre ${many(cases, "caso", "casos")}: ${what}, motivo «${nameOfReason(reasonCode, event.reason)}»`;
    }
    case "bulk.finished": {
      const { done, skipped, undone } = known.data;
      const back =
        undone + known.data.kept === 0
          ? ""
          : `, ${count(undone)} deshechos, ${count(known.data.kept)} demasiado tarde para deshacer`;
      return `terminó la decisión conjunta: ${count(done)} decididos, ${count(skipped)} omitidos${back}`;
    }
    case "bulk.stopped":
      return `detuvo la decisión conjunta: ${because(known.data.reason)}`;
    case "bulk.cancelled":
      return `canceló la decisión conjunta: ${count(known.data.decided)} decididos, ${count(known.data.left)} sin alcanzar`;
    case "bulk.undo_started":
      return `empezó a deshacer ${many(known.data.decisions, "decisión tomada", "decisiones tomadas")} en conjunto`;
    case "attachment.stored":
      return `guardó un adjunto de ${count(known.data.size)} bytes`;
    case "case.opened":
      return known.data.violations.length === 0
        ? `abrió el caso para que lo mire una persona, política ${known.data.policyVersion}`
        : `abrió el caso: ${violations(known.data.violations)}, política ${known.data.policyVersion}`;
    case "case.flagged":
      return `añadió un aviso: ${known.data.violation ? violations([known.data.violation]) : because(known.data.kind)}`;
    case "case.flag_withdrawn":
      return `retiró un aviso: ${because(known.data.reason)}`;
    case "case.texts_judged":
      return `renovó las copias de ${many(known.data.contents, "texto", "textos")}, tal como se juzgan ahora`;
    case "case.withdrawn":
      return `retiró el caso, ya nada de él se sostiene: ${because(known.data.reason)}`;
    case "case.re_review_requested":
      return `pidió a un responsable que revise de nuevo el caso decidido: ${because(known.data.reason)}`;
    case "case.re_reviewed":
      return "revisó de nuevo el caso decidido: se mantiene";
    case "case.claimed":
      return known.data.renewed
        ? "renovó la reserva del caso"
        : known.data.via === "next"
          ? "tomó el caso como el siguiente"
          : known.data.via === "undo"
            ? "volvió a tener el caso tras deshacer"
            : "tomó el caso";
    case "case.released":
      return known.data.reason === "expired" ? "perdió la reserva del caso: venció" : "liberó el caso";
    case "case.viewed":
      return "abrió el caso para leerlo";
    case "case.reopened":
      return `abrió el caso de nuevo, ahora en la versión ${known.data.version}`;
    case "decision.made": {
      if (known.data.outcome !== "violation")
        return `decidió: sin infracción, motivo «${nameOfReason(known.data.reasonCode, event.reason)}»`;
      const [done, recommended] = [measures(known.data.measures), measures(known.data.recommended)];
      const beside = done === recommended ? "según lo recomendado" : `se recomendaba ${recommended}`;
      return `decidió: ${violations(known.data.violations)}, ${done} (${beside})`;
    }
    case "decision.undone":
      return "deshizo la decisión antes de que surtiera efecto";
    case "decision.reversed":
      return "revirtió la decisión con todo lo que hizo";
    case "decision.took_effect":
      return "hizo que la decisión surtiera efecto";
    case "enforcement.activated":
      return `puso en vigor ${measureOf(known.data)}${known.data.endsAt === null ? "" : `, hasta el ${utcDay(known.data.endsAt)}`}`;
    case "enforcement.approved":
      return `aprobó ${measureOf(known.data)}`;
    case "enforcement.rejected":
      return `rechazó ${measureOf(known.data)}`;
    case "enforcement.expired":
      return `terminó ${measureOf(known.data)}: se cumplió su plazo`;
    case "enforcement.undone":
      return `deshizo ${measureOf(known.data)} antes de avisar a nadie`;
    case "enforcement.reversed":
      return `revirtió ${measureOf(known.data)}`;
    case "signal.revealed":
      return "reveló un dato de contacto";
    case "contact.looked_up":
      return `buscó quién usa un dato de contacto: ${many(known.data.contacts, "contacto", "contactos")}, ${many(known.data.accounts, "cuenta encontrada", "cuentas encontradas")}`;
    case "account.exported":
      return `descargó todo lo que Docket tiene de la cuenta: ${many(known.data.contents, "texto", "textos")}, ${many(known.data.cases, "caso", "casos")}, ${many(known.data.notes, "nota", "notas")}`;
    case "note.added":
      return "escribió una nota";
    case "note.edited":
      return `reescribió una nota, ahora en la versión ${known.data.version}`;
    case "note.erased":
      return `borró una nota con ${many(known.data.versions, "versión", "versiones")}`;
    case "ring.made":
      return `creó una red de ${many(known.data.caseIds.length, "caso", "casos")}`;
    case "ring.case_added":
      return "añadió un caso a la red";
    case "ring.case_removed":
      return "sacó un caso de la red";
    case "ring.claimed":
      return `tomó a la vez ${many(known.data.caseIds.length, "caso", "casos")} de la red`;
    case "ring.decided":
      return `decidió la red: ${many(known.data.decided, "caso decidido", "casos decididos")}, ${count(known.data.refused)} rechazados`;
    case "report.filed":
      return `presentó una denuncia: ${violations([known.data.category])}`;
    case "report.kept":
      return `guardó sin revisar una denuncia de un denunciante silenciado: ${violations([known.data.category])}`;
    case "reporter.muted":
      return `silenció a un denunciante hasta el ${utcDay(known.data.until)}`;
    case "reporter.unmuted":
      return "dejó de silenciar a un denunciante";
    case "user.created":
      return `añadió a una persona como ${roleName(known.data.role)}`;
    case "user.renamed":
      return "dio otro nombre a una persona";
    case "user.role_changed":
      return `cambió el rol de una persona de ${roleName(known.data.from)} a ${roleName(known.data.to)}`;
    case "user.disabled":
      return "desactivó a una persona";
    case "user.enabled":
      return "activó de nuevo a una persona";
    case "user.password_changed":
      return known.data.bySelf ? "cambió su propia contraseña" : "fijó la contraseña de otra persona";
    case "key.created":
      return `creó una clave para ${known.data.scopes.join(", ")}`;
    case "key.revoked":
      return "revocó una clave";
    case "webhook.created":
      return "añadió un webhook";
    case "webhook.changed":
      return `cambió un webhook: ${known.data.changed.map(code).join(", ")}`;
    case "webhook.disabled":
      return `desactivó un webhook: ${because(known.data.reason)}`;
    case "webhook.enabled":
      return "activó de nuevo un webhook";
    case "webhook.removed":
      return `eliminó un webhook${known.data.pending > 0 ? `, con ${many(known.data.pending, "mensaje", "mensajes")} sin enviar` : ""}`;
    case "webhook.secret_rotated":
      return `dio a un webhook un secreto nuevo; el anterior firma ${many(known.data.overlapHours, "hora", "horas")} más`;
    case "webhook.tried":
      return `probó un webhook: ${known.data.status ?? code(known.data.result)}`;
    case "webhook.replayed":
      return `envió de nuevo ${many(known.data.deliveries, "mensaje", "mensajes")}`;
    case "case.snoozed":
      return `pospuso el caso hasta el ${utcDay(known.data.until)}`;
    case "case.woken":
      return known.data.reason === "due" ? "reactivó el caso: llegó su momento" : "reactivó el caso";
    case "case.escalated":
      return "elevó el caso a un responsable";
    case "case.assigned":
      return known.data.to === null ? "retiró la asignación del caso" : "asignó el caso a alguien";
    case "approval.overdue":
      return "recordó una medida cuya segunda persona se retrasa";
    case "appeal.filed":
      return "presentó un recurso contra la decisión";
    case "appeal.claimed":
      return known.data.renewed ? "mantuvo abierto el recurso" : "tomó el recurso";
    case "appeal.released":
      return "liberó el recurso";
    case "appeal.resolved":
      return `respondió al recurso: ${OUTCOMES[known.data.outcome] ?? code(known.data.outcome)}${known.data.standIn ? ", en sustitución: todos los que la política nombra primero habían intervenido" : ""}`;
    case "appeal.closed":
      return "cerró el recurso: la decisión ya se había revertido";
    case "signal.judged":
      return `valoró un indicio como ${known.data.verdict === "right" ? "correcto" : "incorrecto"}${known.data.actualKind ? `, en realidad ${lower(nameOfKind(known.data.actualKind))}` : ""}`;
    case "span.missed":
      return `marcó un pasaje que la detección omitió: ${lower(nameOfKind(known.data.kind))}`;
    case "span.withdrawn":
      return "retiró la marca de un pasaje omitido";
    case "session.started":
      return "inició sesión";
    case "session.ended":
      return known.data.reason === "signed_out"
        ? "cerró sesión"
        : `vio terminada una sesión: ${because(known.data.reason)}`;
    case "session.refused":
      return `fue rechazado al iniciar sesión${times(known.data.count)}: ${because(known.data.reason)}`;
    case "permission.refused":
      return `no pudo hacer ${known.data.operation}${times(known.data.count)}: requiere ${known.data.permission}`;
    case "export.requested":
      return `pidió una exportación de ${datasetName(known.data.dataset)} como ${known.data.format}, ${many(known.data.columns.length, "columna", "columnas")}`;
    case "export.fetched":
      return `descargó una exportación, ${many(known.data.rows, "fila", "filas")}${known.data.complete ? "" : ", interrumpida"}`;
    case "policy.published":
      return `publicó la versión ${known.data.version} de la política`;
    case "bundle.made":
      return `descargó el expediente de pruebas${known.data.redacted ? ", con terceros ocultos" : ""}${known.data.unmasked ? ", en claro" : ""}`;
    case "retention.changed":
      return `cambió cuánto se conserva ${className(known.data.class)}: de ${kept(known.data.from)} a ${kept(known.data.to)}`;
    case "retention.removed":
      return `eliminó ${many(known.data.removed, "registro", "registros")} de ${className(known.data.class)} al final de su plazo`;
    case "account.erased":
      return `borró lo personal de una cuenta, con ${many(known.data.contents, "texto", "textos")}`;
    case "hold.set":
      return "puso una cuenta bajo retención legal";
    case "hold.lifted":
      return "levantó la retención legal de una cuenta";
    case "audit.months_dropped":
      return `eliminó ${many(known.data.events, "evento", "eventos")} de meses antiguos; sus hojas siguen en la auditoría sellada`;
    case "keyring.rotation_started":
      return `empezó a cambiar las claves, de ${known.data.from.join(", ")} a ${known.data.to}`;
    case "keyring.rotated":
      return `cambió las claves a ${known.data.to}: ${many(known.data.signals, "indicio", "indicios")} con hash nuevo`;
    case "statement.exported":
      return `exportó ${many(known.data.statements, "declaración de motivos", "declaraciones de motivos")}`;
    case "statement.replayed":
      return `puso de nuevo en cola ${many(known.data.statements, "declaración de motivos rechazada", "declaraciones de motivos rechazadas")}`;
    case "statement.submitted":
      return `envió ${many(known.data.statements, "declaración de motivos", "declaraciones de motivos")}${known.data.refused > 0 ? `, ${count(known.data.refused)} rechazadas` : ""}`;
    case "export.written":
      return `escribió una exportación de ${many(known.data.rows, "fila", "filas")}, ${count(known.data.bytes)} bytes`;
    case "export.failed":
      return "no pudo escribir una exportación";
    case "export.cancelled":
      return "canceló una exportación";
    case "policy.draft_created":
      return known.data.restores == null
        ? `inició un borrador de política desde la versión ${known.data.baseVersion}`
        : `inició un borrador de política que recupera la versión ${known.data.restores}`;
    case "policy.draft_changed":
      return `cambió un borrador de política: ${many(known.data.changes, "cambio", "cambios")} desde la versión ${known.data.baseVersion}`;
    case "policy.draft_discarded":
      return "descartó un borrador de política";
    case "policy.draft_submitted": {
      const when = known.data.effectiveAt === null ? "" : `, en vigor el ${utcDay(known.data.effectiveAt)}`;
      return `envió un borrador de política${known.data.secondPerson ? " a una segunda persona" : ""}${when}`;
    }
    case "policy.draft_approved":
      return "aprobó un borrador de política";
    case "policy.draft_returned":
      return `devolvió un borrador de política: ${because(known.data.reason)}`;
    case "policy.shadow_started":
      return "empezó a ejecutar un borrador en paralelo a la política vigente";
    case "policy.shadow_stopped":
      return "dejó de ejecutar un borrador en paralelo a la política vigente";
    case "policy.backtest_requested":
      return `preguntó qué habría hecho un borrador de política del ${utcDay(known.data.since)} al ${utcDay(known.data.until)}`;
    case "policy.backtest_ended":
      return `probó un borrador de política con ${many(known.data.contents, "contenido", "contenidos")}: ${stateName(known.data.state)}`;
    case "quality.plan_set":
      return known.data.enabled
        ? `fijó el plan de muestreo en la versión ${known.data.version}: ${many(known.data.strata, "estrato", "estratos")}`
        : `detuvo el muestreo con la versión ${known.data.version} del plan`;
    case "quality.drawn":
      return `sorteó ${count(known.data.drawn)} de ${many(known.data.considered, "decisión", "decisiones")} para una segunda revisión`;
    case "quality.review_claimed":
      return "tomó una segunda revisión";
    case "quality.review_released":
      return "liberó una segunda revisión";
    case "quality.review_answered":
      return `respondió a una segunda revisión: ${found(known.data)}, ${measures(known.data.measures)}, motivo «${nameOfReason(known.data.reasonCode, event.reason)}»`;
    case "quality.review_settled":
      return `resolvió un desacuerdo: ${auditText.stands[known.data.stands] ?? known.data.stands}, ${found(known.data)}; causa: ${causeName(known.data.rootCause)}`;
    case "quality.golden_marked":
      return `marcó un caso cuya respuesta se conoce: ${found(known.data)}`;
    case "quality.golden_retired":
      return "retiró un caso cuya respuesta se conoce";
    case "quality.session_made":
      return `inició una sesión de calibración de ${many(known.data.decisions, "caso", "casos")} y ${many(known.data.people.length, "persona", "personas")}`;
    case "quality.session_closed":
      return `cerró una sesión de calibración: ${many(known.data.answered, "respuesta", "respuestas")}, ${count(known.data.unanswered)} sin dar`;
    case "prevalence.rate_set": {
      const of = lower(wordFor(evidenceText.surfaces, known.data.surface));
      if (known.data.share === null) return `dejó de sortear muestras de ${of}`;
      return known.data.perDay === null
        ? `fijó la muestra aleatoria de ${of} en el ${Number((known.data.share * 100).toPrecision(3))} % del total`
        : `fijó la muestra aleatoria de ${of} en ${count(known.data.perDay)} al día`;
    }
    case "factor.begun":
      return "empezó a configurar un segundo factor";
    case "factor.confirmed":
      return "configuró un segundo factor";
    case "factor.removed":
      return known.data.bySelf ? "eliminó su segundo factor" : "retiró el segundo factor de una persona";
    default:
      known satisfies never;
      return `${auditText.unknown}: ${event.type}`;
  }
}

const OUTCOMES: Record<string, string> = {
  upheld: "desestimado",
  reduced: "estimado en parte",
  overturned: "estimado",
};

export const sentenceSpanish: Words<typeof sentenceText> = { of: spanish };
