const TABLE = 256;

/** Tells which of some signs a text holds, in one look at each unit. */
export class SignBits {
  private readonly bits = new Int32Array(TABLE);
  /** Of signs beyond the table. */
  private readonly further = new Map<number, number>();

  /** Throws for more signs than a number has bits. The highest bit is set for every text. */
  constructor(signs: readonly string[]) {
    const distinct = [...new Set(signs)];
    if (distinct.length > 31) throw new Error(`more signs than bits: ${distinct.join(" ")}`);
    distinct.forEach((sign, index) => {
      const unit = sign.charCodeAt(0);
      if (unit < TABLE) this.bits[unit] = 1 << index;
      else this.further.set(unit, 1 << index);
    });
  }

  /** The bits of some of the signs. */
  of(signs: readonly string[]): number {
    return signs.reduce((mask, sign) => mask | this.bitOf(sign.charCodeAt(0)), 0);
  }

  /** The bits of those that a text holds. */
  in(text: string): number {
    let mask = 1 << 31;
    for (let i = 0; i < text.length; i++) mask |= this.bitOf(text.charCodeAt(i));
    return mask;
  }

  private bitOf(unit: number): number {
    return unit < TABLE ? (this.bits[unit] as number) : (this.further.get(unit) ?? 0);
  }
}
