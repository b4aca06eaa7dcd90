import type { fieldWords } from "@/components/ui/field-words";
import type { Words } from "@/components/ui/language";

/** The API speaks English only: its sentences, each with what it means; `$1` is the figure in it. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^must have ([\d,]+) characters or fewer$/, "debe tener como mucho $1 caracteres"],
  [/^must have ([\d,]+) characters or more$/, "debe tener al menos $1 caracteres"],
  [/^must have ([\d,]+) entries or fewer$/, "debe tener como mucho $1 elementos"],
  [/^say why, in ([\d,]+) characters or more$/, "indica el motivo, con $1 caracteres o más"],
  [/^must be ([\d,.]+) or less$/, "debe ser $1 o menos"],
  [/^must be ([\d,.]+) or more$/, "debe ser $1 o más"],
  [/^must be 1 day or more$/, "debe ser de un día o más"],
  [/^must be whole days$/, "debe ser un número entero de días"],
  [/^must be an https:\/\/ address$/, "debe ser una dirección https://"],
  [/^must be a language code such as en$/, "debe ser un código de idioma, como es"],
  [/^(give it a name|needs a name)$/, "necesita un nombre"],
  [/^is the name of another view of yours$/, "ya es el nombre de otra vista tuya"],
  [/^write something$/, "no puede quedar vacío"],
  [/^(Invalid|Unrecognized)/, "no es válido"],
  [/^Too small/, "es demasiado corto o pequeño"],
  [/^Too big/, "es demasiado largo o grande"],
];

export const fieldWordsSpanish: Words<typeof fieldWords> = {
  says: (message) => {
    for (const [sentence, meaning] of SENTENCES) {
      const found = sentence.exec(message);
      if (found) return meaning.replace("$1", found[1] ?? "");
    }
    // More exact than nothing, though it is English.
    return `no es válido (${message})`;
  },
};
