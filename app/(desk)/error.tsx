"use client";

import { ErrorState } from "@/components/ui/states";

/** A page of the desk that failed while it was made; the rail stays. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorState error={error} onRetry={reset} />;
}
