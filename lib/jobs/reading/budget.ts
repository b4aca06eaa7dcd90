import { READING_LIMITS, type ReadingReason } from "@/lib/domain/readings/schema";

/** What the reading of one file may still take, and the first thing that stood in its way. */
export class Budget {
  private readonly ends = performance.now() + READING_LIMITS.softMs;
  reason: ReadingReason | null = null;

  /** False once the time is over, which is then the reason. */
  hasTime(): boolean {
    if (performance.now() < this.ends) return true;
    this.miss("time_limit");
    return false;
  }

  /** Notes that something was left unread; the first reason stands. */
  miss(reason: ReadingReason): void {
    this.reason ??= reason;
  }
}
