import type { noticeText } from "@/components/account/notice-text";
import { pluralIn, type Words } from "@/components/ui/language";

const plural = pluralIn("es");

export const noticeSpanish: Words<typeof noticeText> = {
  title: "Se le comunicó",
  count: (n) => plural(n, { one: "1 comunicación", other: `${n} comunicaciones` }),
  newest: (n) => plural(n, { one: "la más reciente", other: `las ${n} más recientes` }),
  kinds: {
    account: "una decisión sobre la cuenta",
    reporter: "como denunciante",
    safety: "como advertencia",
  },
  caseLink: (n) => `Caso ${n}`,
};
