import type { ReactNode } from "react";
import { type Block, blocks, type Inline } from "@/components/note/markdown";
import classes from "@/components/note/note.module.css";

function One({ one }: { one: Inline }): ReactNode {
  switch (one.kind) {
    case "text":
      return one.text;
    case "code":
      return <code>{one.text}</code>;
    case "link":
      return (
        <a
          href={one.href}
          {...(one.href.startsWith("/") ? {} : { target: "_blank", rel: "noopener noreferrer nofollow" })}
        >
          {one.text}
        </a>
      );
    case "strong":
      return (
        <strong>
          <Inlines of={one.of} />
        </strong>
      );
    case "em":
      return (
        <em>
          <Inlines of={one.of} />
        </em>
      );
  }
}

function Inlines({ of }: { of: readonly Inline[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never move
  return of.map((one, index) => <One key={index} one={one} />);
}

function Lines({ of }: { of: readonly Inline[][] }): ReactNode {
  return of.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text never move
    <span key={index}>
      {index === 0 ? null : <br />}
      <Inlines of={line} />
    </span>
  ));
}

function OneBlock({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case "code":
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case "list": {
      const items = block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a text never move
        <li key={index}>
          <Inlines of={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "quote":
      return (
        <blockquote>
          <Lines of={block.lines} />
        </blockquote>
      );
    case "heading":
      // Not a heading of the page: those belong to the page's own outline.
      return (
        <p>
          <strong>
            <Lines of={block.lines} />
          </strong>
        </p>
      );
    case "paragraph":
      return (
        <p>
          <Lines of={block.lines} />
        </p>
      );
  }
}

/** A note's Markdown as elements. */
export function MarkdownText({ source }: { source: string }) {
  return (
    <div className={classes.markdown}>
      {blocks(source).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text never move
        <OneBlock key={index} block={block} />
      ))}
    </div>
  );
}
