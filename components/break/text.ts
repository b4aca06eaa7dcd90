import { inLanguage } from "@/components/ui/language";

/** Words of the hint to take a break. */
export const breakText = inLanguage("break", {
  title: (minutes: number) => `${minutes} minutes without a break`,
  about: "Five minutes away from the screen now, and the next hour is easier.",
  dismiss: "Put away until the next break",
  off: "Do not remind me",
  failed: "Not kept",
  setting: "Remind me of breaks",
  settingAbout:
    "A quiet line after 90 minutes without five minutes' pause. Counted in this browser, seen by nobody else.",
});
