import fc from 'fast-check';
import * as sample from './sample-words.ts';
import type { Language } from './words.ts';

const sentencesOf = (language: Language) =>
  language === 'he' ? sample.hebrewSentences : language === 'ar' ? sample.arabicSentences : sample.sentences;

/** What one message says: mostly a sentence or a few, and now and then what readers stumble over. */
export function arbitraryText(language: Language, isSingleLine: boolean): fc.Arbitrary<string> {
  const sentence = fc.constantFrom(...sentencesOf(language));
  const joined = (minLength: number, maxLength: number, gap: string) =>
    fc.array(sentence, { minLength, maxLength }).map((some) => some.join(gap));
  return fc.oneof(
    { weight: 50, arbitrary: sentence },
    { weight: 16, arbitrary: joined(2, 3, ' ') },
    { weight: 10, arbitrary: fc.constantFrom(...sample.singleWords) },
    { weight: 9, arbitrary: joined(2, 5, isSingleLine ? ' ' : '\n') },
    { weight: 2, arbitrary: joined(2, 3, isSingleLine ? ' ' : '\n\n') },
    { weight: 3, arbitrary: joined(12, 40, ' ') },
    { weight: 4, arbitrary: fc.constantFrom(...sample.emojiOnly) },
    { weight: 3, arbitrary: fc.constantFrom(...sample.addresses) },
    { weight: 3, arbitrary: fc.constantFrom(...sample.digits) },
    { weight: 2, arbitrary: fc.constantFrom(...sample.misleading) },
  );
}

/** A name, or a part of the corpus' names put together anew. */
export function arbitraryName(language: Language): fc.Arbitrary<string> {
  const pool = language === 'he' ? sample.hebrewNames : language === 'ar' ? sample.arabicNames : sample.names;
  const given = fc.constantFrom('Ines', 'Cleo', 'Max', 'Ruth', 'Aiko', 'Pavel', 'Nadia', 'Theo');
  const family = fc.constantFrom('Farrow', 'Bellamy', 'Sato', 'Novák', 'Haddad', 'Quill', 'Berg', 'de Souza');
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pool) },
    { weight: 1, arbitrary: fc.tuple(given, family).map((parts) => parts.join(' ')) },
  );
}
