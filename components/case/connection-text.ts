import { inLanguage } from "@/components/ui/language";

/** Words of a case whose desk does not answer, or knows its reader no more. */
export const connectionText = inLanguage("connection", {
  signedOut: "You were signed out. What you typed is kept.",
  signIn: "Sign in and come back to this case",
  unanswered:
    "No answer came, so it is not known whether the decision arrived. What you typed is kept. Decide again once the desk answers: it is made once, however often it is sent.",
  landed: "Your decision arrived, although its answer was lost.",
});
