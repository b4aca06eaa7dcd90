import { type CaseNews, readNews, stillListening } from "@/lib/domain/stream/data";
import { parseSnapshot, readStreamCursor, sees, seesAllOf, streamCursor } from "@/lib/domain/stream/rules";
import type { StreamEventName, StreamEvents } from "@/lib/domain/stream/schema";
import { countCommonViews } from "@/lib/domain/view-counts/data";
import type { Actor } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { describeFault } from "@/lib/platform/fault";
import { listen } from "@/lib/platform/listen";
import { logger } from "@/lib/platform/logger";
import { MINUTE_MS } from "@/lib/platform/time";

const POLL_MS = 1_000;
/** A burst of commits is told together. */
const GATHER_MS = 100;
const BEAT_MS = 10_000;
const RECHECK_MS = 15_000;
const COUNTS_MS = 5_000;
/** A page that is loaded again leaves and comes back: asking goes on so long without anybody. */
const IDLE_MS = 30_000;
/** What came is kept this long for those who come back, so that a restart elsewhere costs no query a reader. */
const KEEP_MS = 5 * MINUTE_MS;
const KEEP_CASES = 5_000;
/** All tabs of a browser share one stream: whoever opens more than this holds them for nothing. */
const MOST_EACH = 10;
const RETRY_SECONDS = 30;
/** Messages a reader may be behind before it is let go: it comes back and is told what it missed. */
const BEHIND = 200;

type Batch = { at: number; snapshot: string; cases: CaseNews[] };

type Reader = {
  actor: Actor;
  controller: ReadableStreamDefaultController<Uint8Array>;
};

const encoder = new TextEncoder();

