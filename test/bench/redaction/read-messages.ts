import { readFileSync } from 'node:fs';
import { type HiddenKind, hiddenKinds } from '../../../lib/domain/redaction.ts';

/** A message whose personal pieces are known. */
export interface LabelledMessage {
  text: string;
  language: string;
  family: string;
  isHeldOut: boolean;
  spans: { kind: HiddenKind; start: number; end: number }[];
}

const kinds: ReadonlySet<string> = new Set(hiddenKinds);
const isKind = (kind: string): kind is HiddenKind => kinds.has(kind);

/** "{email|maya@example.com}" within a text marks what it is. */
export function readMarked(marked: string): Pick<LabelledMessage, 'text' | 'spans'> {
  const spans: LabelledMessage['spans'] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([a-z]+)\|([^{}]*)\}/gu)) {
    const [whole, kind = '', words = ''] = match;
    if (!isKind(kind)) throw new Error(`There is no kind "${kind}": ${marked}`);
    text += marked.slice(at, match.index);
    spans.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), spans };
}

/** Reads a file of messages: "## family tune" or "## family held", then a language and a marked text on each line. */
export function readMessages(path: URL): LabelledMessage[] {
  let family = '';
  let isHeldOut = false;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at): LabelledMessage[] => {
      const head = /^## (\S+) (tune|held)$/u.exec(line);
      if (head) {
        family = head[1] ?? '';
        isHeldOut = head[2] === 'held';
        return [];
      }
      if (line === '') return [];
      const [, language, marked] = /^([a-z]{2}) (.+)$/u.exec(line) ?? [];
      if (language === undefined || marked === undefined)
        throw new Error(`Line ${at + 1} of ${path.pathname}: ${line}`);
      return [{ ...readMarked(marked.replaceAll(String.raw`\n`, '\n')), language, family, isHeldOut }];
    });
}

/** A file of one JSON object a line: `{ text, language, spans: [{ kind, words }] }`; words that stand twice are two spans. */
export function readJsonLines(path: URL): LabelledMessage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): LabelledMessage => {
      const { text, language, spans }: { text: string; language: string; spans: { kind: string; words: string }[] } =
        JSON.parse(line);
      const from = new Map<string, number>();
      const placed = spans.map(({ kind, words }) => {
        const start = text.indexOf(words, from.get(words) ?? 0);
        if (start === -1 || !isKind(kind)) throw new Error(`"${words}" (${kind}) is not in: ${text}`);
        from.set(words, start + words.length);
        return { kind, start, end: start + words.length };
      });
      return { text, language, family: 'blind', isHeldOut: true, spans: placed };
    });
}
