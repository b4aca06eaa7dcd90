import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/components/ui/staff";
import { getVerdicts } from "@/components/verdict/api";
import type { MissedSpanView } from "@/lib/domain/verdicts/schema";

const NONE: readonly MissedSpanView[] = [];

/** What people marked as missed on a case; read with the verdicts, which the evidence asks for anyway. */
export function useMissed(caseId: string): readonly MissedSpanView[] {
  const may = useMay("signal:judge");
  const { data } = useQuery({
    queryKey: ["verdicts", caseId],
    queryFn: ({ signal }) => getVerdicts(caseId, signal),
    enabled: may,
    staleTime: 60_000,
  });
  return data?.missed ?? NONE;
}
