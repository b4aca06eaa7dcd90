/**
 * The few marks of Markdown that notes know, as data: a renderer makes elements of it, never HTML, so that nothing that
 * somebody types can become markup. What is not understood stays as it was typed.
 */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "em"; of: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "link"; text: string; href: string };

export type Block =
  | { kind: "paragraph" | "quote" | "heading"; lines: Inline[][] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "code"; text: string };

// One pass, the leftmost mark first: code before all, as nothing inside it means anything.
const INLINE =
  /`([^`\n]+)`|\*\*(?=\S)([^\n]+?\S|\S)\*\*|(?<![*\w])\*(?=[^\s*])([^*\n]*[^\s*])\*(?!\*)|(?<!\w)_(?=\S)([^_\n]*\S)_(?!\w)|\[([^\]\n]{1,200})\]\(([^\s()]{1,2000})\)/;

/** Only the web and the desk's own pages: no script, no data, no mail. */
function safe(href: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(href) || /^\/(?![/\\])[^\s]*$/.test(href);
}

export function inline(text: string): Inline[] {
  const out: Inline[] = [];
  let rest = text;
  while (rest !== "") {
    const match = INLINE.exec(rest);
    if (!match) break;
    if (match.index > 0) out.push({ kind: "text", text: rest.slice(0, match.index) });
    const [whole, code, strong, star, under, label, href] = match;
    if (code !== undefined) out.push({ kind: "code", text: code });
    else if (strong !== undefined) out.push({ kind: "strong", of: inline(strong) });
    else if (star !== undefined || under !== undefined) out.push({ kind: "em", of: inline(star ?? under ?? "") });
    else if (href !== undefined && safe(href)) out.push({ kind: "link", text: label!, href });
    else out.push({ kind: "text", text: whole });
    rest = rest.slice(match.index + whole.length);
  }
  if (rest !== "") out.push({ kind: "text", text: rest });
  return out;
}

const ITEM = /^\s{0,3}(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/;

export function blocks(source: string): Block[] {
  const lines = source.replaceAll("\r\n", "\n").split("\n");
  const out: Block[] = [];
  let at = 0;
  const take = (test: RegExp): string[] => {
    const taken: string[] = [];
    while (at < lines.length && test.test(lines[at]!)) taken.push(lines[at++]!);
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at]!;
    if (line.trim() === "") at += 1;
    else if (/^\s{0,3}```/.test(line)) {
      at += 1;
      const code = take(/^(?!\s{0,3}```)/);
      at += 1;
      out.push({ kind: "code", text: code.join("\n") });
    } else if (ITEM.test(line)) {
      const items = take(ITEM).map((each) => ITEM.exec(each)!);
      out.push({ kind: "list", ordered: items[0]![1] !== undefined, items: items.map((each) => inline(each[2]!)) });
    } else if (/^\s{0,3}>/.test(line)) {
      out.push({ kind: "quote", lines: take(/^\s{0,3}>/).map((each) => inline(each.replace(/^\s{0,3}>\s?/, ""))) });
    } else if (/^#{1,6}\s+\S/.test(line)) {
      at += 1;
      out.push({ kind: "heading", lines: [inline(line.replace(/^#{1,6}\s+/, ""))] });
    } else {
      out.push({
        kind: "paragraph",
        lines: take(/^(?!\s*$|\s{0,3}(?:```|>|[-*+]\s|\d{1,3}[.)]\s)|#{1,6}\s+\S)/).map(inline),
      });
    }
  }
  return out;
}
