import { inLanguage } from "@/components/ui/language";

/** Words of what others do at the same time. */
export const streamText = inLanguage("stream", {
  seenBy: (name: string, more: number) => (more === 0 ? `Seen by ${name}` : `Seen by ${name} and ${more} more`),
});
