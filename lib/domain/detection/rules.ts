import type { DetectedSignal, DetectInput, DetectResult } from "@/lib/detect/types";
import type { StandingFacts } from "@/lib/domain/contracts/rules";
import { roleOf } from "@/lib/domain/contracts/rules";
import type { Target, Window, WindowContent } from "@/lib/domain/judgement/data";
import { faultName } from "@/lib/platform/fault";

export type Detect = (input: DetectInput) => DetectResult;

/** What detection made of one target. */
export type Finding = {
  target: Target;
  /** Those that touch the target, whichever content they belong to. */
  signals: DetectedSignal[];
  stances: { start: number; end: number; stance: string }[];
  /** Its work budget ended before the text did. */
  unreadable: boolean;
};

export type Failure = { target: Target; error: string };

/** Messages of a window as detection gets them, one of them with another revision's text where asked. */
export function messagesOf(window: Window, facts: StandingFacts, swap?: Target): DetectInput["messages"] {
  return window.contents.map((content) => {
    const role = roleOf(facts, content);
    return {
      role: role === "agency" ? "freelancer" : role,
      author: content.authorId,
      text: swap?.version && swap.content.id === content.id ? swap.version.text : content.text,
    };
  });
}

function regionsOf(window: Window, facts: StandingFacts): string[] {
  const people = new Set(window.contents.flatMap((content) => [content.authorId, content.counterpartId ?? ""]));
  const regions = [...people].flatMap((id) => facts.accounts.get(id)?.country?.toUpperCase() ?? []);
  return [...new Set(regions)].filter((region) => /^[A-Z]{2}$/.test(region));
}

const codeOf = (error: unknown) => `detector_threw:${faultName(error)}`;

/**
 * Runs detection over a window, once a surface. A message on which it fails is found by itself and left out, so that the
 * rest of the conversation is judged with its context; its own targets come back as failures, never as clean.
 */
export function findIn(
  window: Window,
  facts: StandingFacts,
  detect: Detect,
): { findings: Finding[]; failures: Failure[] } {
  const regions = regionsOf(window, facts);
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const run = (targets: readonly Target[], messages: DetectInput["messages"], surface: WindowContent["surface"]) => {
    try {
      findings.push(...outcome(window, targets, surface, regions, messages, detect));
    } catch (error) {
      const sick = sickMessages(messages, surface, regions, detect);
      const rest = messages.map((message, index) => (sick.has(index) ? { ...message, text: "" } : message));
      const well = targets.filter((target) => !sick.has(window.contents.indexOf(target.content)));
      failures.push(
        ...targets.filter((target) => !well.includes(target)).map((target) => ({ target, error: codeOf(error) })),
      );
      try {
        if (sick.size === 0) throw error;
        findings.push(...outcome(window, well, surface, regions, rest, detect));
      } catch (again) {
        failures.push(...well.map((target) => ({ target, error: codeOf(again) })));
      }
    }
  };
  const current = window.targets.filter((target) => target.version === null);
  for (const surface of new Set(current.map((target) => target.content.surface))) {
    run(
      current.filter((target) => target.content.surface === surface),
      messagesOf(window, facts),
      surface,
    );
  }
  for (const target of window.targets.filter((one) => one.version !== null)) {
    run([target], messagesOf(window, facts, target), target.content.surface);
  }
  return { findings, failures };
}

function sickMessages(
  messages: DetectInput["messages"],
  surface: WindowContent["surface"],
  regions: string[],
  detect: Detect,
): Set<number> {
  const sick = new Set<number>();
  messages.forEach((message, index) => {
    try {
      detect({ surface, messages: [message], regions });
    } catch {
      sick.add(index);
    }
  });
  return sick;
}

function outcome(
  window: Window,
  targets: readonly Target[],
  surface: WindowContent["surface"],
  regions: string[],
  messages: DetectInput["messages"],
  detect: Detect,
): Finding[] {
  if (targets.length === 0) return [];
  const whole = detect({ surface, messages, regions });
  if (!whole.truncated) return targets.map((target) => findingOf(window, target, whole, 0, false));
  // The budget ended somewhere in the window: each target again in a narrow one, so that one endless text does not make
  // its neighbours unreadable.
  return targets.map((target) => {
    const index = window.contents.indexOf(target.content);
    const from = Math.max(0, index - 4);
    const near = detect({ surface, messages: messages.slice(from, index + 5), regions });
    if (!near.truncated) return findingOf(window, target, near, from, false);
    const alone = detect({ surface, messages: [messages[index]!], regions });
    return findingOf(window, target, alone, index, alone.truncated);
  });
}

function findingOf(window: Window, target: Target, result: DetectResult, offset: number, unreadable: boolean): Finding {
  const index = window.contents.indexOf(target.content) - offset;
  const moved = <Part extends { message: number }>(part: Part): Part => ({ ...part, message: part.message + offset });
  return {
    target,
    signals: result.signals
      .filter((signal) => signal.spans.some((span) => span.message === index))
      .map((signal) => ({ ...signal, spans: signal.spans.map(moved), decoded: signal.decoded.map(moved) })),
    stances: result.stances
      .filter((stance) => stance.message === index)
      .map(({ start, end, stance }) => ({ start, end, stance })),
    unreadable,
  };
}

/** The place in the window of the content that a signal belongs to: the one of its last span. */
export function ownerOf(signal: DetectedSignal): number {
  return Math.max(...signal.spans.map((span) => span.message));
}
