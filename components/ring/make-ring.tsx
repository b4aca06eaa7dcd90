"use client";

import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { makeRing } from "@/components/ring/api";
import { ringText } from "@/components/ring/text";
import { Action } from "@/components/ui/action";
import { FormDialog } from "@/components/ui/form-dialog";

/** Makes a named set of these cases and goes there. */
export function MakeRing({ cases }: { cases: readonly { id: string; number: number }[] }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const making = useMutation({
    mutationFn: (name: string) =>
      makeRing(
        name,
        cases.map((one) => one.id),
      ),
    onSuccess: (ring) => router.push(`/rings/${ring.id}`),
  });
  return (
    <>
      <Action label={ringText.make} onAct={() => setOpen(true)} />
      {open ? (
        <FormDialog
          open
          onClose={() => setOpen(false)}
          title={ringText.makeTitle}
          submit={ringText.submit}
          onSubmit={(form) => making.mutate(String(form.get("name") ?? ""))}
          busy={making.isPending}
          error={making.error}
          failed={ringText.failed}
        >
          <p>{ringText.makeAbout(cases.length)}</p>
          <TextInput name="name" label={ringText.name} required withAsterisk={false} maxLength={120} data-autofocus />
        </FormDialog>
      ) : null}
    </>
  );
}
