"use client";

import { PasswordInput, SegmentedControl, Switch, useMantineColorScheme } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { BreakSetting } from "@/components/break/break-setting";
import { setLanguage } from "@/components/settings/api";
import { SecondFactor } from "@/components/settings/second-factor";
import classes from "@/components/settings/settings.module.css";
import { SettingsBar } from "@/components/settings/settings-tabs";
import { settingsText } from "@/components/settings/text";
import { Action } from "@/components/ui/action";
import { KeyLine } from "@/components/ui/key-line";
import { setKeysEnabled } from "@/components/ui/keyboard-store";
import { currentLanguage } from "@/components/ui/language";
import {
  asDensity,
  currentDensity,
  DENSITIES,
  type Density,
  keepLanguage,
  setDensity,
} from "@/components/ui/preferences";
import { ProblemLine } from "@/components/ui/problem-line";
import { uiText } from "@/components/ui/text";
import { useKeysEnabled } from "@/components/ui/use-keys";
import { answer, client } from "@/lib/api/client";
import { asLanguage, LANGUAGE_NAMES, LANGUAGES } from "@/lib/platform/language";

const SCHEMES = ["light", "dark", "auto"] as const;
/** As the server demands it; here only to say so before it is sent. */
const LEAST = 12;

/** How the desk looks and answers to one person, and their password. */
export function OwnSettings({ density }: { density: Density }) {
  return (
    <>
      <SettingsBar />
      <div className={classes.page}>
        <DeskLanguage />
        <Appearance initialDensity={density} />
        <OwnPassword />
        <SecondFactor />
      </div>
      <KeyLine keys={[]} />
    </>
  );
}

function DeskLanguage() {
  const words = settingsText.own;
  const choose = useMutation({
    mutationFn: setLanguage,
    onSuccess: (_, language) => {
      keepLanguage(language);
      window.location.reload();
    },
  });
  return (
    <section className={classes.section} aria-labelledby="language">
      <h2 id="language">{words.language}</h2>
      <p className={classes.dim}>{words.languageAbout}</p>
      <div className={classes.field}>
        <SegmentedControl
          aria-labelledby="language"
          value={choose.variables ?? currentLanguage()}
          onChange={(value) => choose.mutate(asLanguage(value) ?? currentLanguage())}
          disabled={choose.isPending || choose.isSuccess}
          data={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
        />
      </div>
      <ProblemLine error={choose.error} title={words.languageFailed} />
    </section>
  );
}

function Appearance({ initialDensity }: { initialDensity: Density }) {
  const words = settingsText.own;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setShown] = useState(initialDensity);
  const keys = useKeysEnabled();
  // The scheme lies in this browser alone: until it is read, nothing is chosen rather than the wrong one.
  const [mounted, setMounted] = useState(false);
  useEffect(() => {
    setMounted(true);
    setShown(currentDensity());
  }, []);
  return (
    <section className={classes.section} aria-labelledby="appearance">
      <h2 id="appearance">{words.appearance}</h2>
      <p className={classes.dim}>{words.kept}</p>
      <div className={classes.field}>
        <span id="scheme">{words.scheme}</span>
        <SegmentedControl
          aria-labelledby="scheme"
          value={mounted ? colorScheme : "auto"}
          onChange={(value) => setColorScheme(SCHEMES.find((each) => each === value) ?? "auto")}
          data={SCHEMES.map((value) => ({ value, label: uiText.schemes[value] }))}
        />
      </div>
      <div className={classes.field}>
        <span id="density">{words.density}</span>
        <SegmentedControl
          aria-labelledby="density"
          value={density}
          onChange={(value) => {
            setDensity(asDensity(value));
            setShown(asDensity(value));
          }}
          data={DENSITIES.map((value) => ({ value, label: uiText.densities[value] }))}
        />
        <p className={classes.dim}>{words.densityAbout}</p>
      </div>
      <Switch
        checked={keys}
        onChange={(event) => setKeysEnabled(event.currentTarget.checked)}
        label={words.keysOn}
        description={words.keysAbout}
      />
      <BreakSetting />
    </section>
  );
}

function OwnPassword() {
  const words = settingsText.own;
  const form = useRef<HTMLFormElement>(null);
  const [mismatch, setMismatch] = useState(false);
  const change = useMutation({
    mutationFn: (json: { current: string; next: string }) => answer(client.me.password.$post({ json })),
    onSuccess: () => form.current?.reset(),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const next = String(data.get("next") ?? "");
    const same = next === String(data.get("again") ?? "");
    setMismatch(!same);
    if (same && !change.isPending) change.mutate({ current: String(data.get("current") ?? ""), next });
  };
  return (
    <section className={classes.section} aria-labelledby="password">
      <h2 id="password">{words.password}</h2>
      <p className={classes.dim}>{words.passwordAbout}</p>
      <form ref={form} onSubmit={submit} className={classes.form}>
        <PasswordInput
          name="current"
          label={words.current}
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="next"
          label={words.next}
          description={words.nextAbout(LEAST)}
          autoComplete="new-password"
          minLength={LEAST}
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="again"
          label={words.again}
          autoComplete="new-password"
          error={mismatch ? words.mismatch : undefined}
          required
          withAsterisk={false}
        />
        <ProblemLine error={change.error} title={words.failed} />
        <div className={classes.acts}>
          <Action
            label={words.change}
            look="filled"
            busy={change.isPending}
            onAct={() => form.current?.requestSubmit()}
          />
          <span role="status" className={classes.good}>
            {change.isSuccess ? words.changed : ""}
          </span>
        </div>
      </form>
    </section>
  );
}
