/** Reverses by code point, so that no surrogate pair is torn. */
export function reverseText(text: string): string {
  let reversed = "";
  for (let at = text.length; at > 0; ) {
    const unit = text.charCodeAt(at - 1);
    const pair = at >= 2 && unit >= 0xdc00 && unit <= 0xdfff && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
    reversed += pair ? text.slice(at - 2, at) : text[at - 1];
    at -= pair ? 2 : 1;
  }
  return reversed;
}
