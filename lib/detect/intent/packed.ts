/** What compiled lexicons consist of. */
export type Numbers = Int32Array | Uint16Array | Uint8Array;

/** First in every file, read as a number of this machine: tells another layout and another order of bytes. */
const MARK = 0x0d0c_0001;
const KINDS = [Uint8Array, Uint16Array, Int32Array] as const;
const WIDTH = 4;
const upToWord = (bytes: number) => (bytes + WIDTH - 1) & -WIDTH;

/** Lays arrays end to end, each at a whole word: a mark, how many, the kind and length of each, then their numbers. */
export function pack(arrays: readonly Numbers[]): Uint8Array {
  const head = [MARK, arrays.length, ...arrays.flatMap((each) => [each.BYTES_PER_ELEMENT, each.length])];
  const size = arrays.reduce((sum, each) => sum + upToWord(each.byteLength), head.length * WIDTH);
  const packed = new Uint8Array(size);
  new Int32Array(packed.buffer, 0, head.length).set(head);
  let at = head.length * WIDTH;
  for (const each of arrays) {
    packed.set(new Uint8Array(each.buffer, each.byteOffset, each.byteLength), at);
    at += upToWord(each.byteLength);
  }
  return packed;
}

/** The arrays of `pack`, over the same memory. Throws for bytes that were cut short or laid out otherwise. */
export function unpack(bytes: Uint8Array): Numbers[] {
  const whole = bytes.byteOffset % WIDTH === 0 ? bytes : new Uint8Array(bytes);
  const buffer = whole.buffer as ArrayBuffer;
  const words = new Int32Array(buffer, whole.byteOffset, Math.floor(whole.byteLength / WIDTH));
  const count = words[1] ?? 0;
  const damaged = () => new Error("compiled lexicon: laid out otherwise or cut short; build the desk again");
  if (words[0] !== MARK || count < 0 || 2 + 2 * count > words.length) throw damaged();
  let at = (2 + 2 * count) * WIDTH;
  const arrays: Numbers[] = [];
  for (let i = 0; i < count; i++) {
    const width = words[2 + 2 * i];
    const length = words[3 + 2 * i] as number;
    const kind = KINDS.find(({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT === width);
    if (kind === undefined || length < 0 || at + length * kind.BYTES_PER_ELEMENT > whole.byteLength) throw damaged();
    arrays.push(new kind(buffer, whole.byteOffset + at, length));
    at += upToWord(length * kind.BYTES_PER_ELEMENT);
  }
  return arrays;
}
