import type { FigureWords } from "@/components/insight/transparency-text";
import type { FigureCode } from "@/lib/domain/transparency/rules";

/** What each figure is, in Spanish. */
export const figuresInSpanish: Record<FigureCode, FigureWords> = {
  notices_received: {
    label: "Denuncias recibidas de usuarios",
    definition:
      "Denuncias presentadas por cuentas del marketplace en el período, por categoría. Las del equipo no están entre ellas.",
  },
  staff_reports: {
    label: "Denuncias del equipo",
    definition: "Denuncias presentadas por miembros del equipo en el período.",
  },
  notices_acted_on: {
    label: "Denuncias seguidas de una medida",
    definition:
      "Denuncias de usuarios del período cuyo caso se decidió como infracción con al menos una medida, si esa decisión no se deshizo ni se revirtió después.",
  },
  notice_median_minutes: {
    label: "Mediana del tiempo de la denuncia a la decisión",
    definition:
      "Minutos desde una denuncia de un usuario en el período hasta la primera decisión vigente sobre su caso después de ella.",
  },
  notices_by_automated_means: {
    label: "Denuncias tramitadas solo por medios automatizados",
    definition: "Siempre 0: toda denuncia llega a una persona, y toda decisión es de una persona.",
  },
  own_initiative_measures: {
    label: "Medidas por iniciativa propia del marketplace",
    definition:
      "Medidas que surtieron efecto en el período en un caso sin denuncia de un usuario antes de la decisión, por infracción y tipo de medida.",
  },
  measures_by_detection: {
    label: "Medidas según cómo se halló la conducta",
    definition:
      "Medidas que surtieron efecto en el período, según qué dio el primer aviso de su caso: la detección, la denuncia de un usuario o una del equipo.",
  },
  measures_by_automated_decision: {
    label: "Medidas decididas por medios automatizados",
    definition: "Siempre 0: ninguna medida surte efecto sin la decisión de un miembro del equipo.",
  },
  complaints_received: {
    label: "Reclamaciones contra decisiones (recursos)",
    definition: "Recursos presentados en el período.",
  },
  complaints_resolved: {
    label: "Recursos respondidos, por resultado",
    definition:
      "Recursos respondidos en el período, se presentaran cuando se presentaran: desestimados, estimados en parte o estimados.",
  },
  complaint_median_minutes: {
    label: "Mediana del tiempo hasta responder a un recurso",
    definition: "Minutos desde la presentación hasta la respuesta, de los recursos respondidos en el período.",
  },
  complaint_reversed_share: {
    label: "Proporción de recursos en los que cambió la decisión",
    definition: "Estimados en parte y estimados, de los recursos respondidos en el período.",
  },
  automated_error_share: {
    label: "Indicador de error de la detección automatizada",
    definition:
      "De las decisiones del período sobre casos cuyo primer aviso dio un detector: la proporción decidida sin infracción. Es la tasa de error de lo avisado; lo que se pasó por alto no está en ella.",
  },
  decisions_reversed_share: {
    label: "Decisiones revertidas",
    definition:
      "Decisiones tomadas en el período que se han revertido hasta ahora, de todas las tomadas en él que no se deshicieron.",
  },
  suspensions: {
    label: "Cuentas suspendidas",
    definition: "Cuentas en las que surtió efecto una suspensión en el período, por la infracción decidida.",
  },
  complainants_muted: {
    label: "Denunciantes cuyas denuncias se suspendieron",
    definition:
      "Cuentas cuyas denuncias se dejaron de lado por un tiempo en el período porque demasiadas eran infundadas.",
  },
  accounts_actioned: {
    label: "Cuentas con medidas",
    definition: "Cuentas en las que surtió efecto alguna medida en el período, cada una contada una vez.",
  },
  content_flagged: {
    label: "Contenidos con aviso",
    definition: "Contenidos distintos sobre los que se dio un aviso en el período, según qué lo dio.",
  },
  content_judged: {
    label: "Contenidos examinados por medios automatizados",
    definition: "Contenidos juzgados por primera vez en el período.",
  },
  decision_median_minutes: {
    label: "Mediana del tiempo desde que se abre un caso hasta su decisión",
    definition:
      "En pasos de un minuto hasta dos horas, luego de 5, 15 y 60 minutos y días; casos decididos en el período.",
  },
};

/** The report's sentences, by the English that the API says. */
export const sentencesInSpanish: Record<string, string> = {
  "These are figures for a transparency report. They are not the official template of Implementing Regulation (EU) 2024/2835, and no claim is made that they can be submitted as one.":
    "Son cifras para un informe de transparencia. No son la plantilla oficial del Reglamento de Ejecución (UE) 2024/2835, ni se afirma que puedan presentarse como tal.",
  "Days are UTC, both included. Every figure is counted from the desk's own records at the moment of generation; decisions taken back later change it.":
    "Los días son UTC, ambos incluidos. Cada cifra se cuenta a partir de los registros propios en el momento de generarla; las decisiones que se reviertan después la cambian.",
  "A decision undone in its grace time counts as never made. A measure counts when it takes effect, not when it is decided.":
    "Una decisión deshecha en su plazo de gracia cuenta como no tomada. Una medida cuenta cuando surte efecto, no cuando se decide.",
  "Medians are taken over all observations, nothing is sampled. A share comes with the number it rests on.":
    "Las medianas se toman sobre todas las observaciones, sin muestreo. Cada proporción lleva el número en que se apoya.",
  "The violation of a measure is the heaviest one of its decision.":
    "La infracción de una medida es la más grave de su decisión.",
  "Orders of authorities do not reach the desk.": "Las órdenes de autoridades no llegan aquí.",
  "Notices of trusted flaggers are not told apart: reports carry no such mark.":
    "Los avisos de alertadores fiables no se distinguen: las denuncias no llevan esa marca.",
  "Training and assistance of the people who moderate, and restrictions made by the marketplace without the desk.":
    "La formación y el apoyo de quienes moderan, y las restricciones que el marketplace aplica por su cuenta.",
  "What detection misses: it is estimated from a reviewed random sample of all traffic, where one is drawn, and stands with the detectors.":
    "Lo que la detección pasa por alto: se estima con una muestra al azar de todo el tráfico que se revisa, si se sortea alguna, y está con los detectores.",
  "Out-of-court disputes are held outside the desk.": "Los litigios extrajudiciales se llevan fuera de aquí.",
  "Article 23 asks for manifestly illegal content; the desk enforces terms. Suspensions are given by violation instead.":
    "El artículo 23 pide el contenido manifiestamente ilícito; aquí se aplican condiciones. En su lugar se dan las suspensiones por infracción.",
  "Average monthly recipients are the marketplace's to count.":
    "El promedio mensual de destinatarios le toca contarlo al marketplace.",
  "Requests of governments, and actions by the language of the user's own settings.":
    "Las solicitudes de gobiernos, y las actuaciones según el idioma que eligió el usuario.",
};
