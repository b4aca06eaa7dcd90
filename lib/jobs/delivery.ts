import {
  type Attempt,
  type AttemptResult,
  beginAttempt,
  claimLanes,
  dispatchMessages,
  finishAttempt,
  type Lane,
  releaseLane,
} from "@/lib/domain/deliveries/mutations";
import { pauseAfter } from "@/lib/domain/deliveries/rules";
import { allowsPrivate, disableGone } from "@/lib/domain/webhooks/mutations";
import type { Bell } from "@/lib/jobs/bell";
import type { Call } from "@/lib/platform/call";
import { describeFault } from "@/lib/platform/fault";
import { logger } from "@/lib/platform/logger";
import { type Posted, postWebhook, WEBHOOK_TIMEOUT_MS } from "@/lib/platform/webhook-post";

/** Sent from one lane before another gets its turn. */
const RUN = 20;

function resultOf(attempt: Attempt, posted: Posted): AttemptResult {
  const { result: code, status, ms, body } = posted;
  const about = { code, status, ms, body };
  if (code === "delivered") return { next: "delivered", pauseMs: 0, ...about };
  if (code === "gone") return { next: "kept", pauseMs: 0, ...about };
  const pauseMs = pauseAfter(attempt.attempts + 1, Math.random(), posted.retryAfterMs);
  return pauseMs === null ? { next: "dead", pauseMs: 0, ...about } : { next: "again", pauseMs, ...about };
}

/**
 * Sends what waits in the outbox to the marketplace's endpoints. Each lane is worked on by itself, so that a slow endpoint
 * holds up neither the others nor the loop that hands work out.
 */
export class Courier {
  private readonly underWay = new Set<Promise<void>>();
  private readonly bell: Bell;
  private readonly call: () => Call;
  private readonly timeoutMs: number;
  private stopping = false;

  constructor(bell: Bell, call: () => Call, timeoutMs = WEBHOOK_TIMEOUT_MS) {
    this.bell = bell;
    this.call = call;
    this.timeoutMs = timeoutMs;
  }

  /** One round: hands messages out and begins on what is due. True when there may be more to hand out at once. */
  async round(): Promise<boolean> {
    const dispatched = await dispatchMessages();
    for (const lane of await claimLanes()) {
      const work = this.workOff(lane).finally(() => {
        this.underWay.delete(work);
        // Its endpoint has room again.
        this.bell.ring();
      });
      this.underWay.add(work);
    }
    return dispatched > 0;
  }

  /** Lets what is under way come to its end, and begins nothing more. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.settled();
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  private async workOff(lane: Lane): Promise<void> {
    try {
      for (let sent = 0; sent < RUN && !this.stopping; sent += 1) {
        if (!(await this.sendNext(lane))) break;
      }
      await releaseLane(lane);
    } catch (error) {
      // The lease ends by itself, and whoever comes next tries again.
      logger.error({ code: "delivery_failed", endpointId: lane.endpointId, fault: describeFault(error) });
    }
  }

  /** True when the next of the lane may follow. */
  private async sendNext(lane: Lane): Promise<boolean> {
    const attempt = await beginAttempt(lane);
    if (!attempt) return false;
    const { url, secrets, messageId: id, body } = attempt;
    const to = { url, secrets, allowPrivate: allowsPrivate(), timeoutMs: this.timeoutMs };
    const posted = await postWebhook(to, { id, body }, new Date());
    const result = resultOf(attempt, posted);
    if (result.next !== "delivered") {
      logger.warn({
        code: "delivery_refused",
        deliveryId: attempt.deliveryId,
        endpointId: lane.endpointId,
        result: posted.result,
        status: posted.status,
        next: result.next,
      });
    }
    const noted = await finishAttempt(lane, attempt.deliveryId, result);
    if (result.next === "kept") await disableGone(this.call(), lane.endpointId);
    return noted && (result.next === "delivered" || result.next === "dead");
  }
}
