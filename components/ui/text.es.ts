import { pluralIn, type Words } from "@/components/ui/language";
import type { uiText } from "@/components/ui/text";

const plural = pluralIn("es");

/** What a refusal means; the API itself speaks English. */
const REFUSALS: Record<string, string> = {
  forbidden: "Tu rol o las reglas no permiten hacer esto.",
  not_found: "No existe o ya no se conserva.",
  malformed: "La solicitud no se entiende. Recarga la página y vuelve a intentarlo.",
  invalid_input: "Algún dato no es válido.",
  unsupported_media_type: "Este tipo de archivo no se admite.",
  too_large: "Es demasiado grande.",
  conflict: "No se puede hacer en el estado actual.",
  claim_lost: "El caso ya no está tomado por ti. Tómalo de nuevo; lo escrito se conserva.",
  claimed_by_other: "Otra persona tiene tomado este caso.",
  stale_version: "El caso ha cambiado desde que se leyó. Revisa lo nuevo antes de decidir; lo escrito se conserva.",
  idempotency_in_flight: "La misma solicitud aún se está procesando. Espera un momento.",
  idempotency_mismatch: "La misma solicitud ya se hizo con otro contenido. Recarga la página y vuelve a intentarlo.",
  rate_limited: "Demasiadas solicitudes. Espera un poco y vuelve a intentarlo.",
  unavailable: "El servicio no está disponible ahora mismo. Vuelve a intentarlo en un momento.",
  internal:
    "Algo ha fallado por nuestra parte. Reintenta; si persiste, da el id de la solicitud a quien administre Docket.",
};

/** Said by the API in English only, and more exact than the general sentence. */
const WITH_DETAIL = new Set(["forbidden", "invalid_input", "conflict"]);

/** Says no more than the sentence here does. */
const NO_MORE = "What was sent is not valid.";

export const uiSpanish: Words<typeof uiText> = {
  product: "Docket",
  mainNavigation: "Principal",
  skipToContent: "Saltar al contenido",
  find: "Buscar",
  pages: {
    queue: "Cola",
    enforcement: "Medidas",
    approvals: "Aprobaciones",
    appeals: "Recursos",
    quality: "Calidad",
    insights: "Análisis",
    policies: "Políticas",
    audit: "Auditoría",
    settings: "Ajustes",
  },
  waiting: (open, overdue) => {
    const waiting = plural(open, { one: "1 pendiente", other: `${open} pendientes` });
    return overdue === 0
      ? waiting
      : `${waiting}, ${plural(overdue, { one: "1 vencido", other: `${overdue} vencidos` })}`;
  },
  roles: { moderator: "Moderador/a", lead: "Responsable", analyst: "Analista", admin: "Administrador/a" },
  you: "tú",
  signOut: "Cerrar sesión",
  menu: "Tu menú",
  scheme: "Colores",
  schemes: { light: "Claro", dark: "Oscuro", auto: "Como el sistema" },
  density: "Filas",
  densities: { compact: "Compactas", normal: "Normales", comfortable: "Amplias" },
  keys: {
    title: "Teclas",
    all: "todas las teclas",
    on: "Teclas sueltas",
    off: "Desactivadas: solo funcionan las combinaciones con Ctrl o Cmd, Escape y la tecla de esta lista.",
    rest: "No actúan mientras se escribe en un campo.",
    close: "Cerrar",
    general: "En todas partes",
    palette: "Buscar una página, un caso, una cuenta o una acción",
    help: "Mostrar todas las teclas",
    leaveField: "Salir del campo",
  },
  palette: {
    placeholder: "Página, número de caso, nombre o id de cuenta, acción",
    nothing:
      "No se ha encontrado nada. Prueba con el número de un caso o con el principio del nombre o del id de una cuenta.",
    searching: "Buscando",
    failed: "La búsqueda no responde. Las páginas se pueden abrir igualmente desde aquí.",
    pages: "Páginas",
    cases: "Casos",
    accounts: "Cuentas",
    acts: "En esta página",
  },
  accountKinds: { client: "cliente", freelancer: "freelance", agency: "agencia", unknown: "cuenta" },
  error: {
    title: "No se ha podido cargar",
    retry: "Reintentar",
    requestId: (id) => `Solicitud ${id}`,
    offline: "Sin conexión con Docket. Comprueba la red y reintenta.",
    unknown:
      "Algo ha fallado por nuestra parte. Reintenta; si persiste, da el id de la solicitud a quien administre Docket.",
    refused: (code, detail) => {
      const known = REFUSALS[code];
      if (known === undefined) return detail;
      return WITH_DETAIL.has(code) && detail !== NO_MORE ? `${known} (${detail})` : known;
    },
    signedOut: "La sesión se ha cerrado. Inicia sesión de nuevo para continuar; lo escrito se conserva.",
    signIn: "Iniciar sesión",
  },
  forbidden: {
    title: "No disponible para tu rol",
    text: "Tu rol no permite abrir esta página. La administración puede cambiar los roles.",
    back: "A tu primera página",
  },
  notFound: {
    title: "Aquí no hay nada",
    text: "No existe esa página, caso o cuenta, o ya no se conserva.",
    back: "A tu primera página",
  },
  loading: "Cargando",
  refreshing: "Actualizando",
  now: "ahora",
  none: "–",
  time: {
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
    minutes: (n) => `${n} min`,
    hours: (n) => `${n} h`,
    hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes} min`,
    days: (n) => `${n} d`,
    late: (span) => `hace ${span}`,
    in: (span) => `En ${span}`,
    seconds: (n) => `${n} s`,
  },
};
