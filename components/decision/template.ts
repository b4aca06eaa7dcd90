/** A notice's text with its `{{placeholders}}` filled; those without a value stay visible and are named. */
export type FilledPiece = { text: string; filled: boolean };

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** The pieces of a template in order: its own words, and what was put in. */
export function fillTemplate(
  body: string,
  values: Readonly<Record<string, string>>,
): { pieces: FilledPiece[]; text: string; unfilled: string[] } {
  const pieces: FilledPiece[] = [];
  const unfilled: string[] = [];
  let at = 0;
  for (const match of body.matchAll(PLACEHOLDER)) {
    if (match.index > at) pieces.push({ text: body.slice(at, match.index), filled: false });
    const name = match[1]!;
    const value = values[name] ?? "";
    if (value === "") unfilled.push(name);
    pieces.push({ text: value === "" ? match[0] : value, filled: true });
    at = match.index + match[0].length;
  }
  if (at < body.length) pieces.push({ text: body.slice(at), filled: false });
  return { pieces, text: pieces.map((piece) => piece.text).join(""), unfilled };
}

/** Placeholders left in a text that was rewritten by hand. */
export function unfilledIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

type Template = { code: string; violation: string | null; step: string | null };

/** The template for a violation at a step: written for both, else for the violation, else for anything. */
export function templateFor<T extends Template>(
  templates: readonly T[],
  violation: string | null,
  step: string | null,
): T | null {
  const exact = templates.find((template) => template.violation === violation && template.step === step);
  const any = templates.find((template) => template.violation === violation && template.step === null);
  const last = templates.find((template) => template.violation === null);
  return (step === null ? null : exact) ?? any ?? last ?? null;
}
