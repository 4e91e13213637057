/** A pattern of whole words, in any case; spaces stand for any white space, ' for both apostrophes. */
export const phrasePattern = (phrases: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${phrases
      .join('|')
      .replaceAll("'", "['’]")
      .replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{N}])`,
    'iu',
  );
