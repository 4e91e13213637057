// What the test pages use of packages that bring no types of their own.

declare module '*.css?inline' {
  const styles: string;
  export default styles;
}

declare module 'quill-1' {
  export default class Quill {
    constructor(place: HTMLElement, options: object);
    getText(): string;
    setText(text: string): unknown;
  }
}

declare module 'trix';

declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export interface ContentState {
    getPlainText(delimiter: string): string;
  }
  export const ContentState: { createFromText(text: string): ContentState };

  export interface EditorState {
    getCurrentContent(): ContentState;
  }
  export const EditorState: {
    createEmpty(): EditorState;
    createWithContent(content: ContentState): EditorState;
  };

  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    handleReturn: () => 'handled';
    ariaLabel: string;
  }>;
}
