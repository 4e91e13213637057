import type { ComposerKind } from '@/lib/domain/conversation';
import { ckeditor } from './ckeditor';
import { contenteditable } from './contenteditable';
import { detectComposerKind } from './detect-composer-kind';
import { draft } from './draft';
import type { EditorWay } from './editor-way';
import { field } from './field';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';

const WAYS: Record<ComposerKind, EditorWay> = {
  field,
  lexical,
  slate,
  draft,
  ckeditor,
  quill,
  prosemirror,
  contenteditable,
};

/** How a composer takes text, by the editor that it is. */
export const editorWayOf = (composer: Element): EditorWay => WAYS[detectComposerKind(composer)];
