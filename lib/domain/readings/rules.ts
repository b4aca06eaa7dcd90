import type { Box, PageLayout } from "@/lib/domain/readings/schema";

const SCALE = 10_000;
const WORD = 6;

/** As `PageLayout.words` has it; what lies outside the page is cut off. */
export function packBox([left, top, width, height]: Box): [number, number, number, number] {
  const clamp = (value: number) => Math.min(SCALE, Math.max(0, Math.round(value * SCALE)));
  const [x, y] = [clamp(left), clamp(top)];
  return [x, y, clamp(left + width) - x, clamp(top + height) - y];
}

/**
 * Where a stretch of a file's text stands: its page, and the box around those of its words whose place is known. Of a
 * stretch over several pages the first.
 */
export function placeOf(
  layout: readonly PageLayout[],
  start: number,
  end: number,
): { page: number; box: Box | null } | null {
  const page = layout.find((one) => one.start < end && one.end > start);
  if (!page) return null;
  let box: [number, number, number, number] | null = null;
  const { words } = page;
  for (let at = 0; at + WORD <= words.length; at += WORD) {
    const from = words[at]!;
    if (from >= end || from + words[at + 1]! <= start) continue;
    const [left, top] = [words[at + 2]!, words[at + 3]!];
    const [right, bottom] = [left + words[at + 4]!, top + words[at + 5]!];
    box = box
      ? [Math.min(box[0], left), Math.min(box[1], top), Math.max(box[2], right), Math.max(box[3], bottom)]
      : [left, top, right, bottom];
  }
  if (!box) return { page: page.page, box: null };
  const [left, top, right, bottom] = box;
  return { page: page.page, box: [left / SCALE, top / SCALE, (right - left) / SCALE, (bottom - top) / SCALE] };
}
