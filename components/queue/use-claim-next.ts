"use client";

import { useRouter } from "next/navigation";
import { useContext, useState, useTransition } from "react";
import { claimNext } from "@/components/queue/api";
import { announceArrival, type NextCase, TurnContext } from "@/components/queue/turn";

/**
 * The one way to a next case. `openNext` claims a view's best free case and opens it, `false` when there is none; `open` opens
 * one that is claimed already. Errors: ApiProblem. Busy until the case stands on the screen: asked again while its page is
 * on the way, the desk would claim a second one, which nobody then looks at.
 */
export function useClaimNext(): {
  busy: boolean;
  openNext: (query: Record<string, string>) => Promise<boolean>;
  open: (next: NextCase) => void;
} {
  const router = useRouter();
  const { turnTo } = useContext(TurnContext);
  const [claiming, setClaiming] = useState(false);
  const [opening, startOpening] = useTransition();
  const fetchPage = (id: string) => {
    announceArrival();
    startOpening(() => router.push(`/cases/${id}`));
  };
  const openNext = async (query: Record<string, string>) => {
    setClaiming(true);
    try {
      const claimed = await claimNext(query);
      if (claimed !== null) fetchPage(claimed.id);
      return claimed !== null;
    } finally {
      setClaiming(false);
    }
  };
  const open = (next: NextCase) => {
    if (!turnTo(next)) fetchPage(next.id);
  };
  return { busy: claiming || opening, openNext, open };
}
