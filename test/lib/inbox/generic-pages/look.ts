/** How a page may differ while its structure stays: what a build, a theme or a setting changes. */
export interface Look {
  /** Decides the class-name words and other arbitrary picks. */
  seed: number;
  naming: 'plain' | 'block-element' | 'camel' | 'module' | 'opaque';
  /** Divs without meaning around each row, 0 to 4. */
  rowWrappers: number;
  /** Divs without meaning around what a row holds, 0 to 4. */
  bubbleWrappers: number;
  palette: number;
  times: 'element' | 'text' | 'none';
  clock: '24h' | '12h' | 'relative' | 'full';
  /** How the lines of one message are parted. */
  lines: 'break' | 'pre' | 'paragraph';
  /** Where the page names who is signed in. */
  account: 'menu' | 'picture' | 'sentence';
  avatars: 'picture' | 'initials' | 'none';
  hasEmojiImages: boolean;
  hasRowIds: boolean;
  hasHeader: boolean;
  hasToolbar: boolean;
  hasTyping: boolean;
  hasUnread: boolean;
  hasReactions: boolean;
  hasOlder: boolean;
  hasReceipts: boolean;
}

const synonyms: Record<string, readonly string[]> = {
  list: ['messages', 'thread', 'stream', 'items', 'timeline', 'feed', 'scroller'],
  row: ['message', 'msg', 'item', 'entry', 'row', 'post', 'cell', 'event'],
  bubble: ['bubble', 'balloon', 'body', 'card', 'box', 'inner'],
  text: ['text', 'content', 'copy', 'para', 'value'],
  author: ['author', 'name', 'sender', 'who', 'by'],
  time: ['time', 'stamp', 'meta', 'when', 'small'],
  avatar: ['avatar', 'pic', 'photo', 'face'],
  own: ['own', 'mine', 'me', 'out', 'right', 'self', 'is-a', 'sent'],
  other: ['other', 'them', 'in', 'left', 'peer', 'is-b', 'received'],
  date: ['date', 'day', 'divider', 'sep', 'split'],
  system: ['notice', 'system', 'line', 'info', 'activity'],
  group: ['group', 'run', 'block', 'cluster', 'pack'],
  head: ['head', 'header', 'bar', 'top', 'title-bar'],
  note: ['note', 'internal', 'private', 'memo', 'yellow'],
  quote: ['quote', 'ref', 'reply-to', 'embed'],
};

const blocks = ['chat', 'conv', 'inbox', 'app', 'talk', 'ui', 'c', 'thread'];

/** A number from a seed and a word: 32 bits, the same on every run (FNV-1a). */
export function hashOf(seed: number, word: string): number {
  let hash = 2166136261 ^ seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export const pick = <T>(options: readonly T[], seed: number, word: string): T =>
  options[hashOf(seed, word) % options.length] as T;

/** Letters and digits that mean nothing, as builds put into class names; never a digit first. */
export const hashWord = (seed: number, word: string, length = 5): string =>
  `x${hashOf(seed, word).toString(36).padStart(7, 'q')}`.slice(0, length);

export type Names = Record<string, string>;

/** Class names by role, in the look's manner: `row` may be `msg`, `chat__entry`, `Talk_row__x3fa9` or `xk2p1`. */
export function nameClasses(look: Look, naming = look.naming): Names {
  const block = pick(blocks, look.seed, 'block');
  return new Proxy<Names>({}, { get: (_, role) => nameClass(String(role), block, naming, look.seed) });
}

function nameClass(role: string, block: string, naming: Look['naming'], seed: number): string {
  const word = pick(synonyms[role] ?? [role], seed, role);
  if (naming === 'plain') return word;
  if (naming === 'block-element') return `${block}__${word}`;
  if (naming === 'camel') return `${block}${word.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  if (naming === 'module') return `${block}_${word}__${hashWord(seed, role)}`;
  return hashWord(seed, role, 6);
}
