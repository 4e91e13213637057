/** Characters that editors put in as caret holders. */
export const CARET_HOLDERS = /[\u200b\ufeff]/g;
const BLOCKS = /^(?:ADDRESS|BLOCKQUOTE|DIV|DL|H[1-6]|LI|OL|P|PRE|UL)$/;

/**
 * The text of an editor as its user sees it: one line per block, `br` as a break unless it only holds the block open,
 * images as their `alt`. Non-editable parts (placeholders) count only when they stand inside the text, as mentions do.
 */
export function readEditor(editor: HTMLElement): string {
  if (isField(editor)) return editor.value;
  const keepsLines = /^(?:pre|break-spaces)/.test(getComputedStyle(editor).whiteSpace);
  const lines: string[] = [];
  let line: string | null = null;
  const endLine = () => {
    // Spaces at a line's end are not shown unless the editor preserves them.
    if (line !== null) lines.push(keepsLines ? line : line.replace(/ +$/, ''));
    line = null;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const text = node.data.replace(CARET_HOLDERS, '');
      const shown = keepsLines ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
      if (shown !== '' && (line !== null || keepsLines || shown.trim() !== '')) line = (line ?? '') + shown;
    }
    if (!(node instanceof Element) || isPlaceholder(node)) return;
    if (node.tagName === 'BR') {
      line ??= '';
      return endLine();
    }
    if (node.tagName === 'IMG') line = (line ?? '') + (node.getAttribute('alt') ?? '');
    const isBlock = BLOCKS.test(node.tagName);
    if (isBlock) endLine();
    node.childNodes.forEach(visit);
    if (isBlock) endLine();
  };
  editor.childNodes.forEach(visit);
  endLine();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

export const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';

export const isPlaceholder = (element: Element) =>
  element.matches(
    '[data-slate-placeholder], .public-DraftEditorPlaceholder-root, .ck-placeholder:empty, [aria-hidden="true"]',
  );

/**
 * The same text for comparing: editors differ in how they keep blank lines (a paragraph's margin, an empty paragraph)
 * and how many spaces they keep in a row, never in words, their order or the line breaks between them.
 */
export const comparable = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
