import { inLanguage } from "@/components/ui/language";

/** Words of reports by staff. */
export const reportText = inLanguage("report", {
  act: "Report",
  label: "Report what you see",
  title: "Report",
  about: "It joins the standing case of that account, or opens one, like any other report.",
  on: "What",
  content: (by: string) => `This text by ${by}`,
  account: (name: string) => `The account ${name}`,
  category: "As",
  other: "Something else",
  note: "In your words",
  submit: "Report",
  failed: "Not reported",
  done: "Reported.",
  open: "Open its case",
});
