"use client";

import { NativeSelect } from "@mantine/core";
import { evidenceText, wordFor } from "@/components/evidence/text";
import { verdictText } from "@/components/verdict/text";
import classes from "@/components/verdict/verdict.module.css";

const KINDS = [
  "email",
  "phone",
  "url",
  "handle",
  "meeting_link",
  "payment_id",
  "solicit_contact",
  "solicit_payment",
] as const;

/** What something wrongly found really is; null while it is unsaid. */
export function ActualKind(props: {
  kind: string;
  value: string | null;
  onChange: (actualKind: string | null) => void;
}) {
  const { kind, value, onChange } = props;
  return (
    <NativeSelect
      className={classes.select}
      size="xs"
      aria-label={verdictText.really}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: "", label: `${verdictText.really}: ${verdictText.unsaid.toLowerCase()}` },
        { value: "none", label: verdictText.nothing },
        ...KINDS.filter((one) => one !== kind).map((one) => ({
          value: one,
          label: wordFor(evidenceText.kinds, one),
        })),
      ]}
    />
  );
}
