import classes from "@/components/decision/filled-pieces.module.css";
import type { FilledPiece } from "@/components/decision/template";

type Props = {
  pieces: readonly FilledPiece[];
  /** What is still open, in words: its code says nothing to whoever reads. */
  wordOf: (placeholder: string) => string;
  /** Without the empty lines between paragraphs. */
  tight?: boolean;
};

/** A template's text as it will be read, what was put in marked. */
export function FilledPieces({ pieces, wordOf, tight = false }: Props) {
  return pieces.map((piece, index) =>
    piece.filled ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
      <span key={index} className={classes.filled}>
        {piece.text.startsWith("{{") ? `[${wordOf(piece.text.slice(2, -2))}]` : piece.text}
      </span>
    ) : tight ? (
      piece.text.replace(/\n{2,}/g, "\n")
    ) : (
      piece.text
    ),
  );
}
