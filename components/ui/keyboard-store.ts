/**
 * Keys of the page that is on screen. A part registers what it answers to while it is mounted; one listener looks the
 * pressed key up here, newest first, so that an open card's Escape comes before the page's.
 */
export type KeyBinding = {
  /** `j`, `?`, `Enter`, `Escape`, `mod+Enter` (Ctrl, or Cmd on a Mac), `shift+Enter`. */
  keys: string;
  /** What it does, as the list of all keys names it. */
  label: string;
  /** Heading in that list. */
  group?: string;
  run: (event: KeyboardEvent) => void;
  /** Also answers while a field has the focus. */
  inFields?: boolean;
  /** Not named in the list of all keys. */
  hidden?: boolean;
  disabled?: boolean;
};

type Registration = { layer: number; bindings: readonly KeyBinding[] };

const OFF_KEY = "docket.keys";

let registrations: readonly Registration[] = [];
const listeners = new Set<() => void>();
let enabled: boolean | null = null;
let openLayers: readonly number[] = [];

function changed() {
  for (const listener of listeners) listener();
}

export function subscribeKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Registers and gives back the undoing. */
export function registerKeys(bindings: readonly KeyBinding[], layer: number): () => void {
  const registration: Registration = { layer, bindings };
  registrations = [...registrations, registration];
  changed();
  return () => {
    registrations = registrations.filter((other) => other !== registration);
    changed();
  };
}

/** A dialog rests on its own layer: while it is open, what lies below does not answer. */
export function openLayer(layer: number): () => void {
  openLayers = [...openLayers, layer];
  changed();
  return () => {
    openLayers = openLayers.filter((other) => other !== layer);
    changed();
  };
}

export function allBindings(): readonly Registration[] {
  return registrations;
}

/** Whether single keys answer; a person may switch them off (speech input presses keys by accident). */
export function keysEnabled(): boolean {
  if (enabled === null) {
    try {
      enabled = window.localStorage.getItem(OFF_KEY) !== "off";
    } catch {
      enabled = true;
    }
  }
  return enabled;
}

export function setKeysEnabled(on: boolean): void {
  enabled = on;
  try {
    window.localStorage.setItem(OFF_KEY, on ? "on" : "off");
  } catch {
    // Private windows refuse storage: the choice then lasts as long as the page.
  }
  changed();
}

function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit"].includes(target.type);
}

/** Enter and Space belong to the button or link that has the focus. */
function ownsKey(target: EventTarget | null, key: string): boolean {
  return (
    (key === "Enter" || key === " ") && target instanceof HTMLElement && target.closest("a, button, summary") !== null
  );
}

function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split("+");
  const key = parts[parts.length - 1] || "+";
  const mod = event.ctrlKey || event.metaKey;
  if (parts.includes("mod") !== mod || event.altKey) return false;
  if (key.length === 1) return event.key.toLowerCase() === key.toLowerCase();
  return event.key === key && parts.includes("shift") === event.shiftKey;
}

/** The one listener's work. */
export function dispatchKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = inField(event.target);
  const top = Math.max(0, ...openLayers);
  const single = !event.ctrlKey && !event.metaKey && event.key.length === 1 && event.key !== "?";
  if (single && !keysEnabled()) return;
  for (let i = registrations.length - 1; i >= 0; i--) {
    const registration = registrations[i]!;
    if (registration.layer < top) continue;
    for (const binding of registration.bindings) {
      if (binding.disabled || !matches(binding.keys, event)) continue;
      if (typing && !binding.inFields) continue;
      if (!binding.keys.includes("mod") && ownsKey(event.target, event.key)) continue;
      event.preventDefault();
      binding.run(event);
      return;
    }
  }
  if (event.key === "Escape" && typing && event.target instanceof HTMLElement) event.target.blur();
}
