"use client";

import { type ReactNode, useEffect, useState } from "react";
import classes from "@/components/case/conversation.module.css";
import { caseText } from "@/components/case/text";

const SAID_MS = 2_000;

/** A link to one message or signal of the case on screen: pressed, it is in the clipboard; it opens like any other. */
export function LinkTo({ part, id, children }: { part: "message" | "signal"; id: string; children: ReactNode }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const over = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(over);
  }, [copied]);
  const href = `?${part}=${encodeURIComponent(id)}`;
  return (
    <a
      href={href}
      className={classes.linkTo}
      title={caseText.link.copy}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || navigator.clipboard === undefined) return;
        event.preventDefault();
        void navigator.clipboard.writeText(new URL(href, window.location.href).href).then(
          () => setCopied(true),
          // Refused by the browser: the address bar then holds it.
          () => window.history.replaceState(null, "", href),
        );
      }}
    >
      {copied ? caseText.link.copied : children}
    </a>
  );
}
