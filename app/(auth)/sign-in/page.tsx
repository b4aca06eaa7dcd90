import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LanguageChoice } from "@/components/session/language-choice";
import { SignInForm } from "@/components/session/sign-in-form";
import { sessionText } from "@/components/session/text";
import { Logo } from "@/components/ui/logo";
import { uiText } from "@/components/ui/text";
import { ownPath } from "@/lib/platform/own-path";
import { currentStaff } from "@/lib/platform/session";
import classes from "./page.module.css";

export const generateMetadata = (): Metadata => ({ title: sessionText.title });

type Query = Record<"callbackUrl" | "error", string | string[] | undefined>;

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { callbackUrl, error } = await searchParams;
  const to = ownPath(callbackUrl);
  if (await currentStaff()) redirect(to);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <h1 className={classes.title}>
          <Logo size={24} /> {uiText.product}
        </h1>
        <SignInForm to={to} error={typeof error === "string" ? error : null} />
        <LanguageChoice />
      </div>
    </main>
  );
}
