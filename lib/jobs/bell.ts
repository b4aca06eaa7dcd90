/** Lets loops sleep and others wake them. A ring while nobody sleeps cuts the next sleep short, so that none is lost. */
export class Bell {
  private rung = false;
  private readonly sleepers = new Set<() => void>();

  ring(): void {
    this.rung = true;
    for (const wake of this.sleepers) wake();
  }

  /** Sleeps until the time is over, the bell rings or the signal aborts. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.rung && !signal.aborted) await this.sleep(ms, signal);
    this.rung = false;
  }

  private sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const awake = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", awake);
        this.sleepers.delete(awake);
        resolve();
      };
      const timer = setTimeout(awake, ms);
      signal.addEventListener("abort", awake);
      this.sleepers.add(awake);
    });
  }
}
