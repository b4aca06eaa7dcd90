"use client";

import { useSyncExternalStore } from "react";
import classes from "@/components/ui/key-cap.module.css";
import { useKeysEnabled } from "@/components/ui/use-keys";

const never = () => () => {};
const onMac = () => /mac|iphone|ipad/i.test(navigator.platform);

const SHOWN: Record<string, string> = { Escape: "Esc", " ": "Space", ArrowLeft: "←", ArrowRight: "→", shift: "Shift" };

/** `mod+Enter` as caps: Ctrl Enter, or ⌘ Enter on a Mac. Nothing when single keys are switched off and this is one. */
export function KeyCap({ keys }: { keys: string }) {
  const mac = useSyncExternalStore(never, onMac, () => false);
  const enabled = useKeysEnabled();
  const parts = keys === "+" ? ["+"] : keys.split("+");
  if (!enabled && parts.length === 1 && keys.length === 1 && keys !== "?") return null;
  return (
    <span className={classes.caps} aria-hidden="true">
      {parts.map((part) => (
        <kbd key={part} className={classes.cap}>
          {part === "mod" ? (mac ? "⌘" : "Ctrl") : (SHOWN[part] ?? (part.length === 1 ? part.toUpperCase() : part))}
        </kbd>
      ))}
    </span>
  );
}

/** For `aria-keyshortcuts`. */
export function ariaKeys(keys: string): string {
  return keys.replace("mod", "Control").replace("shift", "Shift");
}
