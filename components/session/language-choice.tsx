"use client";

import classes from "@/components/session/language-choice.module.css";
import { sessionText } from "@/components/session/text";
import { currentLanguage } from "@/components/ui/language";
import { keepLanguage } from "@/components/ui/preferences";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/platform/language";

/** For who is not known yet: the browser may ask for another language than its reader's. */
export function LanguageChoice() {
  const now = currentLanguage();
  return (
    <fieldset className={classes.choice}>
      <legend className="visually-hidden">{sessionText.language}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === now}
          onClick={() => {
            keepLanguage(language);
            window.location.reload();
          }}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}
