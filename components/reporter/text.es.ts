import type { reporterText } from "@/components/reporter/text";
import { pluralIn, type Words } from "@/components/ui/language";

const plural = pluralIn("es");

export const reporterSpanish: Words<typeof reporterText> = {
  title: "Denunciantes",
  back: "Medidas",
  about: "Quién denunció en los últimos 90 días; primero aquellos cuyas denuncias se rechazaron más a menudo.",
  columns: {
    account: "Denunciante",
    reports: "Denuncias",
    right: "Correctas",
    wrong: "Incorrectas",
    accuracy: "Acierto",
    last: "Última denuncia",
    state: "Estado",
  },
  few: "muy pocas",
  heard: "Se le escucha",
  mutedUntil: "Silenciado hasta",
  empty: "Nadie ha denunciado nada en los últimos 90 días.",
  failed: "Los denunciantes no se han podido cargar",
  card: {
    title: "Como denunciante",
    sum: (confirmed, decided) =>
      decided === 0 ? "ninguna decidida aún" : `${confirmed} de ${decided} decididas eran correctas`,
    reports: (n) => plural(n, { one: "1 denuncia", other: `${n} denuncias` }),
    kept: (n) => plural(n, { one: "1 guardada sin revisar", other: `${n} guardadas sin revisar` }),
    muted: (name) => `Silenciado por ${name} hasta`,
  },
  mute: {
    act: "Silenciar…",
    of: (name) => `Silenciar a ${name} como denunciante`,
    title: (name) => `Silenciar a ${name} como denunciante`,
    about:
      "Lo que denuncie se guarda, y no abre ni eleva ningún caso. Se le puede seguir denunciando, y puede seguir trabajando aquí.",
    days: "Días",
    reason: "Por qué",
    reasonAbout: "Para el equipo; la persona afectada puede leerlo.",
    submit: "Silenciar",
    failed: "No se ha silenciado",
  },
  unmute: {
    act: "Dejar de silenciar",
    of: (name) => `Dejar de silenciar a ${name} como denunciante`,
    failed: "Sigue silenciado",
  },
};
