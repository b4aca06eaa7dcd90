import type { ChangedCase, StreamEventName, StreamEvents } from "@/lib/domain/stream/schema";

/** `lost` comes from the browser itself: the stream broke off and is being tried again. */
type Heard =
  | { [Name in StreamEventName]: { name: Name; data: StreamEvents[Name] } }[StreamEventName]
  | { name: "lost" };
type Listener = (heard: Heard) => void;

const SCRIPT = "/desk-stream.js";

const listeners = new Set<Listener>();
let port: Pick<MessagePort, "postMessage"> | null = null;

function receive({ data }: MessageEvent<{ name: Heard["name"]; data: string }>): void {
  const heard = { name: data.name, data: JSON.parse(data.data) } as Heard;
  for (const listener of listeners) listener(heard);
}

function connect(): void {
  if (typeof SharedWorker === "undefined") {
    const own = new Worker(SCRIPT);
    own.onmessage = receive;
    port = own;
  } else {
    const shared = new SharedWorker(SCRIPT, { name: "docket-desk" });
    shared.port.onmessage = receive;
    port = shared.port;
  }
  port.postMessage("join");
  // A tab kept for going back hears nothing while it is away, and joins again when it is shown.
  window.addEventListener("pagehide", () => port?.postMessage("leave"));
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) port?.postMessage("join");
  });
}

/** Hears what happens on the desk; all tabs share one connection. Browser only. */
export function followDesk(listener: Listener): () => void {
  listeners.add(listener);
  if (port === null) connect();
  return () => listeners.delete(listener);
}

export type LiveCase = ChangedCase & {
  /** When this browser heard of it, ms. */
  heardAt: number;
};

/** Cases that the newest news are kept of: many times what a page shows. */
const MOST = 2_000;

let live: ReadonlyMap<string, LiveCase> = new Map();
let counts: StreamEvents["counts"]["views"] | null = null;
let connected = false;
const watchers = new Set<() => void>();

function changed(): void {
  for (const watcher of watchers) watcher();
}

export function watchLive(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The newest that was heard of each case, since the page was opened. */
export function liveCases(): ReadonlyMap<string, LiveCase> {
  return live;
}

/** How many cases each of the common views has; null while nobody tells. */
export function liveCounts(): StreamEvents["counts"]["views"] | null {
  return connected ? counts : null;
}

export function isLive(): boolean {
  return connected;
}

/** Keeps the store; once a tab, by the desk's frame. */
export function keepLive(heard: Heard): void {
  if (heard.name === "cases") {
    const next = new Map(live);
    for (const one of heard.data.cases) {
      const before = next.get(one.id);
      next.delete(one.id);
      next.set(one.id, { ...one, news: [...(before?.news ?? []), ...one.news].slice(-20), heardAt: Date.now() });
    }
    for (const id of next.keys()) {
      if (next.size <= MOST) break;
      next.delete(id);
    }
    live = next;
    connected = true;
  } else if (heard.name === "counts") {
    counts = heard.data.views;
    connected = true;
  } else if (heard.name === "lost") {
    if (!connected) return;
    connected = false;
    // They are told anew, after the first word; until then what was asked afresh counts.
    counts = null;
  } else {
    if (connected) return;
    connected = true;
  }
  changed();
}
