import { inLanguage } from "@/components/ui/language";

/** Words of the reporters. */
export const reporterText = inLanguage("reporter", {
  title: "Reporters",
  back: "Enforcement",
  about: "Who reported in the last 90 days; those first whose reports were rejected most often.",
  columns: {
    account: "Reporter",
    reports: "Reports",
    right: "Right",
    wrong: "Wrong",
    accuracy: "Accuracy",
    last: "Last report",
    state: "State",
  },
  few: "too few",
  heard: "Listened to",
  mutedUntil: "Muted until",
  empty: "Nobody reported anything in the last 90 days.",
  failed: "The reporters did not load",
  card: {
    title: "As a reporter",
    sum: (confirmed: number, decided: number) =>
      decided === 0 ? "none decided yet" : `${confirmed} of ${decided} decided were right`,
    reports: (n: number) => (n === 1 ? "1 report" : `${n} reports`),
    kept: (n: number) => `${n} kept unseen`,
    muted: (name: string) => `Muted by ${name} until`,
  },
  mute: {
    act: "Mute…",
    of: (name: string) => `Mute ${name} as a reporter`,
    title: (name: string) => `Mute ${name} as a reporter`,
    about:
      "What they report is kept, and neither opens nor raises a case. They can still be reported, and still work here.",
    days: "Days",
    reason: "Why",
    reasonAbout: "For staff; the subject may read it.",
    submit: "Mute",
    failed: "Not muted",
  },
  unmute: {
    act: "Unmute",
    of: (name: string) => `Unmute ${name} as a reporter`,
    failed: "Not unmuted",
  },
});
