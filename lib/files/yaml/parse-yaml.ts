import { isNode, LineCounter, parseDocument } from 'yaml';

/** What YAML says as plain data. */
interface YamlValue {
  value: unknown;
  /** The line (from 1) on which the value at a path of keys and indexes begins; null where there is none. */
  lineOf(path: readonly (string | number)[]): number | null;
}

/** Why it can not be read: where in it (both from 1), and the end of a sentence. */
interface YamlFault {
  line: number;
  column?: number;
  why: string;
}

/** Reads YAML as plain data: dates stay texts, no tag makes anything else, and repeated parts do not fill the memory. */
export function parseYaml(source: string): YamlValue | YamlFault {
  const lines = new LineCounter();
  const parsed = parseDocument(source, { schema: 'core', lineCounter: lines, prettyErrors: true, uniqueKeys: true });
  const [error] = parsed.errors;
  if (error !== undefined) {
    const why = error.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? 'it is not valid YAML';
    const { line, col } = lines.linePos(error.pos[0]);
    return { line, column: col, why };
  }
  let value: unknown;
  try {
    value = parsed.toJS({ maxAliasCount: 20 });
  } catch {
    return { line: 1, why: 'it repeats parts of itself too often' };
  }
  return {
    value,
    lineOf: (path) => {
      const node: unknown = parsed.getIn(path, true);
      const at = isNode(node) ? node.range?.[0] : undefined;
      return at === undefined ? null : lines.linePos(at).line;
    },
  };
}
