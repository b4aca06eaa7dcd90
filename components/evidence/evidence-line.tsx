import line from "@/components/evidence/evidence-line.module.css";
import { familyOfSignal, iconOfSignal, nameOfKind } from "@/components/evidence/family";
import classes from "@/components/evidence/marked-text.module.css";

export type EvidenceLineValue = { text: string; start: number; end: number; kind: string; script?: string | null };

/** How much of what stands before the mark is shown: enough to know whose sentence it is, never so much that the mark is cut. */
const LEAD = 22;
/** A long mark needs the room for itself. */
const SHORT_LEAD = 10;
const LONG_MARK = 18;

/**
 * One masked line of a list: it starts at the mark with a few words before it, ends in an ellipsis, and never breaks
 * inside the mark.
 */
export function EvidenceLine({ value }: { value: EvidenceLineValue }) {
  const { text, start, end, kind } = value;
  const lead = end - start > LONG_MARK ? SHORT_LEAD : LEAD;
  const cut = start > lead ? leadFrom(text, start, lead) : 0;
  const Icon = iconOfSignal(kind, value.script);
  const inside = start < end && end <= text.length;
  return (
    <span className={line.line}>
      {inside ? (
        <>
          <span>{(cut > 0 ? "… " : "") + oneLine(text.slice(cut, start))}</span>
          <mark
            className={`${classes.mark} ${line.mark}`}
            data-family={familyOfSignal(kind, value.script)}
            data-ask={kind.startsWith("solicit") || undefined}
          >
            <Icon size={12} stroke={2} aria-hidden="true" />
            <span className="visually-hidden">{nameOfKind(kind)}: </span>
            {oneLine(text.slice(start, end))}
          </mark>
          <span>{oneLine(text.slice(end, end + 160))}</span>
        </>
      ) : (
        oneLine(text.slice(0, 200))
      )}
    </span>
  );
}

function leadFrom(text: string, start: number, lead: number): number {
  const space = text.indexOf(" ", start - lead);
  return space >= 0 && space < start ? space + 1 : start;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
