import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/platform/db";

/** A budget of attempts in a window of time, shared by every process over one database. */
export type Limit = {
  /** Takes one attempt, or one that counts for several. Answers 0, or the seconds until the next is allowed. */
  take(key: string, count?: number): Promise<number>;
  /** Gives one back, or as many as were taken: an attempt that turned out to be rightful, or for which nothing was done. */
  giveBack(key: string, count?: number): Promise<void>;
  /** Forgets every attempt. */
  clear(key: string): Promise<void>;
};

// The library names its statements; a pooler in transaction mode would look for them on another connection.
const unnamed = {
  query: ({ text, values }: { text: string; values: unknown[] }) => pool().query({ text, values }),
};

/** `name` keeps limits apart in the shared table. */
export function limit(name: string, attempts: number, seconds: number): Limit {
  let made: RateLimiterPostgres | undefined;
  const limiter = () => {
    made ??= new RateLimiterPostgres({
      storeClient: unnamed,
      storeType: "client",
      tableName: "rate_limits",
      tableCreated: true,
      keyPrefix: name,
      points: attempts,
      duration: seconds,
    });
    return made;
  };
  return {
    async take(key, count = 1) {
      try {
        await limiter().consume(key, count);
        return 0;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    },
    async giveBack(key, count = 1) {
      await limiter().reward(key, count);
    },
    async clear(key) {
      await limiter().delete(key);
    },
  };
}
