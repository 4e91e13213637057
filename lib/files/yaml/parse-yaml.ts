import { LineCounter, parseDocument } from 'yaml';

/** What YAML says as plain data, or why it can not be read: the line in it (from 1), and the end of a sentence. */
export type ParsedYaml = { value: unknown } | { line: number; why: string };

/** Reads YAML as plain data: dates stay texts, no tag makes anything else, and repeated parts do not fill the memory. */
export function parseYaml(source: string): ParsedYaml {
  const lines = new LineCounter();
  const parsed = parseDocument(source, { schema: 'core', lineCounter: lines, prettyErrors: true, uniqueKeys: true });
  const [error] = parsed.errors;
  if (error !== undefined) {
    const why = error.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? 'it is not valid YAML';
    return { line: lines.linePos(error.pos[0]).line, why };
  }
  try {
    return { value: parsed.toJS({ maxAliasCount: 20 }) };
  } catch {
    return { line: 1, why: 'it repeats parts of itself too often' };
  }
}
