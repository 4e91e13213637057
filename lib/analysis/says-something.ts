import type { NormalisedText } from './normalise';

/** Whether there is a word or a symbol in the message that a tone could lie in: "??" and an order number have none. */
export const saysSomething = ({ tokens }: NormalisedText): boolean =>
  tokens.some(({ kind }) => kind === 'word' || kind === 'hashtag' || kind === 'emoji' || kind === 'emoticon');
