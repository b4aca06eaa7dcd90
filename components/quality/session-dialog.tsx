"use client";

import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listReviewers, makeSession } from "@/components/quality/api";
import { qualityText } from "@/components/quality/text";
import { FormDialog } from "@/components/ui/form-dialog";

/** The numbers in what was typed or pasted. */
function numbersIn(text: string): number[] {
  return [...new Set((text.match(/\d+/g) ?? []).map(Number))];
}

/** Which cases, and who answers them. */
export function SessionDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const words = qualityText.calibration.dialog;
  const [people, setPeople] = useState<string[]>([]);
  const { data } = useQuery({ queryKey: ["quality", "reviewers"], queryFn: ({ signal }) => listReviewers(signal) });
  const making = useMutation({
    mutationFn: (form: FormData) =>
      makeSession({
        name: String(form.get("name") ?? "").trim(),
        caseNumbers: numbersIn(String(form.get("cases") ?? "")),
        people,
      }),
    onSuccess: (session) => onMade(session.id),
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={words.title}
      submit={words.submit}
      onSubmit={(form) => making.mutate(form)}
      busy={making.isPending}
      error={making.error}
      failed={words.failed}
    >
      <TextInput name="name" label={words.name} maxLength={100} required withAsterisk={false} data-autofocus />
      <Textarea
        name="cases"
        label={words.cases}
        description={words.casesAbout}
        rows={2}
        required
        withAsterisk={false}
      />
      <Checkbox.Group label={words.people} description={words.peopleAbout} value={people} onChange={setPeople}>
        {(data?.items ?? []).map((person) => (
          <Checkbox key={person.id} value={person.id} label={person.name} mt={4} />
        ))}
      </Checkbox.Group>
    </FormDialog>
  );
}
