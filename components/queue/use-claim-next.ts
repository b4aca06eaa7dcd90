"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { claimNext } from "@/components/queue/api";

/**
 * Claims a view's best free case and opens it; `false` when there is none. Errors: ApiProblem. Busy until the case stands on
 * the screen: asked again while its page is on the way, the desk would claim a second one, which nobody then looks at.
 */
export function useClaimNext(): { busy: boolean; openNext: (query: Record<string, string>) => Promise<boolean> } {
  const router = useRouter();
  const [claiming, setClaiming] = useState(false);
  const [opening, startOpening] = useTransition();
  const openNext = async (query: Record<string, string>) => {
    setClaiming(true);
    try {
      const claimed = await claimNext(query);
      if (claimed !== null) startOpening(() => router.push(`/cases/${claimed.id}`));
      return claimed !== null;
    } finally {
      setClaiming(false);
    }
  };
  return { busy: claiming || opening, openNext };
}
