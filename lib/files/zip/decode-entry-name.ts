/** The upper half of code page 437, which zips without the UTF-8 mark are written in by old tools. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The name of a file in a zip: UTF-8 where it is that, marked so or not, and code page 437 otherwise. Null when marked wrongly. */
export function decodeEntryName(bytes: Uint8Array, isMarkedUtf8: boolean): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    if (isMarkedUtf8) return null;
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upperHalf[byte - 128])).join('');
  }
}
