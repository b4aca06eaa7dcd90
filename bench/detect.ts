import { summary } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { DETECTOR_VERSION, detect } from "@/lib/detect/detect";
import type { DetectInput, DetectSurface } from "@/lib/detect/types";
import { demoWorld } from "@/prisma/seed/demo/world";

const ROUNDS = 7;

/** Hostile texts of 20 kB: what makes backtracking and re-scanning show. */
const HOSTILE: Record<string, string> = {
  digits: "1 ".repeat(10_000),
  at: "a@".repeat(10_000),
  dots: "a.".repeat(10_000),
  words: "five ".repeat(4_000),
  telegram: "telegram ".repeat(2_200),
};

function median(samples: number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)]!;
}

function milliseconds(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/**
 * Messages a second over the demo world's texts, most of them ordinary talk, one message a call; the floor, interleaved,
 * is Unicode folding (NFKC, lower case) of the same texts, which every reading of a text begins with. Then hostile texts
 * of 10 and 20 kB, whose times should double.
 */
export const bench: Bench = async () => {
  const inputs: DetectInput[] = demoWorld(new Date()).flatMap(({ event }) => {
    if (event.type !== "content.created") return [];
    const { text, surface } = event.data["content"] as { text: string; surface: DetectSurface };
    return [{ surface, messages: [{ role: "unknown", text }] }];
  });
  const ours: number[] = [];
  const floor: number[] = [];
  const each: number[] = [];
  let signals = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const folding = milliseconds(() => {
      for (const input of inputs) input.messages[0]!.text.normalize("NFKC").toLowerCase();
    });
    signals = 0;
    const detecting = milliseconds(() => {
      for (const input of inputs) {
        const began = performance.now();
        signals += detect(input).signals.length;
        if (round === ROUNDS) each.push(performance.now() - began);
      }
    });
    // The first round warms the compiler.
    if (round === 0) continue;
    ours.push(detecting);
    floor.push(folding);
  }
  const perSecond = (ms: number) => Math.round((inputs.length * 1000) / ms);
  const hostile = Object.fromEntries(
    Object.entries(HOSTILE).map(([name, text]) => {
      const time = (part: string) =>
        median(
          Array.from({ length: 3 }, () =>
            milliseconds(() => detect({ surface: "message", messages: [{ role: "unknown", text: part }] })),
          ),
        );
      const [half, whole] = [time(text.slice(0, text.length / 2)), time(text)];
      return [name, { ms: Math.round(whole * 10) / 10, growth: Math.round((whole / half) * 10) / 10 }];
    }),
  );
  return {
    detector: DETECTOR_VERSION,
    messages: inputs.length,
    signals,
    messagesPerSecond: { detect: perSecond(median(ours)), floor: perSecond(median(floor)) },
    milliseconds: summary(each),
    hostile20kB: hostile,
  };
};
