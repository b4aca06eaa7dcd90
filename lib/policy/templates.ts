import type { PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";

const PLACEHOLDER = /\{\{([a-zA-Z][a-zA-Z0-9]*)\}\}/g;

/** The names of the placeholders in a template's text, each once, in order of appearance. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string))];
}

/**
 * The text with its placeholders filled. `missing` names those without a value or with a blank one; such a text must
 * not be sent. Values are put in as they are and never read as placeholders themselves.
 */
export function fillTemplate(
  text: string,
  values: Readonly<Record<string, string>>,
): { text: string; missing: string[] } {
  const given = (name: string): string => (Object.hasOwn(values, name) ? (values[name] ?? "") : "").trim();
  const missing = placeholdersOf(text).filter((name) => given(name) === "");
  const filled = text.replace(PLACEHOLDER, (whole, name: string) => given(name) || whole);
  return { text: filled, missing };
}

/** The template of that code in that language, or null where policy has none. */
export function templateText(
  code: string,
  language: PolicyLanguage,
  policy: PolicyData,
): { subject: string; body: string } | null {
  const template = policy.templates.find((entry) => entry.code === code);
  return template ? { subject: template.subject[language], body: template.body[language] } : null;
}
