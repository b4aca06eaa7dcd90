import { inLanguage } from "@/components/ui/language";

/** Words of signing in. */
export const sessionText = inLanguage("session", {
  title: "Sign in",
  email: "E-mail",
  password: "Password",
  showTyped: "Show what is typed",
  submit: "Sign in",
  refused: "E-mail or password is not right. Check both, then try again.",
  rateLimited: "Too many attempts. Wait a quarter of an hour, then try again.",
  unavailable: "Signing in does not work right now. Try again in a moment.",
  offline: "No connection to the desk. Check your network, then try again.",
  language: "Language",
});
