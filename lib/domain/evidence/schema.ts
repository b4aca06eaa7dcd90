/** A text as a case holds it. */
export type CopiedText = { caseId: string; contentId: string; revision: number };
