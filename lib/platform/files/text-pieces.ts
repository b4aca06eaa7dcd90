/** Bytes of a piece, about. */
const PIECE = 32_768;
/** UTF-8 of one UTF-16 unit, at most. */
const WIDEST = 3;

/**
 * Text that grows bit by bit and is given away as bytes, piece by piece. It is turned into bytes as it comes: a long string
 * put together outlives the collector's quick rounds, and the heap grows until a slow one comes.
 */
export class TextPieces {
  private bytes = Buffer.allocUnsafeSlow(PIECE * 2);
  private used = 0;

  add(text: string): void {
    const needed = this.used + text.length * WIDEST;
    if (needed > this.bytes.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(wider, 0, 0, this.used);
      this.bytes = wider;
    }
    this.used += this.bytes.write(text, this.used);
  }

  /** Whether there is enough for a piece. */
  get due(): boolean {
    return this.used >= PIECE;
  }

  /** All that was added since the last piece. */
  take(): Uint8Array {
    const piece = Uint8Array.prototype.slice.call(this.bytes, 0, this.used);
    this.used = 0;
    return piece;
  }
}
