import type { reportText } from "@/components/report/text";
import type { Words } from "@/components/ui/language";

export const reportSpanish: Words<typeof reportText> = {
  act: "Denunciar",
  label: "Denunciar lo que se ve",
  title: "Denunciar",
  about: "Se une al caso vigente de esa cuenta, o abre uno, como cualquier otra denuncia.",
  on: "Qué",
  content: (by) => `Este texto de ${by}`,
  account: (name) => `La cuenta ${name}`,
  category: "Como",
  other: "Otra cosa",
  note: "Con tus palabras",
  submit: "Denunciar",
  failed: "No se ha denunciado",
  done: "Denunciado.",
  open: "Abrir su caso",
};
