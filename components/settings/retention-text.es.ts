import type { retentionText } from "@/components/settings/retention-text";
import { pluralIn, type Words } from "@/components/ui/language";
import { count } from "@/components/ui/money";

const plural = pluralIn("es");
const days = (n: number) => plural(n, { one: "1 día", other: `${count(n)} días` });

export const retentionSpanish: Words<typeof retentionText> = {
  tab: "Conservación",
  label: "Cuánto tiempo se conservan los registros",
  columns: { name: "Registros", kept: "Se conservan", due: "Fuera de plazo", set: "Fijado", acts: "Cambiar" },
  kept: (n) => (n === null ? "para siempre" : days(n)),
  due: (n, atLeast) => (n === 0 ? "ninguno" : `${count(n)}${atLeast ? "+" : ""}`),
  startsAt: "desde",
  byDefault: "por defecto",
  change: "Cambiar…",
  changeOf: (name) => `${name}: cambiar cuánto tiempo se conservan`,
  title: (name) => `${name}: cuánto tiempo se conservan`,
  days: "Días",
  daysAbout: (least) =>
    `${least} o más; vacío los conserva para siempre. Un plazo más corto empieza a eliminar un día después.`,
  would: (n, atLeast) =>
    n === 0
      ? "Ahora no se eliminaría nada."
      : plural(n, {
          one: `Ahora se eliminaría 1${atLeast ? " o más" : ""}.`,
          other: `Ahora se eliminarían ${count(n)}${atLeast ? " o más" : ""}.`,
        }),
  submit: "Fijar",
  failed: "No se ha fijado",
  loadFailed: "Los plazos no se han podido cargar",
  fixed: (name, n) => `${name}: ${days(n)}`,
  fixedAbout: "Fijos:",
  fixedNames: {
    event_receipts: "ids de los eventos recibidos",
    pending_events: "ediciones, eliminaciones y señales cuyo contenido nunca llegó",
    idempotency_keys: "primeras respuestas a repeticiones",
  },
  heldAbout: (n) =>
    n === 0
      ? "Ninguna cuenta está bajo retención legal."
      : plural(n, {
          one: "1 cuenta está bajo retención legal: no se elimina nada suyo.",
          other: `${count(n)} cuentas están bajo retención legal: no se elimina nada suyo.`,
        }),
  classes: {
    content: {
      name: "Textos y archivos",
      about: "Lo que escribieron las cuentas; por meses completos. Las pruebas permanecen.",
    },
    signals: { name: "Indicios", about: "Lo que halló la detección, como hashes con clave; por meses completos." },
    contacts: {
      name: "Contactos",
      about: "Qué cuenta escribió qué contacto, como hashes con clave, cuando no se volvió a escribir.",
    },
    evidence: {
      name: "Pruebas",
      about: "Textos juzgados de casos firmes en los que ya no se apoya ninguna medida.",
    },
    reports: { name: "Denuncias", about: "Quejas sobre casos firmes." },
    notes: { name: "Notas", about: "Del equipo, sobre cuentas y casos firmes." },
    reveals: {
      name: "Motivos de revelación",
      about: "Por qué alguien reveló o buscó un dato; la auditoría conserva que se hizo.",
    },
    exports: { name: "Exportaciones", about: "Lo que se pidió, y los archivos." },
    messages: { name: "Mensajes", about: "Enviados al marketplace." },
    appeals: {
      name: "Recursos",
      about: "Textos de los respondidos en los que no se apoya ninguna medida; permanece que existieron.",
    },
    notices: { name: "Comunicaciones", about: "Textos de lo que se comunicó; permanece que se comunicó." },
    sessions: { name: "Sesiones", about: "Del equipo, terminadas." },
    audit_addresses: { name: "Direcciones de red", about: "Y navegadores, junto a la auditoría." },
  },
  holds: {
    tab: "Retenciones legales",
    label: "Retenciones legales, las más recientes primero",
    columns: {
      account: "Cuenta",
      reason: "Por qué",
      set: "Fijada",
      by: "Por",
      lifted: "Levantada",
      acts: "Levantar",
    },
    set: "Fijar una retención",
    setTitle: "Poner una cuenta bajo retención legal",
    setAbout: "No se borra ni se elimina nada de ella hasta que se levante la retención.",
    account: "Cuenta",
    accountAbout: "El id del marketplace.",
    reason: "Por qué",
    setSubmit: "Fijar la retención",
    setFailed: "No se ha fijado",
    lift: "Levantar…",
    liftOf: (id) => `Levantar la retención de ${id}`,
    liftTitle: (id) => `Levantar la retención de ${id}`,
    liftAbout: "Lo que esté fuera de plazo se elimina en la siguiente pasada.",
    liftSubmit: "Levantar la retención",
    liftFailed: "No se ha levantado",
    empty: "Ninguna cuenta está ni estuvo bajo retención legal.",
    failed: "Las retenciones no se han podido cargar",
    standing: "vigente",
  },
  erase: {
    act: "Borrar una cuenta",
    title: "Borrar lo personal de una cuenta",
    about:
      "Desaparecen nombre, textos, contactos, archivos y observaciones, también en las pruebas; decisiones, medidas y auditoría permanecen. No se puede revertir.",
    submit: "Borrar",
    failed: "No se ha borrado",
    done: (id, texts) =>
      `${id} se ha borrado, con ${plural(texts, { one: "1 texto", other: `${count(texts)} textos` })}.`,
  },
};
