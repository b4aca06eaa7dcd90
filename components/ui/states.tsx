"use client";

import type { ReactNode } from "react";
import { Action } from "@/components/ui/action";
import { problemOf } from "@/components/ui/problem";
import classes from "@/components/ui/states.module.css";
import { uiText } from "@/components/ui/text";
import { useHydrated } from "@/components/ui/use-hydrated";
import { signInPath } from "@/lib/platform/own-path";

/** Why nothing is here, in one sentence, and one way on. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.state}>
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Stands in the place of what failed: what to do, the request id, Retry by Enter. */
export function ErrorState({ error, onRetry, title }: { error: unknown; onRetry: () => void; title?: string }) {
  const problem = problemOf(error);
  return (
    <div className={classes.state} role="alert">
      <h2>{title ?? uiText.error.title}</h2>
      <p>{problem.detail}</p>
      {problem.requestId === null ? null : <p className={classes.dim}>{uiText.error.requestId(problem.requestId)}</p>}
      {problem.status === 401 ? (
        <a className={classes.link} href={signInPath(window.location.pathname + window.location.search)}>
          {uiText.error.signIn}
        </a>
      ) : (
        <Action label={uiText.error.retry} keys="Enter" onAct={onRetry} />
      )}
    </div>
  );
}

/** A line under the top bar while known rows are fetched again; nothing else moves or dims. */
export function RefetchLine({ active }: { active: boolean }) {
  const shown = useHydrated() && active;
  return (
    <div className={classes.refetch} data-active={shown || undefined}>
      <span className="visually-hidden" role="status">
        {shown ? uiText.refreshing : ""}
      </span>
    </div>
  );
}

/** A grey bar in the measure of what will stand there; shows only after 150 ms, so that quick answers do not flash. */
export function Bone({ width, height = 10 }: { width: number | string; height?: number }) {
  return <span className={classes.bone} style={{ width, height }} aria-hidden="true" />;
}
