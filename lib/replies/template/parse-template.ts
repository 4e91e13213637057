import { createPartTree } from './part-tree';
import { readTag, showWritten } from './read-tag';
import type { Template } from './template';

/** A tag holds no braces, so it ends at the next one. */
const closed = /\{\{([^{}]*)\}\}/y;
/** The name after braces that nothing closes. */
const beginning = /\{\{[^\S\n]*[\p{L}\p{M}\p{N}_.]*/uy;
const restOfLine = /[^\S\n]*(?:\n|$)/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where a line ends that holds nothing but the tag of `[start, end)`; null where other things stand on it. */
const endOfOwnLine = (body: string, start: number, end: number): number | null => {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1;
  const rest = matchAt(restOfLine, body, end);
  return rest !== null && body.slice(lineStart, start).trim() === '' ? end + rest[0].length : null;
};

/**
 * Reads a reply's body (`docs/replies.md`). Never throws, in linear time: what can't be read is a riddle among the parts,
 * with a fault that says why. No text among the parts holds `{{`.
 */
export function parseTemplate(body: string): Template {
  const tree = createPartTree();
  let at = 0;
  for (let open = body.indexOf('{{'); open >= 0; open = body.indexOf('{{', at)) {
    // Of three braces the first is text: "{" and a variable. More are a riddle, two by two.
    const start = body[open + 2] === '{' && body[open + 3] !== '{' ? open + 1 : open;
    tree.addText(body.slice(at, start));
    const match = matchAt(closed, body, start);
    const end = start + (match ?? matchAt(beginning, body, start) ?? '{{')[0].length;
    const written = showWritten(body.slice(start, end));
    const place = { start, end };
    at = end;
    if (match === null) {
      tree.addRiddle(place, written, 'unclosed', 'A variable is opened with two braces and not closed.');
      continue;
    }
    const tag = readTag(match[1] ?? '');
    if (tag.kind === 'fault') tree.addRiddle(place, written, tag.fault, tag.message);
    else if (tag.kind === 'variable' || tag.kind === 'cursor') tree.add({ ...tag, ...place });
    else {
      const lineEnd = endOfOwnLine(body, start, end);
      if (lineEnd !== null) {
        tree.trimLine();
        at = lineEnd;
      }
      tree.addBlock(tag, place, written);
    }
  }
  tree.addText(body.slice(at));
  return tree.finish();
}
