import { cleanHtml } from './clean-html';
import { looksLikeHtml } from './looks-like-html';

/** A title without tags and entities. */
export function plainOfHtml(text: string): string {
  return (looksLikeHtml(text) ? (cleanHtml(text).textContent ?? '') : text).replaceAll(/\s+/g, ' ').trim();
}
