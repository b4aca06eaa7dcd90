"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { addPerson, changePerson, resetSecondFactor } from "@/components/settings/api";
import { factorText } from "@/components/settings/factor-text";
import { freshPassword } from "@/components/settings/fresh-password";
import { settingsText } from "@/components/settings/text";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";
import { uiText } from "@/components/ui/text";
import type { UserView } from "@/lib/domain/users/schema";
import { ROLES, type Role } from "@/lib/platform/permissions";

export type PersonAct = "add" | "role" | "rename" | "reset" | "factor" | "disable" | "enable";

/** A password to be told once, or null when there is none to tell. */
export type Told = { name: string; password: string } | null;

type Props = {
  act: PersonAct;
  /** Null when somebody is added. */
  person: UserView | null;
  onClose: () => void;
  onDone: (told: Told) => void;
};

const words = settingsText.people;

function titleOf(act: PersonAct, name: string): string {
  switch (act) {
    case "add":
      return words.addTitle;
    case "role":
      return words.roleTitle(name);
    case "rename":
      return words.renameTitle(name);
    case "reset":
      return words.resetTitle(name);
    case "factor":
      return factorText.resetTitle(name);
    case "disable":
      return words.disableTitle(name);
    case "enable":
      return words.enableTitle(name);
  }
}

const submitInWords = (): Record<PersonAct, string> => ({
  add: words.addSubmit,
  role: words.roleSubmit,
  rename: words.renameSubmit,
  reset: words.resetSubmit,
  factor: factorText.resetSubmit,
  disable: words.disableSubmit,
  enable: words.enable,
});

/** One change to one person, with what it sets in motion said before it is done. */
export function PersonDialog({ act, person, onClose, onDone }: Props) {
  const name = person?.name ?? "";
  const [role, setRole] = useState<Role>(person?.role ?? "moderator");
  const change = useMutation({
    mutationFn: async (form: FormData): Promise<Told> => {
      const text = (field: string) => String(form.get(field) ?? "").trim();
      if (act === "add" || person === null) {
        const made = await addPerson({ email: text("email"), name: text("name"), role });
        return made.password === null ? null : { name: made.name, password: made.password };
      }
      if (act === "reset") {
        const password = freshPassword();
        await changePerson(person.id, { password });
        return { name: person.name, password };
      }
      if (act === "factor") {
        await resetSecondFactor(person.id);
        return null;
      }
      await changePerson(
        person.id,
        act === "role" ? { role } : act === "rename" ? { name: text("name") } : { disabled: act === "disable" },
      );
      return null;
    },
    onSuccess: onDone,
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={titleOf(act, name)}
      submit={submitInWords()[act]}
      onSubmit={(form) => change.mutate(form)}
      busy={change.isPending}
      error={change.error}
      failed={act === "add" ? words.addFailed : words.changeFailed}
    >
      {act === "add" || act === "rename" ? (
        <TextInput
          name="name"
          label={words.name}
          defaultValue={name}
          maxLength={100}
          required
          withAsterisk={false}
          autoComplete="off"
          data-autofocus
        />
      ) : null}
      {act === "add" ? (
        <TextInput
          name="email"
          type="email"
          label={words.email}
          maxLength={254}
          required
          withAsterisk={false}
          autoComplete="off"
        />
      ) : null}
      {act === "add" || act === "role" ? (
        <NativeSelect
          label={words.role}
          description={words.roles[role]}
          value={role}
          onChange={(event) => setRole(ROLES.find((each) => each === event.currentTarget.value) ?? role)}
          data={ROLES.map((value) => ({ value, label: uiText.roles[value] }))}
        />
      ) : null}
      {act === "add" ? <p>{words.addAbout}</p> : null}
      {act === "role" ? <p>{words.roleAbout}</p> : null}
      {act === "reset" ? <DialogText>{words.resetAbout}</DialogText> : null}
      {act === "factor" ? <DialogText>{factorText.resetAbout}</DialogText> : null}
      {act === "enable" ? <DialogText>{words.enableAbout}</DialogText> : null}
      {act === "disable" ? <DialogText>{words.disableAbout}</DialogText> : null}
    </FormDialog>
  );
}
