import { existsSync, readFileSync } from "node:fs";
import { buildDetector } from "@/bench/built-detector";
import { coldStart } from "@/bench/cold-start";
import { median, summary } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { prepareMessage } from "@/lib/detect/prepare";
import type { DetectInput, DetectSurface } from "@/lib/detect/types";
import { demoWorld } from "@/prisma/seed/demo/world";
import { benignChat } from "@/scripts/eval/benign-chat";

const ROUNDS = 7;
/**
 * The compiler is still at work on the detector in its tenth thousand of messages: measured after one round it shows half of what a worker
 * does that has run for a minute. The peers get as many.
 */
const WARMING = 6;

/** Hostile texts of 20 kB: what makes backtracking and re-scanning show. */
const HOSTILE: Record<string, string> = {
  digits: "1 ".repeat(10_000),
  at: "a@".repeat(10_000),
  dots: "a.".repeat(10_000),
  words: "five ".repeat(4_000),
  telegram: "telegram ".repeat(2_200),
  asks: "message me on telegram mossbarn ".repeat(640),
};

function milliseconds(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

type Peer = (text: string) => [number, number][];

/** The peers, when they were installed in bench/peers; null otherwise. */
async function loadPeers(): Promise<Record<string, Peer> | null> {
  const file = new URL("./peers/peers.mjs", import.meta.url);
  if (!existsSync(new URL("./node_modules", file))) return null;
  return ((await import(file.href)) as { PEERS: Record<string, Peer> }).PEERS;
}

/**
 * The mixed stream: ordinary talk of eight languages, one line in eight out of the development corpus. Seeded, so that
 * every run reads the same lines.
 */
function mixedStream(count: number): string[] {
  const talk = benignChat(count, 7);
  const corpus = readFileSync(new URL("../corpus/dev.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => (JSON.parse(line) as { messages: { text: string }[] }).messages.map((message) => message.text))
    .filter((text) => text.length < 400);
  return talk.map((line, i) => (i % 8 === 0 ? (corpus[(i / 8) % corpus.length] ?? line) : line));
}

const asInput = (text: string, surface: DetectSurface = "message"): DetectInput => ({
  surface,
  messages: [{ role: "unknown", text }],
});

/**
 * Messages a second, one message a call: over the demo world's texts and over a mixed stream. Interleaved with it run
 * the floor, Unicode folding (NFKC, lower case), which every reading of a text begins with, and the peers of
 * bench/peers once as they are and once given our folded text. Median of seven rounds behind six that warm; ratios are of one run. Then
 * hostile texts of 10 and 20 kB, whose times should double. First of all, processes of their own that start.
 */
export const bench: Bench = async () => {
  const built = await buildDetector();
  // Before this process has work of its own to do.
  const start = coldStart(built, ROUNDS);
  const { DETECTOR_VERSION, detect, filesIn, readCompiledBy } = await built.load();
  readCompiledBy(filesIn(built.lexicons));
  const demo: DetectInput[] = demoWorld(new Date()).flatMap(({ event }) => {
    if (event.type !== "content.created") return [];
    const { text, surface } = event.data["content"] as { text: string; surface: DetectSurface };
    return [asInput(text, surface)];
  });
  const mixed = mixedStream(4000);
  const inputs = mixed.map((text) => asInput(text));
  const folded = mixed.map((text) => prepareMessage(text).fold.text);
  const peers = await loadPeers();
  const runs: Record<string, () => void> = {
    "detect, demo world": () => {
      for (const input of demo) detect(input);
    },
    detect: () => {
      for (const input of inputs) detect(input);
    },
    floor: () => {
      for (const text of mixed) text.normalize("NFKC").toLowerCase();
    },
  };
  for (const [name, peer] of Object.entries(peers ?? {})) {
    runs[name] = () => {
      for (const text of mixed) peer(text);
    };
    runs[`${name}, given our fold`] = () => {
      for (const text of folded) peer(text);
    };
  }
  const samples: Record<string, number[]> = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const took = milliseconds(run);
      if (round >= WARMING) samples[name]?.push(took);
    }
  }
  const each = inputs.map((input) => milliseconds(() => detect(input)));
  const perSecond = (name: string) => {
    const count = name === "detect, demo world" ? demo.length : mixed.length;
    return Math.round((count * 1000) / median(samples[name] ?? [Number.NaN]));
  };
  const ours = perSecond("detect");
  const hostile = Object.fromEntries(
    Object.entries(HOSTILE).map(([name, text]) => {
      const time = (part: string) => median(Array.from({ length: 3 }, () => milliseconds(() => detect(asInput(part)))));
      time(text);
      const [half, whole] = [time(text.slice(0, text.length / 2)), time(text)];
      return [name, { ms: Math.round(whole * 10) / 10, growth: Math.round((whole / half) * 10) / 10 }];
    }),
  );
  return {
    detector: DETECTOR_VERSION,
    messages: { demo: demo.length, mixed: mixed.length },
    messagesPerSecond: Object.fromEntries(Object.keys(runs).map((name) => [name, perSecond(name)])),
    timesAsFast: Object.fromEntries(
      Object.keys(runs)
        .filter((name) => !name.startsWith("detect"))
        .map((name) => [name, Math.round((10 * ours) / perSecond(name)) / 10]),
    ),
    peers: peers === null ? "not installed: run npm ci in bench/peers to compare" : "compared",
    milliseconds: summary(each),
    coldStart: start,
    hostile20kB: hostile,
  };
};
