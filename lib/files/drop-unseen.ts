/**
 * Marks that turn text round or show as nothing: bidi overrides, embeddings and isolates, soft hyphens, zero-width
 * spaces, tags, controls. Not in it is what Arabic, Hebrew and Indic scripts are written with (the marks of direction
 * U+200E, U+200F and U+061C, the joiners); the tags after a black flag are England, Scotland and Wales.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{1,6}\u{e007f})|(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** What a note says of a text that held such marks. */
export const unseenNote = 'Marks that can not be seen, or turn the text round, are taken out.';

/** The text as it is seen: nothing in it hides, or makes what is inserted read otherwise than what was looked at. */
export const dropUnseen = (text: string): string =>
  text.replaceAll(unseen, (_, flag: string | undefined) => flag ?? '');
