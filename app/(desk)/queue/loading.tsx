import { QueueSkeleton } from "@/components/queue/queue-skeleton";
import { queueText } from "@/components/queue/text";
import { TopBar } from "@/components/ui/shell";

export default function QueueLoading() {
  return (
    <>
      <TopBar>
        <h1>{queueText.title}</h1>
      </TopBar>
      <QueueSkeleton />
    </>
  );
}
