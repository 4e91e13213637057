/** Lower case without diacritics, compatibility forms made plain: "Ｄevolución" becomes "devolucion". */
export function foldText(text: string): string {
  // ASCII, by far the most of what is read, folds to itself.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
