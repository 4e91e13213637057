import { findFirstName } from '../first-name.ts';
import type { DraftContext } from './draft-context.ts';
import { foldName } from './fold-name.ts';
import { keepReading, spokenText } from './spoken-text.ts';

/** How customers sign: the last words of a message, in capitals. */
const signature = /(?:[\n.?!,–-]\s*)(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2})\s*$/u;

const partsOf = (text: string): string[] => [
  foldName(text),
  ...text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}'’]+/u)
    .map(foldName),
];

const wordsSaid = keepReading(
  (context) =>
    new Set(
      spokenText(context)
        .match(/\p{L}[\p{L}\p{M}'’-]+/gu)
        ?.map(foldName),
    ),
);

/** Who may be greeted in this conversation. */
export interface KnownNames {
  /** Parts of the names of the customer and of our own side, folded. */
  parts: ReadonlySet<string>;
  /** All words that were said. */
  words: ReadonlySet<string>;
  /** Whether it is known how the customer is called. */
  isKnown: boolean;
}

/** The names that a greeting in this conversation may have. */
export function readKnownNames(context: DraftContext): KnownNames {
  const { customer, agent, ownNames, messages } = context;
  const inbound = messages.filter(({ direction }) => direction === 'inbound');
  const signed = inbound.flatMap(({ text }) => signature.exec(text.slice(-200))?.[1] ?? []);
  const authors = inbound.flatMap(({ author }) => author ?? []);
  const names = [customer?.name ?? '', customer?.handle ?? '', agent ?? '', ...ownNames, ...signed, ...authors];
  const isCalled = customer !== null && findFirstName(customer.name, customer.handle) !== undefined;
  return {
    parts: new Set(names.flatMap(partsOf).filter((part) => part.length > 1)),
    words: wordsSaid(context),
    isKnown: isCalled || signed.length > 0,
  };
}
