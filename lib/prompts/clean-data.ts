import { dropHidden } from './hidden-characters.ts';

/** `<|im_start|>`, `</s>`, `<tool_call>`, `<<SYS>>`, and our own delimiters: a tokenizer may read them as the real thing. */
const opening = /<(?=[\s<|/!?]{0,6}[\p{L}_|])|<(?=<)|(?<=<)</gu;
const closing = /\|>/gu;
const brackets = /\[(?=\/?(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\])/giu;

/**
 * A text of a page, a pack or a person as it may stand in a prompt: what cannot be seen is taken out, and what a chat
 * template or our delimiters could be confused with is written with a look-alike (`‹`). Words stay as they are.
 */
export const cleanData = (text: string): string =>
  dropHidden(text)
    .replace(opening, '‹')
    .replace(closing, '|›')
    .replace(brackets, '⟦')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
