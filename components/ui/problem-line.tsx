"use client";

import { problemOf } from "@/components/ui/problem";
import classes from "@/components/ui/problem-line.module.css";
import { uiText } from "@/components/ui/text";

/** What went wrong with an act, beside the button that was pressed; what was typed stays. */
export function ProblemLine({ error, title }: { error: unknown; title: string }) {
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  return (
    <div role="alert" className={classes.problem}>
      <b>{title}.</b> {problem.detail}
      {problem.errors.length === 0 ? null : (
        <ul>
          {problem.errors.map((each) => (
            <li key={`${each.path} ${each.message}`}>
              {each.path}: {each.message}
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
