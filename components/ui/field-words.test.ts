import { expect, it } from "vitest";
import { fieldWords } from "@/components/ui/field-words";
import { fieldWordsSpanish } from "@/components/ui/field-words.es";

it("says what is wrong with a field in the reader's words", () => {
  expect(fieldWords.says("must be an https:// address")).toBe("must be an https:// address");
  expect(fieldWords.says("Too small: expected string to have >=1 characters")).toBe("is too short or too small");
  expect(fieldWords.says("Too big: expected number to be <=1")).toBe("is too long or too large");
  expect(fieldWords.says("Invalid input: expected string, received undefined")).toBe("is not valid");
  const { says } = fieldWordsSpanish;
  expect(says("must be an https:// address")).toBe("debe ser una dirección https://");
  expect(says("must have 2,000 characters or fewer")).toBe("debe tener como mucho 2,000 caracteres");
  expect(says("say why, in 3 characters or more")).toBe("indica el motivo, con 3 caracteres o más");
  expect(says("Too small: expected number to be >=0")).toBe("es demasiado corto o pequeño");
  expect(says("Invalid input: expected string, received undefined")).toBe("no es válido");
  expect(says("is of another kind")).toBe("no es válido (is of another kind)");
});
