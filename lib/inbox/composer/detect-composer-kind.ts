import type { ComposerKind } from '@/lib/domain/conversation';

/** Markers that the editors put on themselves; independent of the site. */
const MARKERS: ReadonlyArray<readonly [ComposerKind, string]> = [
  ['field', 'textarea, input'],
  ['lexical', '[data-lexical-editor]'],
  ['slate', '[data-slate-editor]'],
  ['draft', '.DraftEditor-root, .public-DraftEditor-content'],
  ['ckeditor', '.ck-editor__editable'],
  ['quill', '.ql-editor'],
  ['prosemirror', '.ProseMirror'],
];

/** Which editor a composer is, by the marker on it or around it. */
export function detectComposerKind(composer: Element): ComposerKind {
  return MARKERS.find(([, marker]) => composer.closest(marker))?.[0] ?? 'contenteditable';
}
