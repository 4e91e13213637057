import { stringify } from 'yaml';
import { isRecord } from '@/lib/files/is-record';
import { parseYaml } from '@/lib/files/yaml/parse-yaml';

export interface FrontMatter {
  /** Null where the file has none. */
  fields: Record<string, unknown> | null;
  /** What comes after it. */
  body: string;
  /** The line on which the body begins, from 1. */
  bodyLine: number;
}

/** Front matter that can not be read: the line in the file, and a sentence. */
export interface FrontMatterFault {
  line: number;
  what: string;
}

const fence = /^---[ \t]*(?:\n|$)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;

const parseFields = (source: string): { fields: Record<string, unknown> } | FrontMatterFault => {
  const parsed = parseYaml(source);
  // The fence stands on the first line.
  if ('why' in parsed) return { line: parsed.line + 1, what: `The front matter can not be read: ${parsed.why}.` };
  const fields = parsed.value;
  if (fields === null) return { fields: {} };
  if (!isRecord(fields)) return { line: 2, what: 'The front matter is no list of fields such as "title: Returns".' };
  return { fields };
};

/** Parts a Markdown file into its front matter (YAML between lines of `---`) and its body. */
export function readFrontMatter(text: string): FrontMatter | FrontMatterFault {
  const opening = fence.exec(text);
  if (opening === null) {
    if (/^\+\+\+[ \t]*\n/.test(text))
      return { line: 1, what: 'The front matter is TOML ("+++"); YAML ("---") is read.' };
    return { fields: null, body: text, bodyLine: 1 };
  }
  const rest = text.slice(opening[0].length);
  const end = closing.exec(rest);
  if (end === null) return { line: 1, what: 'The front matter that begins here is never closed with "---".' };
  const source = rest.slice(0, end.index);
  const parsed = parseFields(source);
  if ('what' in parsed) return parsed;
  return {
    fields: parsed.fields,
    body: rest.slice(end.index + end[0].length).replace(/^\n/, ''),
    bodyLine: source.split('\n').length + 2,
  };
}

/** A Markdown file of fields and a body. */
export function writeFrontMatter(fields: Record<string, unknown>, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0, schema: 'core' })}---\n\n${body}\n`;
}
