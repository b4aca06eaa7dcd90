import { inLanguage } from "@/components/ui/language";

/** Words of notes. */
export const noteText = inLanguage("note", {
  title: "Notes",
  none: "No notes yet.",
  add: "Add note",
  field: "Note",
  hint: "For all staff; write as if the subject reads it. Contact values are hidden when it is saved. Markdown: **bold**, *italic*, `code`, - list, > quote.",
  save: "Save note",
  cancel: "Cancel",
  edit: "Edit",
  editOf: (name: string) => `Edit the note by ${name}`,
  erase: "Erase",
  eraseOf: (name: string) => `Erase the note by ${name}`,
  eraseTitle: "Erase this note",
  eraseAbout: "Its words go for good, with every earlier version. That there was a note stays, with who erased it.",
  erased: "Erased.",
  edited: "edited",
  versions: (n: number) => `${n} versions`,
  versionsTitle: "Versions of the note",
  version: (n: number) => `Version ${n}`,
  failed: "The notes did not load",
  notSaved: "The note was not saved",
  notErased: "The note was not erased",
  more: "Older notes are in the account's file.",
  by: (name: string) => name || "Somebody",
});
