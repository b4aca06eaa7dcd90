// One stream for all tabs of the desk: run as a shared worker, so that ten tabs hold one connection; where there are no
// shared workers each tab runs it as a worker of its own. Plain JavaScript, because browsers load it as it is.

const EVENTS = ["hello", "cases", "counts", "reset", "beat"];
/** Beats come each ten seconds: after this long without any event nobody knows what is new. */
const SILENT_MS = 25_000;
const LOOK_MS = 5_000;

const ports = new Set();
let source = null;
let lastId = null;
let heardAt = 0;
let failures = 0;
let again = null;
let counts = null;

function tell(message) {
  for (const port of ports) port.postMessage(message);
}

function open() {
  clearTimeout(again);
  again = null;
  source?.close();
  heardAt = Date.now();
  const stream = new EventSource(`/api/v1/stream${lastId === null ? "" : `?after=${encodeURIComponent(lastId)}`}`);
  source = stream;
  for (const name of EVENTS) {
    stream.addEventListener(name, (event) => {
      if (event.lastEventId) lastId = event.lastEventId;
      heardAt = Date.now();
      failures = 0;
      if (name === "counts") counts = event.data;
      tell({ name, data: event.data });
    });
  }
  stream.onerror = () => {
    tell({ name: "lost", data: "{}" });
    // While it is connecting the browser tries by itself, after a time that the desk gave each reader differently.
    if (stream.readyState === EventSource.CLOSED && source === stream) later();
  };
}

/** Refused or cut off: tried again after a time that grows and is never the same for two browsers. */
function later() {
  source?.close();
  source = null;
  failures = Math.min(failures + 1, 5);
  clearTimeout(again);
  again = setTimeout(open, 1_000 * 2 ** failures * (0.5 + Math.random()));
}

function join(port) {
  ports.add(port);
  if (source === null) return open();
  // The stream is under way: what this tab shows may be a moment older than where the stream is.
  port.postMessage({ name: "hello", data: '{"resumed":false}' });
  if (counts !== null) port.postMessage({ name: "counts", data: counts });
}

function leave(port) {
  ports.delete(port);
  if (ports.size > 0) return;
  clearTimeout(again);
  source?.close();
  source = null;
  lastId = null;
}

function serve(port) {
  port.onmessage = ({ data }) => {
    if (data === "join") join(port);
    else if (data === "leave") leave(port);
  };
}

setInterval(() => {
  if (source === null || Date.now() - heardAt < SILENT_MS) return;
  tell({ name: "lost", data: "{}" });
  later();
}, LOOK_MS);

if ("onconnect" in self) {
  self.onconnect = ({ ports: [port] }) => {
    serve(port);
    port.start();
  };
} else serve(self);
