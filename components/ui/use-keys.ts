"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { type KeyBinding, keysEnabled, openLayer, registerKeys, subscribeKeys } from "@/components/ui/keyboard-store";

/** Answers to these keys while the part is mounted. `layer` 1 and up is for dialogs, with {@link useKeyLayer}. */
export function useKeys(bindings: readonly KeyBinding[], layer = 0): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  // What is listed changes only with keys, words and state; the newest `run` is read when the key is pressed.
  const shape = bindings.map((b) => [b.keys, b.label, b.group, b.hidden, b.disabled, b.inFields].join("|")).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: shape stands for the bindings
  useEffect(() => {
    const stable = latest.current.map((binding, index) => ({
      ...binding,
      run: (event: KeyboardEvent) => latest.current[index]?.run(event),
    }));
    return registerKeys(stable, layer);
  }, [shape, layer]);
}

/** While `open`, only keys of this layer and above answer. */
export function useKeyLayer(layer: number, open: boolean): void {
  useEffect(() => (open ? openLayer(layer) : undefined), [layer, open]);
}

export function useKeysEnabled(): boolean {
  return useSyncExternalStore(subscribeKeys, keysEnabled, () => true);
}
