import { inLanguage } from "@/components/ui/language";

/** Words of what is wrong with a field. */
export const fieldWords = inLanguage("field", {
  /** The API's own words; those of its validator name types and bounds as a program would. */
  says: (message: string): string => {
    if (message.startsWith("Too small")) return "is too short or too small";
    if (message.startsWith("Too big")) return "is too long or too large";
    return /^(Invalid|Unrecognized)/.test(message) ? "is not valid" : message;
  },
});
