import type { streamText } from "@/components/stream/text";
import type { Words } from "@/components/ui/language";

export const streamSpanish: Words<typeof streamText> = {
  seenBy: (name, more) => (more === 0 ? `Lo ve ${name}` : `Lo ven ${name} y ${more} más`),
};
