/** Shown as nothing, but read by a model or sent along: zero-width and soft marks, bidi controls, tags, selectors. */
const hidden = /(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
/** Joiners spell words in some scripts, and emoji; anywhere else they hide. */
const joiner =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/gu;
/** Both sets of controls but tab and line break: colours of terminals, bells. */
const control = /(?![\n\t])\p{Cc}/gu;

/** A text without the characters that a person can't see; line breaks are all `\n`. */
export const dropHidden = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(control, '')
    .replace(hidden, '')
    .replace(joiner, '');
