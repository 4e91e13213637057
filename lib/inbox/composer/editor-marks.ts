/** Characters that editors put in as caret holders. */
export const CARET_HOLDERS = /[\u200b\ufeff]/g;

export const isPlaceholder = (element: Element) =>
  element.matches(
    '[data-slate-placeholder], .public-DraftEditorPlaceholder-root, .ck-placeholder:empty, [aria-hidden="true"]',
  );
