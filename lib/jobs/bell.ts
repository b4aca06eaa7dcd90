/** Lets one loop sleep and others wake it. A ring while nobody sleeps cuts the next sleep short, so that none is lost. */
export class Bell {
  private rung = false;
  private wakeUp: (() => void) | null = null;

  ring(): void {
    this.rung = true;
    this.wakeUp?.();
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
        this.wakeUp = null;
        resolve();
      };
      const timer = setTimeout(awake, ms);
      signal.addEventListener("abort", awake);
      this.wakeUp = awake;
    });
  }
}
