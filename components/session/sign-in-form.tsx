"use client";

import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { chosenLanguage } from "@/components/session/api";
import { sessionText } from "@/components/session/text";
import { keepLanguage } from "@/components/ui/preferences";

/** Codes after which the password was right and a code of the second factor is asked for. */
const ASKS_CODE = ["code_missing", "code_wrong"];

function messageOf(error: string | null | undefined): string {
  if (error === "code_missing") return sessionText.codeMissing;
  if (error === "code_wrong") return sessionText.codeWrong;
  if (error === "rate_limited") return sessionText.rateLimited;
  return error === "unavailable" ? sessionText.unavailable : sessionText.refused;
}

/** `to` is a path of this desk; `error` the code that an earlier attempt came back with. */
export function SignInForm({ to, error }: { to: string; error: string | null }) {
  const [message, setMessage] = useState(error ? messageOf(error) : null);
  const [busy, setBusy] = useState(false);
  const [asksCode, setAsksCode] = useState(ASKS_CODE.includes(error ?? ""));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setMessage(null);
    try {
      const result = await signIn("credentials", {
        email: form.get("email"),
        password: form.get("password"),
        code: form.get("code") ?? "",
        redirect: false,
      });
      if (result?.ok) {
        // Who never chose keeps what the browser has; that an answer fails to come must not keep anybody out.
        const language = await chosenLanguage().catch(() => undefined);
        if (language !== undefined) keepLanguage(language);
        // A whole load, not a transition: nothing rendered for nobody may stay.
        window.location.assign(to);
        return;
      }
      if (ASKS_CODE.includes(result?.error ?? "")) setAsksCode(true);
      setMessage(messageOf(result?.error));
    } catch {
      setMessage(sessionText.offline);
    }
    setBusy(false);
  }

  return (
    // Posted, so that a press before the script is there cannot put the password into the address.
    <form method="post" action="/api/auth/callback/credentials" onSubmit={submit}>
      <Stack gap="md">
        {message && (
          <Alert color={message === sessionText.codeMissing ? "gray" : "red"} variant="light" role="alert">
            {message}
          </Alert>
        )}
        <TextInput
          name="email"
          type="email"
          label={sessionText.email}
          autoComplete="username"
          required
          withAsterisk={false}
          data-autofocus
        />
        <PasswordInput
          name="password"
          label={sessionText.password}
          autoComplete="current-password"
          // Its own words: a label that repeats the field's would make two things of one name.
          visibilityToggleButtonProps={{ "aria-label": sessionText.showTyped, tabIndex: 0 }}
          required
          withAsterisk={false}
        />
        {asksCode ? (
          <TextInput
            name="code"
            label={sessionText.code}
            description={sessionText.codeAbout}
            autoComplete="one-time-code"
            maxLength={40}
            required
            withAsterisk={false}
            autoFocus
          />
        ) : null}
        <Button type="submit" loading={busy} fullWidth>
          {sessionText.submit}
        </Button>
      </Stack>
    </form>
  );
}
