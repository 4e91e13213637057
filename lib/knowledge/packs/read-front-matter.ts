import { readYaml, type ReadYaml } from './read-yaml';

export interface FrontMatter extends ReadYaml {
  /** What stands below it. */
  body: string;
}

const opening = '---\n';
const closing = /^---[ \t]*$/m;

/** Cuts a Markdown file into its YAML front matter and its body; lines count from the top of the file. */
export function readFrontMatter(text: string, file: string): FrontMatter {
  if (!text.startsWith(opening)) return { ...readYaml('', file), value: {}, body: text.trim() };
  const rest = text.slice(opening.length);
  const end = closing.exec(rest);
  if (!end) {
    const what = 'The front matter begins here and does not end: a line of three hyphens is missing.';
    const fault = { file, line: 1, field: null, what };
    return { value: {}, lineOf: () => 1, fault, body: '' };
  }
  const read = readYaml(rest.slice(0, end.index), file, 2);
  return { ...read, value: read.value ?? {}, body: rest.slice(end.index + end[0].length).trim() };
}
