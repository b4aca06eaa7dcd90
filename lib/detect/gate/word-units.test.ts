import { expect, test } from "vitest";
import { isWordUnit } from "@/lib/detect/gate/word-units";

const wordsOf = (text: string) => {
  let parts = "";
  for (let at = 0; at < text.length; at++) parts += isWordUnit(text.charCodeAt(at)) ? text[at] : " ";
  return parts.trim().split(/ +/);
};

test.each([
  ["an Armenian mark on a vowel, and its full stop", "որտե՞ղ ես։ այո՛", ["որտե՞ղ", "ես", "այո՛"]],
  ["Armenian commas", "մեկ՝ երկու", ["մեկ", "երկու"]],
  ["Arabic comma and question mark", "نعم، كيف؟", ["نعم", "كيف"]],
  ["Devanagari vowel signs and danda", "नमस्ते। ठीक", ["नमस्ते", "ठीक"]],
  ["Ethiopic stops", "ሰላም። እንዴት፧", ["ሰላም", "እንዴት"]],
  ["Spanish and French signs of Latin", "¿qué? «oui» 3×4", ["qué", "oui", "3", "4"]],
  ["a Hebrew abbreviation", "צה״ל", ["צה״ל"]],
])("%s part words as their readers do", (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
