/** A stretch `[start, end)` of UTF-16 units. */
export type Range = { start: number; end: number };

/**
 * A rewritten text that remembers where each of its UTF-16 units came from.
 * `from` and `to` give, for each unit, the half-open range of the original it stands for; both never fall, so a
 * stretch of the view always maps to one stretch of the original. Both are null when the view has the original's
 * offsets (the common ASCII case, kept free of arrays because most messages take it).
 */
export type View = {
  readonly text: string;
  readonly from: Int32Array | null;
  readonly to: Int32Array | null;
};

/** A view whose units stand where they stand in the original. */
export function identityView(text: string): View {
  return { text, from: null, to: null };
}

/**
 * The original stretch behind `[start, end)` of the view. Empty stretches map to an empty stretch.
 * Offsets are clamped to the view.
 */
export function toOriginal(view: View, start: number, end: number): Range {
  if (view.from === null || view.to === null) return { start, end: Math.max(start, end) };
  const length = view.text.length;
  if (length === 0) return { start: 0, end: 0 };
  const first = Math.min(Math.max(start, 0), length - 1);
  if (end <= start) {
    const at = view.from[first] ?? 0;
    return { start: at, end: at };
  }
  const last = Math.min(Math.max(end, 1), length) - 1;
  return { start: view.from[first] ?? 0, end: view.to[last] ?? 0 };
}

/** The first unit of the view that stands at or behind the original offset; `view.text.length` when none does. */
export function fromOriginal(view: View, offset: number): number {
  if (view.from === null) return Math.min(offset, view.text.length);
  let low = 0;
  let high = view.from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Arrays of builders that are done. Building is synchronous, so two are in use at most at a time. */
const SCRATCH: { units: Uint16Array; from: Int32Array; to: Int32Array }[] = [];
const LARGEST_SCRATCH = 1 << 14;

/** Collects units with their origin and becomes a view. Grows by doubling; one allocation for most messages. */
export class ViewBuilder {
  private units: Uint16Array;
  private from: Int32Array;
  private to: Int32Array;
  length = 0;
  /** Every unit so far stands where it stood: most accented, Cyrillic or Han texts need no arrays either. */
  private same = true;

  /** `capacity` is what will probably be needed. */
  constructor(capacity: number) {
    const kept = SCRATCH.pop();
    if (kept !== undefined && kept.units.length >= capacity) {
      this.units = kept.units;
      this.from = kept.from;
      this.to = kept.to;
    } else {
      const size = Math.max(capacity, 512);
      this.units = new Uint16Array(size);
      this.from = new Int32Array(size);
      this.to = new Int32Array(size);
    }
  }

  private grow(): void {
    const capacity = Math.max(16, this.units.length * 2);
    const units = new Uint16Array(capacity);
    units.set(this.units);
    const from = new Int32Array(capacity);
    from.set(this.from);
    const to = new Int32Array(capacity);
    to.set(this.to);
    this.units = units;
    this.from = from;
    this.to = to;
  }

  pushUnit(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.from[this.length] = start;
    this.to[this.length] = end;
    if (start !== this.length || end !== start + 1) this.same = false;
    this.length++;
  }

  pushText(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) this.pushUnit(text.charCodeAt(i), start, end);
  }

  unitAt(index: number): number {
    return this.units[index] ?? 0;
  }

  fromAt(index: number): number {
    return this.from[index] ?? 0;
  }

  setUnit(index: number, unit: number): void {
    this.units[index] = unit;
  }

  /** Lets the last unit cover what was dropped right behind it (a keycap, an accent), so that no span cuts a grapheme. */
  extendLast(end: number): void {
    if (this.length === 0) return;
    this.to[this.length - 1] = end;
    this.same = false;
  }

  /** Ends the builder: its arrays serve the next one. */
  build(): View {
    const view = this.copy();
    if (this.units.length <= LARGEST_SCRATCH) SCRATCH.push({ units: this.units, from: this.from, to: this.to });
    return view;
  }

  private copy(): View {
    const units = this.units.subarray(0, this.length);
    let text = "";
    // fromCharCode takes its units as arguments; larger chunks overflow the stack on long messages.
    for (let at = 0; at < units.length; at += 4096) {
      text += String.fromCharCode.apply(null, units.subarray(at, at + 4096) as unknown as number[]);
    }
    if (this.same) return identityView(text);
    return { text, from: this.from.slice(0, this.length), to: this.to.slice(0, this.length) };
  }
}
