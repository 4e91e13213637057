import { marked } from 'marked';
import { cleanHtml } from './clean-html';
import { escapeHtml } from './escape-html';

/**
 * Markdown as HTML for other help centres, sanitised: HTML that stands in the Markdown is cleaned like any other. Needs
 * a DOM.
 */
export function markdownToHtml(markdown: string): string {
  let html: string;
  try {
    html = marked.parse(markdown, { async: false, gfm: true });
  } catch (error) {
    // Nesting too deep for the parser; the text itself is fine.
    if (!(error instanceof RangeError)) throw error;
    html = `<p>${escapeHtml(markdown)}</p>`;
  }
  // Read once more as the page that takes it will read it: what is clean as a DOM could be something else as text.
  return cleanHtml(cleanHtml(html).innerHTML).innerHTML.trim();
}
