const straight: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
};

/**
 * Small letters without accents and with plain quotes, unit by unit: what is found in it stands at the same place of the
 * source. Letters that can't be written so in one unit stay as they are.
 */
export function foldWords(source: string): string {
  const folded = source.replace(/[\u0080-\u{10FFFF}]/gu, (character) => {
    const plain =
      straight[character] ??
      character
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+$/u, '');
    return plain.length === character.length ? plain : character;
  });
  // Only ASCII is left to change, or what `toLowerCase` keeps at its length.
  return folded.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}
