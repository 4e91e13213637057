import { hiddenKinds } from '../../domain/redaction.ts';
import { findAll, type FindIn } from './found.ts';

const placeholder = new RegExp(
  String.raw`\[\s?(?:${hiddenKinds.join('|')})[ _-]?\d{0,4}\s?\]|` +
    /\[(?:your |customer |agent |company |insert )[\p{L} _'’-]{2,40}\]|\{\{[^{}\n]{0,120}\}\}|\{%[^%\n]{0,120}%\}|[$#%]\{[^{}\n]{1,80}\}|<%[^%\n]{0,120}%>/u
      .source,
  'giu',
);

/** What should have been filled in, or would be filled in if the text ever became a template. */
export const findPlaceholders: FindIn = (text) =>
  findAll(text, placeholder, 'placeholder', (words) => words.toLowerCase().replace(/\s/gu, ''));
