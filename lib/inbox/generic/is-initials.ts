const LONGEST = 3;

/** True for the letters that stand for a name in the place of a face: "TQ", "T", "TO" for "Tove Quist". */
export function isInitials(text: string, name: string): boolean {
  if (text.length === 0 || text.length > LONGEST || text.length >= name.length) return false;
  const letters = text.toLocaleLowerCase();
  const lower = name.toLocaleLowerCase();
  const firsts = (lower.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? []).map((word) => word[0] ?? '');
  return lower.startsWith(letters) || firsts.join('').startsWith(letters) || letters === `${firsts[0]}${firsts.at(-1)}`;
}
