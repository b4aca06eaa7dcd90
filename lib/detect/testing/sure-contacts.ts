import { findContacts } from "@/lib/detect/contacts";
import { prepareMessage } from "@/lib/detect/prepare";
import type { DetectMessage } from "@/lib/detect/types";

/** Kind and value of what is likelier than not; a line that begins with `c:` is the client's. */
export function sure(...lines: string[]): string[] {
  const messages = lines.map(
    (line): DetectMessage =>
      line.startsWith("c:") ? { role: "client", text: line.slice(2) } : { role: "freelancer", text: line },
  );
  const prepared = messages.map(({ text }) => prepareMessage(text));
  const { signals } = findContacts(prepared, { surface: "message", messages });
  return signals.flatMap((signal) => (signal.score >= 0.5 ? [`${signal.kind} ${signal.value}`] : []));
}
