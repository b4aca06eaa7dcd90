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

class Numbers<In, Out> implements HeldColumn<In, Out> {
  length = 0;
  private numbers = new Float64Array(ROOM);

  constructor(
    private readonly numberOf: (value: In) => number,
    private readonly given: (number: number) => Out,
  ) {}

  push(value: In | null): void {
    if (this.length === this.numbers.length) {
      const wider = new Float64Array(this.length * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
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

type Place = { end: number; nothing: boolean };

/** Texts as their bytes, end to end. */
class Texts<In, Out> implements HeldColumn<In, Out> {
  private bytes = Buffer.allocUnsafeSlow(ROOM * 16);
  private used = 0;
  private readonly places = new Numbers<Place, Place>(
    ({ end, nothing }) => (nothing ? -1 - end : end),
    (number) => (number < 0 ? { end: -1 - number, nothing: true } : { end: number, nothing: false }),
  );

  constructor(
    private readonly textOf: (value: In) => string,
    private readonly given: (text: string) => Out,
  ) {}

  get length(): number {
    return this.places.length;
  }

  push(value: In | null): void {
    if (value !== null) {
      const text = this.textOf(value);
      this.ensure(Buffer.byteLength(text));
      this.used += this.bytes.write(text, this.used);
    }
    this.places.push({ end: this.used, nothing: value === null });
  }

  slice(begin = 0, end = this.length): (Out | null)[] {
    const [before] = begin === 0 ? [null] : this.places.slice(begin - 1, begin);
    let from = before?.end ?? 0;
    return this.places.slice(begin, end).map((place) => {
      const text = this.bytes.toString("utf8", from, place!.end);
      from = place!.end;
      return place!.nothing ? null : this.given(text);
    });
  }

  clear(): void {
    this.places.clear();
    this.used = 0;
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
