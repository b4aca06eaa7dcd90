"use client";

import { type Ref, type RefObject, useLayoutEffect } from "react";

/**
 * Stands in for a button where a library's dropdown wants its target as a child: the button itself is drawn before the
 * library is loaded and is never drawn anew, so that it keeps the focus.
 */
export function Anchor({ to, ref }: { to: RefObject<HTMLElement | null>; ref?: Ref<HTMLElement> }) {
  useLayoutEffect(() => {
    if (typeof ref !== "function") return;
    ref(to.current);
    return () => void ref(null);
  }, [to, ref]);
  return null;
}