/** One event as the wire has it. */
function sseEvent<Name extends StreamEventName>(name: Name, data: StreamEvents[Name], id?: string): string {
  return `event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}

const told = (cases: readonly CaseNews[]) => ({ cases: cases.map(({ txId: _, ...rest }) => rest) });

/**
 * What one web process tells its open desks. It asks the database once a second, and when another process says that
 * something was committed, however many read; it asks nothing while nobody does. Any number of processes do the same,
 * and a reader may go from one to the next: the cursor is the database's own.
 */
export class DeskStream {
  private readonly readers = new Set<Reader>();
  private readonly kept: Batch[] = [];
  /** The oldest snapshot after which everything is kept. */
  private keptSince: string | null = null;
  private cursor: string | null = null;
  private readAt = 0;
  private counts: string | null = null;
  private countedAt = 0;
  private uncounted = true;
  private running: AbortController | null = null;
  private first: Promise<void> | null = null;
  private bell: (() => void) | null = null;
  private rung = false;
  private idleSince = 0;
  private readonly missed = new Map<string, Promise<string>>();

  get size(): number {
    return this.readers.size;
  }

  /**
   * A reader's stream, from the event after `lastEventId` where that is known. It ends when the reader may listen no more.
   * Errors: `rate_limited` for one too many of the same person or key.
   */
  open(actor: Actor, lastEventId: string | undefined): ReadableStream<Uint8Array> {
    const own = [...this.readers].filter((each) => each.actor.kind === actor.kind && each.actor.id === actor.id);
    if (own.length >= MOST_EACH) {
      throw new AppError("rate_limited", `You follow the desk ${MOST_EACH} times already. Close one of them first.`, {
        extra: { retryAfter: RETRY_SECONDS },
      });
    }
    let reader: Reader;
    return new ReadableStream<Uint8Array>({
      start: async (controller) => {
        reader = { actor, controller };
        this.readers.add(reader);
        this.start();
        // Each reader waits a time of its own before it comes back, so that they do not all come at once.
        this.send(reader, `retry: ${1_000 + Math.floor(Math.random() * 4_000)}\n\n`);
        await this.first;
        this.send(reader, await this.welcome(lastEventId));
        if (this.counts) this.send(reader, this.counts);
      },
      cancel: () => this.drop(reader),
    });
  }

  /** Ends every stream: the process is going down, and open answers would keep it from doing so. */
  close(): void {
    for (const reader of this.readers) this.end(reader);
    this.stop();
  }

  /** What somebody who comes back missed; one read serves all who were left at the same place. */
  private async welcome(lastEventId: string | undefined): Promise<string> {
    const id = this.cursor === null ? undefined : streamCursor(this.cursor, new Date(this.readAt));
    const from = readStreamCursor(lastEventId, new Date());
    const fresh = sseEvent("hello", { resumed: false }, id);
    if (from === null || this.cursor === null) return fresh;
    const seen = parseSnapshot(from.snapshot)!;
    // A cursor from the future is of another database: one that was restored, or never this one.
    if (seen.xmin > parseSnapshot(this.cursor)!.xmax) return fresh;
    const resumed = sseEvent("hello", { resumed: true }, id);
    if (this.keptSince !== null && seesAllOf(seen, parseSnapshot(this.keptSince)!)) {
      const cases = new Map<string, CaseNews>();
      for (const batch of this.kept) {
        for (const one of batch.cases) if (!sees(seen, BigInt(one.txId))) cases.set(one.id, one);
      }
      return cases.size === 0 ? resumed : resumed + sseEvent("cases", told([...cases.values()]));
    }
    const known = this.missed.get(from.snapshot);
    if (known) return known;
    const reading = readNews(from.snapshot)
      .then((news) => {
        if (news.tooMuch) return fresh;
        return news.cases.length === 0 ? resumed : resumed + sseEvent("cases", told(news.cases));
      })
      .catch(() => fresh);
    this.missed.set(from.snapshot, reading);
    setTimeout(() => this.missed.delete(from.snapshot), 2 * POLL_MS).unref();
    return reading;
  }

  private start(): void {
    if (this.running) return;
    const abort = new AbortController();
    this.running = abort;
    const ring = () => {
      this.rung = true;
      this.bell?.();
    };
    void listen({ desk: ring }, abort.signal);
    this.first = this.poll();
    void this.first.then(() => this.loop(abort.signal));
  }

  private stop(): void {
    this.running?.abort();
    this.running = null;
    this.cursor = null;
    this.keptSince = null;
    this.kept.length = 0;
    this.counts = null;
    this.bell?.();
  }

  private async loop(signal: AbortSignal): Promise<void> {
    let [beatAt, checkedAt] = [0, Date.now()];
    this.idleSince = checkedAt;
    while (!signal.aborted) {
      await this.pause(POLL_MS);
      if (signal.aborted) return;
      await this.poll();
      const now = Date.now();
      if (now - checkedAt >= RECHECK_MS) {
        checkedAt = now;
        await this.recheck();
      }
      // No beat while the database does not answer: readers then say how old is what they show.
      if (now - beatAt >= BEAT_MS && now - this.readAt < 2 * POLL_MS) {
        beatAt = now;
        this.tell(sseEvent("beat", { at: new Date(this.readAt).toISOString() }));
      }
      if (this.readers.size > 0) this.idleSince = now;
      else if (now - this.idleSince > IDLE_MS) this.stop();
    }
  }

  private async pause(ms: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        this.bell = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.bell = null;
    }
    if (this.rung) await new Promise((resolve) => setTimeout(resolve, GATHER_MS).unref());
    this.rung = false;
  }

  /** One read for everybody. A failure is tried again at the next turn, from the same place. */
  private async poll(): Promise<void> {
    try {
      const news = await readNews(this.cursor);
      this.cursor = news.snapshot;
      this.keptSince ??= news.snapshot;
      this.readAt = Date.now();
      const id = streamCursor(news.snapshot, new Date(this.readAt));
      if (news.tooMuch) {
        this.kept.length = 0;
        this.keptSince = news.snapshot;
        this.tell(sseEvent("reset", {}, id));
      } else if (news.cases.length > 0) {
        this.keep(news.cases, news.snapshot);
        this.tell(sseEvent("cases", told(news.cases), id));
      }
      await this.count(news.tooMuch || news.cases.length > 0);
    } catch (error) {
      logger.debug({ code: "stream_read_failed", fault: describeFault(error) });
    }
  }

  private keep(cases: CaseNews[], snapshot: string): void {
    this.kept.push({ at: this.readAt, snapshot, cases });
    const held = () => this.kept.reduce((sum, batch) => sum + batch.cases.length, 0);
    while (this.kept.length > 0 && (this.readAt - this.kept[0]!.at > KEEP_MS || held() > KEEP_CASES)) {
      // What goes is not told again from here: whoever needs it asks the database.
      this.keptSince = this.kept.shift()!.snapshot;
    }
  }

  private async count(changed: boolean): Promise<void> {
    this.uncounted ||= changed;
    const now = Date.now();
    // Cases fall due without anything being written.
    const old = now - this.countedAt > 12 * COUNTS_MS;
    if (this.readers.size === 0 || now - this.countedAt < COUNTS_MS || !(this.uncounted || old)) return;
    this.uncounted = false;
    this.countedAt = now;
    const counts = sseEvent("counts", { views: await countCommonViews() });
    if (counts === this.counts) return;
    this.counts = counts;
    this.tell(counts);
  }

  private async recheck(): Promise<void> {
    const of = (kind: Actor["kind"]) =>
      [...this.readers].flatMap(({ actor }) =>
        actor.kind !== kind ? [] : [actor.kind === "user" ? actor.sessionId : actor.id],
      );
    try {
      const alive = await stillListening(of("user"), of("key"));
      for (const reader of this.readers) {
        const { actor } = reader;
        if (!alive.has(actor.kind === "user" ? actor.sessionId : actor.id)) this.end(reader);
      }
    } catch (error) {
      logger.debug({ code: "stream_check_failed", fault: describeFault(error) });
    }
  }

  private tell(text: string): void {
    for (const reader of this.readers) this.send(reader, text);
  }

  private send(reader: Reader, text: string): void {
    if (!this.readers.has(reader)) return;
    if ((reader.controller.desiredSize ?? 0) < -BEHIND) this.end(reader);
    else reader.controller.enqueue(encoder.encode(text));
  }

  private end(reader: Reader): void {
    if (!this.readers.has(reader)) return;
    this.drop(reader);
    try {
      reader.controller.close();
    } catch {
      // It went away in this very moment.
    }
  }

  private drop(reader: Reader): void {
    this.readers.delete(reader);
  }
}

// Next compiles routes apart: without the global each would ask the database on its own.
const held = globalThis as typeof globalThis & { docketDeskStream?: DeskStream };

export function deskStream(): DeskStream {
  if (!held.docketDeskStream) {
    const stream = new DeskStream();
    held.docketDeskStream = stream;
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      // Only beside the server's own handler, which waits for open answers: alone, ours would keep the signal from ending us.
      if (process.listenerCount(signal) > 0) process.once(signal, () => stream.close());
    }
  }
  return held.docketDeskStream;
}
