import fc from 'fast-check';
import { arbitraryName, arbitraryText } from './arbitrary-text.ts';
import { now } from './clock.ts';
import type { ThreadOptions } from './family.ts';
import { files, topics } from './sample-words.ts';
import type { Person, Thread, ThreadMessage, ThreadRow } from './thread.ts';
import { words, type Language } from './words.ts';

const languages: readonly Language[] = ['en', 'en', 'en', 'de', 'fr', 'es', 'pt'];

/** How many people a cast has, the viewer included. */
const castSize = { pair: [2, 2], desk: [3, 3], group: [3, 6], crowd: [5, 14] } as const;

/** Any conversation that a page of these options can show. Its people have different names. */
export function arbitraryThread(options: ThreadOptions): fc.Arbitrary<Thread> {
  return fc.constantFrom(...(options.languages ?? languages)).chain((language) => {
    const [minLength, maxLength] = castSize[options.cast];
    return fc
      .record({
        names: fc.uniqueArray(arbitraryName(language), { minLength, maxLength }),
        title: fc.constantFrom(...topics),
        turns: fc.array(arbitraryTurn(language, options), { minLength: 8, maxLength: 30, size: 'max' }),
        count: arbitraryCount(options.most ?? 60),
        noticed: fc.array(fc.nat(60), { maxLength: 3 }),
      })
      .map((drawn) => assemble(language, options, drawn));
  });
}

/** How many messages: mostly as many as fit a screen or two, seldom one or two, now and then as many as there may be. */
const arbitraryCount = (most: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 1, max: Math.min(3, most) }) },
    { weight: 8, arbitrary: fc.integer({ min: Math.min(4, most), max: Math.min(20, most) }) },
    { weight: 3, arbitrary: fc.integer({ min: Math.min(21, most), max: most }) },
  );

type Said = Omit<ThreadMessage, 'author' | 'direction' | 'at' | 'quote'> & {
  isNote: boolean;
  minutes: number;
  isQuoting: boolean;
};
interface Turn {
  speaker: number;
  isViewer: boolean;
  said: Said[];
}

function arbitraryTurn(language: Language, options: ThreadOptions): fc.Arbitrary<Turn> {
  const seldom = (outOf: number, isAllowed = true) =>
    fc.integer({ min: 1, max: outOf }).map((roll) => isAllowed && roll === 1);
  const said: fc.Arbitrary<Said> = fc
    .record({
      text: arbitraryText(language, options.singleLine ?? false),
      isEdited: seldom(14),
      isDeleted: seldom(50, options.deleted ?? false),
      isQuoting: seldom(9, options.quotes ?? false),
      isNote: seldom(6, options.notes ?? false),
      attachment: fc.oneof(
        { weight: 11, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constantFrom('image' as const, 'file' as const),
            name: fc.constantFrom(...files),
            isAlone: fc.boolean(),
          }),
        },
      ),
      reactions: fc.oneof(
        { weight: 6, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.subarray(['👍', '❤️', '😂'], { minLength: 1 }) },
      ),
      // Minutes since the message before: mostly a few, now and then days.
      minutes: fc.oneof(
        { weight: 12, arbitrary: fc.nat(9) },
        { weight: 3, arbitrary: fc.nat(300) },
        { weight: 1, arbitrary: fc.integer({ min: 900, max: 9000 }) },
      ),
    })
    .map(({ text, isEdited, isDeleted, attachment, ...rest }) => {
      const shown = options.attachments && attachment && !isDeleted ? attachment : null;
      return {
        ...rest,
        kind: 'message',
        text: shown?.isAlone ? '' : text,
        edited: isEdited && !isDeleted && !shown?.isAlone,
        deleted: isDeleted,
        attachment: shown && { kind: shown.kind, name: shown.name },
        depth: 0,
      };
    });
  return fc.record({
    speaker: fc.nat(99),
    isViewer: options.cast === 'crowd' ? seldom(6) : options.cast === 'group' ? seldom(3) : fc.boolean(),
    said: fc.array(said, { minLength: 1, maxLength: 4 }),
  });
}

interface Drawn {
  names: string[];
  title: string;
  turns: Turn[];
  count: number;
  noticed: number[];
}

function assemble(language: Language, options: ThreadOptions, { names, title, turns, count, noticed }: Drawn): Thread {
  const [viewer, customer, ...more] = names.map(nameToPerson) as [Person, Person, ...Person[]];
  const messages: ThreadMessage[] = [];
  let minutes = 0;
  // The turns are drawn once and repeated until there are enough messages.
  for (let turn = 0; messages.length < count; turn++) {
    const { speaker, isViewer, said } = turns[turn % turns.length] as Turn;
    for (const { isNote, isQuoting, minutes: gap, ...one } of said.slice(0, count - messages.length)) {
      minutes += gap;
      const colleague = options.cast === 'desk' && speaker % 8 === 0 ? more[0] : undefined;
      const others = options.cast === 'desk' ? [customer] : [customer, ...more];
      const author = isViewer ? (colleague ?? viewer) : (others[speaker % others.length] as Person);
      const quoted = isQuoting ? messages.findLast(({ text, deleted }) => text !== '' && !deleted) : undefined;
      const direction = !isViewer ? 'inbound' : isNote ? 'internal' : 'outbound';
      const quote = quoted && !one.deleted && one.text ? { author: quoted.author.name, text: quoted.text } : null;
      messages.push({ ...one, author, direction, quote, at: minutes });
    }
  }
  const shift = now - (minutes + 4) * 60_000;
  const rows: ThreadRow[] = [];
  let day = -1;
  messages.forEach((message, index) => {
    const at = shift + message.at * 60_000;
    const today = Math.floor(at / 86_400_000);
    if (options.dates && today !== day) rows.push({ kind: 'date', at });
    day = today;
    const event = words[language][index % 2 ? 'assigned' : 'joined'];
    if (options.systems && noticed.includes(index)) rows.push({ kind: 'system', at, text: `${viewer.name} ${event}` });
    rows.push({ ...message, at });
  });
  return { title, customer, viewer, people: [viewer, customer, ...more], language, rows };
}

function nameToPerson(name: string): Person {
  const initials = name
    .split(/[\s._-]+/)
    .flatMap((part) => part.match(/[\p{L}\p{N}]/u) ?? [])
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();
  const handle =
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '') || `user${name.length}`;
  return { name, handle, initials: initials || '?' };
}
