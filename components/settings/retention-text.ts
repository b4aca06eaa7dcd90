import { inLanguage } from "@/components/ui/language";
import type { RetentionClass } from "@/lib/domain/retention/schema";

const many = (n: number) => n.toLocaleString("en-US");

/** Words of how long records are kept, of holds and of erasing. */
export const retentionText = inLanguage("retention", {
  tab: "Retention",
  label: "How long records are kept",
  columns: { name: "Records", kept: "Kept", due: "Past their time", set: "Set", acts: "Change" },
  kept: (days: number | null) => (days === null ? "for good" : days === 1 ? "1 day" : `${many(days)} days`),
  due: (count: number, atLeast: boolean) => (count === 0 ? "none" : `${many(count)}${atLeast ? "+" : ""}`),
  startsAt: "from",
  byDefault: "by default",
  change: "Change…",
  changeOf: (name: string) => `${name}: change how long they are kept`,
  title: (name: string) => `${name}: kept for how long`,
  days: "Days",
  daysAbout: (least: number) =>
    `${least} or more; empty keeps them for good. A shorter time begins to remove a day later.`,
  would: (count: number, atLeast: boolean) =>
    count === 0 ? "Nothing would be removed now." : `${many(count)}${atLeast ? " or more" : ""} would be removed now.`,
  submit: "Set",
  failed: "Not set",
  loadFailed: "The clocks did not load",
  fixed: (name: string, days: number) => `${name}: ${days === 1 ? "1 day" : `${days} days`}`,
  fixedAbout: "Fixed:",
  fixedNames: {
    event_receipts: "ids of events taken in",
    pending_events: "edits, deletions and signals whose content never came",
    idempotency_keys: "first answers to repeats",
  } as Record<string, string>,
  heldAbout: (n: number) =>
    n === 0
      ? "No account is under legal hold."
      : `${many(n)} accounts are under legal hold: nothing of theirs is removed.`,
  classes: {
    content: { name: "Texts and files", about: "What accounts wrote; by whole months. Evidence stays." },
    signals: { name: "Signals", about: "What detection found, as keyed hashes; by whole months." },
    contacts: {
      name: "Contacts",
      about: "Which account wrote which contact, as keyed hashes, once it was not written again.",
    },
    evidence: { name: "Evidence", about: "Judged texts of cases that are final and on which no measure rests." },
    reports: { name: "Reports", about: "Complaints on cases that are final." },
    notes: { name: "Notes", about: "Of staff, on accounts and final cases." },
    reveals: {
      name: "Reasons of unmasking",
      about: "Why somebody unmasked or looked up a value; the trail keeps that it was done.",
    },
    exports: { name: "Exports", about: "What was asked for, and the files." },
    messages: { name: "Messages", about: "Sent to the marketplace." },
    appeals: { name: "Appeals", about: "Words of answered ones on which no measure rests; that they were stays." },
    notices: { name: "Notices", about: "Words of what people were told; that they were told stays." },
    sessions: { name: "Sessions", about: "Of staff, ended." },
    audit_addresses: { name: "Network addresses", about: "And browsers, beside the audit trail." },
  } satisfies Record<RetentionClass, { name: string; about: string }>,
  holds: {
    tab: "Legal holds",
    label: "Legal holds, newest first",
    columns: { account: "Account", reason: "Why", set: "Set", by: "By", lifted: "Lifted", acts: "Lift" },
    set: "Set a hold",
    setTitle: "Put an account under legal hold",
    setAbout: "Nothing about it is erased or removed until the hold is lifted.",
    account: "Account",
    accountAbout: "The marketplace's id.",
    reason: "Why",
    setSubmit: "Set the hold",
    setFailed: "Not set",
    lift: "Lift…",
    liftOf: (id: string) => `Lift the hold of ${id}`,
    liftTitle: (id: string) => `Lift the hold of ${id}`,
    liftAbout: "What is past its time goes with the next round.",
    liftSubmit: "Lift the hold",
    liftFailed: "Not lifted",
    empty: "No account is or was under legal hold.",
    failed: "The holds did not load",
    standing: "stands",
  },
  erase: {
    act: "Erase an account",
    title: "Erase what is personal of an account",
    about:
      "Name, texts, contacts, files and remarks go, in evidence too; decisions, measures and the audit trail stay. It cannot be taken back.",
    submit: "Erase",
    failed: "Not erased",
    done: (id: string, texts: number) => `${id} was erased, ${many(texts)} texts among it.`,
  },
});
