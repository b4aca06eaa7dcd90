/**
 * The values of one column that wait for their group to be written. They lie outside of the heap and are made again when they
 * are read: kept as objects, a group of them outlives the collector's quick rounds, and the heap grows until a slow one comes.
 */
export type HeldColumn<In, Out> = {
  readonly length: number;
  push(value: In | null): void;
  /** The values from `begin` to before `end`, as an array gives them. */
  slice(begin?: number, end?: number): (Out | null)[];
  clear(): void;
};

/** Room to begin with, in values; it grows to what the largest group needs and is used again for the next. */
const ROOM = 1_024;

function widened(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

class Numbers<In, Out> implements HeldColumn<In, Out> {
  length = 0;
  private numbers = new Float64Array(ROOM);

  constructor(
    private readonly numberOf: (value: In) => number,
    private readonly given: (number: number) => Out,
  ) {}

  push(value: In | null): void {
    if (this.length === this.numbers.length) this.numbers = widened(this.numbers);
    this.numbers[this.length] = value === null ? Number.NaN : this.numberOf(value);
    this.length += 1;
  }

  slice(begin = 0, end = this.length): (Out | null)[] {
    return Array.from(this.numbers.subarray(begin, Math.min(end, this.length)), (number) =>
      Number.isNaN(number) ? null : this.given(number),
    );
  }

  clear(): void {
    this.length = 0;
  }
}

/** Texts as their bytes, end to end. */
class Texts<In, Out> implements HeldColumn<In, Out> {
  length = 0;
  private bytes = Buffer.allocUnsafeSlow(ROOM * 16);
  private used = 0;
  /** Where each text ends; of nothing, as far below zero. */
  private ends = new Float64Array(ROOM);

  constructor(
    private readonly textOf: (value: In) => string,
    private readonly given: (text: string) => Out,
  ) {}

  push(value: In | null): void {
    if (value !== null) {
      const text = this.textOf(value);
      this.ensure(Buffer.byteLength(text));
      this.used += this.bytes.write(text, this.used);
    }
    if (this.length === this.ends.length) this.ends = widened(this.ends);
    this.ends[this.length] = value === null ? -1 - this.used : this.used;
    this.length += 1;
  }

  slice(begin = 0, end = this.length): (Out | null)[] {
    let from = begin === 0 ? 0 : this.endOf(begin - 1);
    return Array.from({ length: Math.max(0, Math.min(end, this.length) - begin) }, (_, index) => {
      const to = this.endOf(begin + index);
      const text = this.ends[begin + index]! < 0 ? null : this.given(this.bytes.toString("utf8", from, to));
      from = to;
      return text;
    });
  }

  clear(): void {
    this.length = 0;
    this.used = 0;
  }

  private endOf(index: number): number {
    const end = this.ends[index]!;
    return end < 0 ? -1 - end : end;
  }

  private ensure(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const wider = Buffer.allocUnsafeSlow(Math.max(this.used + more, this.bytes.length * 2));
    this.bytes.copy(wider, 0, 0, this.used);
    this.bytes = wider;
  }
}

const same = <T>(value: T): T => value;

/** Numbers, given back as `given` makes them; what is no number (NaN) is nothing. */
export const heldNumbers = <Out>(given: (number: number) => Out) => new Numbers<number, Out>(same, given);
export const heldBooleans = () => new Numbers<boolean, boolean>(Number, Boolean);
/** Dates, given back as `given` makes them of their milliseconds. */
export const heldDates = <Out>(given: (ms: number) => Out) => new Numbers<Date, Out>((at) => at.getTime(), given);
export const heldTexts = () => new Texts<string, string>(same, same);
export const heldLists = () => new Texts<readonly string[], string[]>(JSON.stringify, JSON.parse);
