import type { policyText } from "@/components/policy/text";
import { pluralIn, type Words } from "@/components/ui/language";

const plural = pluralIn("es");
const days = (n: number) => plural(n, { one: "1 día", other: `${n} días` });

export const policySpanish: Words<typeof policyText> = {
  title: "Políticas",
  version: (n) => `Versión ${n}`,
  changedSince: (version) => `Qué cambió respecto a la versión ${version}`,
  decidedUnder: "Decisiones tomadas con ella",
  inForce: "en vigor",
  earlier: "versión anterior",
  published: "Publicada",
  publishedBy: (name) => `por ${name}`,
  versions: "Versiones",
  sections: {
    rules: "Reglas",
    exceptions: "Excepciones",
    ladder: "Escala",
    timing: "Plazos, segunda persona",
    reasons: "Códigos de motivo",
    templates: "Comunicaciones",
    clauses: "Cláusulas",
  },
  contents: "En esta página",
  rules: {
    about:
      "Una regla actúa donde sus indicios, en conjunto, alcanzan su puntuación en una de sus fases. La cláusula es lo que cita una comunicación.",
    rule: "Regla",
    clause: "Cláusula",
    violation: "Infracción",
    where: "Dónde",
    phases: "Fases",
    restsOn: "Se apoya en",
    score: "Puntuación",
    lifted: "La levanta",
    severity: "Gravedad",
    off: "desactivada",
    everywhere: "Todos los espacios",
    anyPhase: "Todas las fases",
    only: (who) => `Solo ${who}`,
    nothing: "Nada",
    report: "La denuncia de una persona",
    script: (scripts) => `Guiones de estafa: ${scripts}`,
    from: (floor) => `desde ${floor}`,
    only_kinds: (exception, kinds) => `${exception} (solo ${kinds})`,
    combination: (dependence) =>
      `Los indicios de un mismo texto se combinan como parcialmente independientes (dependencia ${dependence}): el más fuerte cuenta entero y cada uno de los demás, menos.`,
  },
  exceptions: {
    about: "Lo que levanta una regla. Las excepciones vienen del marketplace, con sus fechas.",
    kinds: {
      enterprise_client: "Cliente empresarial",
      legal_need: "Necesidad legal",
      system_invite: "Invitación a una herramienta de trabajo",
      conversion_fee_paid: "Tarifa de conversión pagada",
      origin_off_platform: "La relación empezó fuera",
    },
    exception: "Excepción",
    lifts: "Levanta",
    whole: "la regla completa",
    plans: (plans) => `Los clientes con estos planes son empresariales por sí mismos: ${plans}.`,
    none: "No levanta ninguna regla",
  },
  ladder: {
    steps: {
      L0: "Nada",
      L1: "Informar",
      L2: "Advertir",
      L3: "Restringir",
      L4: "Suspender por un tiempo",
      L5: "Suspender hasta que se levante",
    },
    about:
      "Cada infracción confirmada deja una falta, que pierde la mitad de su peso en cada semivida y no cuenta pasada su ventana. La suma de todas las faltas da el nivel.",
    step: "Nivel",
    from: "Desde",
    measures: "Medidas",
    nothing: "Nada",
    days: (n) => (n === null ? "hasta que se levante" : days(n)),
    violation: "Infracción",
    weight: "Peso",
    halfLife: "Semivida",
    window: "Cuenta durante",
    startsAt: "Empieza en",
    takes: "Una restricción retira",
    inDays: (n) => `${n} d`,
    repeat: (factor, cap) =>
      `Una falta anterior del mismo tipo multiplica la nueva por ${factor}, hasta ${cap} en total.`,
    concurrent: (factor) =>
      `De varias infracciones en una decisión, la más grave cuenta entera y las demás por ${factor}.`,
    linked: (weight) => `Un dato de contacto compartido con una cuenta suspendida suma ${weight}.`,
    first: (violations, step, factor) =>
      `Ante una primera infracción de ${violations} se informa: nivel ${step}, su falta por ${factor}.`,
    badges: (badges) => `Insignias que se pueden retirar: ${badges}.`,
    scale: "Dónde empieza cada nivel en la suma de faltas",
  },
  timing: {
    due: "Vencimiento",
    dueAbout: "Cuándo debería decidirse un caso, según la gravedad de su aviso más grave.",
    severity: (n) => `Gravedad ${n}`,
    flags: "Avisos sin regla",
    flagKinds: { report: "Denuncia", unreadable: "Adjunto ilegible", detector_failed: "Falló el detector" },
    grace: "Deshacer",
    graceAbout: "Cuánto espera una decisión antes de surtir efecto y de que se avise a nadie.",
    common: "Cualquier otra",
    atOnce: "de inmediato",
    fourEyes: "Segunda persona",
    fourEyesMeasures: (measures) => `Siempre necesaria para: ${measures}.`,
    fourEyesValue: (amount) => `Necesaria para cualquier medida sobre una cuenta con más de ${amount} en juego.`,
    fourEyesMeanwhile: (measures) => `Puede estar en vigor mientras espera: ${measures}.`,
    fourEyesDue: (time) => `Debería responderse en ${time}.`,
    appeal: (n) => `Una cuenta puede recurrir durante ${days(n)}.`,
  },
  reasons: {
    about: "Lo que da moderación como motivo. Los códigos se desactivan, nunca se eliminan.",
    code: "Código",
    label: "Etiqueta",
    outcome: "Con",
    outcomes: { violation: "infracción", no_violation: "sin infracción", any: "cualquiera" },
    violations: "Infracciones",
    harms: "Daños",
    off: "desactivado",
  },
  templates: {
    about: "Lo que lee la cuenta. Los nombres entre llaves se rellenan antes de enviarlo.",
    any: "cualquier infracción",
    anyStep: "cualquier nivel",
    languages: { en: "Inglés", es: "Español" },
  },
  minutes: (n) =>
    n % 1440 === 0
      ? days(n / 1440)
      : n % 60 === 0
        ? plural(n / 60, { one: "1 hora", other: `${n / 60} horas` })
        : plural(n, { one: "1 minuto", other: `${n} minutos` }),
  roles: { client: "clientes", freelancer: "freelances", agency: "agencias", unknown: "cuentas aún sin describir" },
};
