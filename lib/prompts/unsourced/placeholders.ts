import { findAll, type FindIn } from './found.ts';

const placeholder =
  /\[\s?(?:NAME|EMAIL|LINK|ACCOUNT|CARD|PHONE|NUMBER|ADDRESS)[ _-]?\d{0,4}\s?\]|\[(?:your |customer |agent |company |insert )[\p{L} _'’-]{2,40}\]|\{\{[^{}\n]{0,120}\}\}|\{%[^%\n]{0,120}%\}|[$#%]\{[^{}\n]{1,80}\}|<%[^%\n]{0,120}%>/giu;

/** What should have been filled in, or would be filled in if the text ever became a template. */
export const findPlaceholders: FindIn = (text) =>
  findAll(text, placeholder, 'placeholder', (words) => words.toLowerCase().replace(/\s/gu, ''));
