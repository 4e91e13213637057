import { isNode, LineCounter, parseDocument } from 'yaml';
import { faultOf, type PackFault } from './pack-fault';

export interface ReadYaml {
  value: unknown;
  /** The line of a field, or of what stands nearest around it. */
  lineOf(path: readonly PropertyKey[]): number;
  fault: PackFault | null;
}

/** More aliases than this in one document are an attack ("billion laughs"), not a shorthand. */
const mostAliases = 100;

/**
 * YAML (and so JSON) as data, with the line of each field. Core schema only: no tags that make objects, and dates stay
 * text.
 *
 * @param firstLine the line of the file that the text begins on, for front matter
 */
export function readYaml(text: string, file: string, firstLine = 1): ReadYaml {
  const counter = new LineCounter();
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, counter.linePos(offset).line);
  const failed = (what: string, line: number): ReadYaml => ({
    value: undefined,
    lineOf: () => line,
    fault: faultOf(file, what, line),
  });
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
    });
    const [error] = document.errors;
    if (error) return failed(`This is not valid YAML: ${firstSentence(error.message)}`, lineAt(error.pos[0]));
    return {
      value: document.toJS({ maxAliasCount: mostAliases }) as unknown,
      lineOf(path) {
        for (let length = path.length; length > 0; length--) {
          const node = document.getIn(path.slice(0, length), true);
          if (isNode(node) && node.range) return lineAt(node.range[0]);
        }
        return firstLine;
      },
      fault: null,
    };
  } catch (error) {
    // Too many aliases, or nested deeper than the parser goes.
    return failed(`This YAML can’t be read: ${firstSentence(error instanceof Error ? error.message : '')}`, firstLine);
  }
}

const firstSentence = (message: string): string => (message.split('\n')[0] ?? '').slice(0, 300);
