/** Letters that stand for figures in numbers: o, i, l, s, z, b. */
const LEET_FIGURES = new Set([..."oilszbоз"].map((letter) => letter.charCodeAt(0)));
const ASCII_LEET = Uint8Array.from({ length: 128 }, (_, unit) => (LEET_FIGURES.has(unit) ? 1 : 0));

/** How many figures a text holds, letters that imitate figures beside real ones included. */
export function figuresIn(text: string): number {
  let figures = 0;
  let run = 0;
  let real = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) {
      run++;
      real = true;
    } else if (unit < 128 ? ASCII_LEET[unit] === 1 : LEET_FIGURES.has(unit)) run++;
    else {
      if (real) figures += run;
      // A separator keeps "O9I2 OOO 678" together, a letter does not.
      if (unit !== 32 && unit !== 45 && unit !== 46) real = false;
      run = 0;
    }
  }
  return figures;
}
