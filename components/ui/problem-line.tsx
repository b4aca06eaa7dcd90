"use client";

import { useEffect, useId, useRef, useState } from "react";
import { fieldWords } from "@/components/ui/field-words";
import { problemOf } from "@/components/ui/problem";
import classes from "@/components/ui/problem-line.module.css";
import { uiText } from "@/components/ui/text";

type Field = Element & { labels?: NodeListOf<HTMLLabelElement> | null };

/** The field of the form that a path such as `url` or `actions.0.days` means: by the last of its parts that names one. */
function fieldOf(form: HTMLFormElement, path: string): Field | null {
  for (const name of path.split(".").reverse()) {
    const found = form.elements.namedItem(name);
    const field = found instanceof RadioNodeList ? found[0] : found;
    if (field instanceof Element) return field;
  }
  return null;
}

/** Says of a field that it is wrong, and where why is told. Answers what takes that back. */
function mark(field: Field, by: string): () => void {
  const before = ["aria-invalid", "aria-describedby"].map((name) => [name, field.getAttribute(name)] as const);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${by}`.trim());
  return () => {
    for (const [name, value] of before) {
      if (value === null) field.removeAttribute(name);
      else field.setAttribute(name, value);
    }
  };
}

/**
 * What went wrong with an act, beside the button that was pressed; what was typed stays. In a form the fields that are
 * meant are marked, and called what their labels call them.
 */
export function ProblemLine({ error, title }: { error: unknown; title: string }) {
  const line = useRef<HTMLDivElement>(null);
  const id = useId();
  const [labels, setLabels] = useState<readonly string[]>([]);
  useEffect(() => {
    const form = line.current?.closest("form");
    if (error === null || error === undefined || !form) return;
    const fields = problemOf(error).errors.map(({ path }) => fieldOf(form, path));
    setLabels(fields.map((field) => field?.labels?.[0]?.textContent?.trim() ?? ""));
    const undo = fields.flatMap((field, at) => (field === null ? [] : [mark(field, `${id}-${at}`)])).reverse();
    return () => {
      for (const each of undo) each();
    };
  }, [error, id]);
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  return (
    <div ref={line} role="alert" className={classes.problem}>
      <b>{title}.</b> {problem.detail}
      {problem.errors.length === 0 ? null : (
        <ul>
          {problem.errors.map((each, at) => (
            <li key={`${each.path} ${each.message}`} id={`${id}-${at}`}>
              {labels[at] ? `${labels[at]}: ` : ""}
              {fieldWords.says(each.message)}
            </li>
          ))}
        </ul>
      )}
      {problem.requestId === null || problem.status < 500 ? null : (
        <span> {uiText.error.requestId(problem.requestId)}</span>
      )}
    </div>
  );
}
