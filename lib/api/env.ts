import type { Call } from "@/lib/platform/call";

/** What a request carries through the API. */
export type ApiEnv = {
  /** Given by whatever serves the API: the client's address, or null when there is none to believe. */
  Bindings: { address: string | null } | undefined;
  Variables: {
    requestId: string;
    /** The operation's id, for the log: an address may hold what somebody typed. */
    operation: string;
    /** The permission that is asked for, for the trail when it is refused. */
    permission: string;
    /** Who, when and under which idempotency key; set by the gate of every route that is not public. */
    call: Call;
  };
};
