import { detect } from "@/lib/detect/detect";
import type { DetectMessage } from "@/lib/detect/types";

/** What is likelier than not in one message, by kind. */
export const sureKinds = (role: DetectMessage["role"], text: string) =>
  detect({ surface: "message", messages: [{ role, text }] })
    .signals.filter(({ score }) => score >= 0.5)
    .map(({ kind }) => kind);
