import { inLanguage } from "@/components/ui/language";

/** Words of signing in. */
export const sessionText = inLanguage("session", {
  title: "Sign in",
  email: "E-mail",
  password: "Password",
  showTyped: "Show what is typed",
  submit: "Sign in",
  refused: "E-mail or password is not right. Check both, then try again.",
  code: "Code",
  codeAbout: "Six digits of your authenticator, or a recovery code.",
  codeMissing: "Give the code of your second factor.",
  codeWrong: "This code is not right, or was used already. Take the next one.",
  rateLimited: "Too many attempts. Wait a quarter of an hour, then try again.",
  unavailable: "Signing in does not work right now. Try again in a moment.",
  offline: "No connection to the desk. Check your network, then try again.",
  language: "Language",
});
