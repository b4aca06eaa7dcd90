import type { noteText } from "@/components/note/text";
import { pluralIn, type Words } from "@/components/ui/language";

const plural = pluralIn("es");

export const noteSpanish: Words<typeof noteText> = {
  title: "Notas",
  none: "Todavía no hay notas.",
  add: "Añadir nota",
  field: "Nota",
  hint: "Para todo el equipo; escribe como si la persona afectada la leyera. Los datos de contacto se ocultan al guardar. Markdown: **negrita**, *cursiva*, `código`, - lista, > cita.",
  save: "Guardar la nota",
  cancel: "Cancelar",
  edit: "Editar",
  editOf: (name) => `Editar la nota de ${name}`,
  erase: "Borrar",
  eraseOf: (name) => `Borrar la nota de ${name}`,
  eraseTitle: "Borrar esta nota",
  eraseAbout:
    "Su texto desaparece para siempre, con todas sus versiones anteriores. Queda constancia de que hubo una nota y de quién la borró.",
  erased: "Borrada.",
  edited: "editada",
  versions: (n) => plural(n, { one: "1 versión", other: `${n} versiones` }),
  versionsTitle: "Versiones de la nota",
  version: (n) => `Versión ${n}`,
  failed: "Las notas no se han podido cargar",
  notSaved: "La nota no se ha guardado",
  notErased: "La nota no se ha borrado",
  more: "Las notas más antiguas están en el expediente de la cuenta.",
  by: (name) => name || "Alguien",
};
