import { InsightSkeleton } from "@/components/insight/insight-skeleton";
import { insightText } from "@/components/insight/text";
import { TopBar } from "@/components/ui/shell";

export default function Loading() {
  return (
    <>
      <TopBar>
        <h1>{insightText.title}</h1>
      </TopBar>
      <InsightSkeleton />
    </>
  );
}
