import type { AnsweredBefore } from '@/lib/domain/asked-question';
import { createQuestionIndex } from '@/lib/knowledge/question-index';
import { placeholders } from '@/lib/privacy/hidden-kind';
import type { Exchange } from './read-exchanges';

/** Less alike, two questions only share a subject. */
const sameQuestion = 0.5;
/** Questions of the last weeks are answered as things are now; after so many days a likeness counts half. */
const halfLife = 180;
const day = 86_400_000;

const placeholder = /\[(\w+)\]/gu;
const known: ReadonlySet<string> = new Set(Object.values(placeholders));
const withoutPlaceholders = (text: string): string =>
  text.replace(placeholder, (written) => (known.has(written) ? ' ' : written));

/** The names of what redaction took out of a text. */
const missingIn = (text: string): string[] => [
  ...new Set([...text.matchAll(placeholder)].filter(([written]) => known.has(written)).map(([, name = '']) => name)),
];

/** Finds past conversations with the same question, and what was replied. */
export function createAnsweredBefore() {
  const index = createQuestionIndex();
  const exchanges = new Map<string, Exchange>();

  return {
    change(now: readonly Exchange[], before: readonly Exchange[]): void {
      for (const { id } of before) {
        index.remove(id);
        exchanges.delete(id);
      }
      for (const exchange of now) {
        if (!exchange.reply) continue;
        exchanges.set(exchange.id, exchange);
        index.put(exchange.id, withoutPlaceholders(exchange.question), exchange.language);
      }
    },

    /**
     * The reply that was sent to the same question elsewhere; null when it was never asked, or never answered.
     * @param conversation the one in view: its own answers are in view, too
     */
    find(question: string, language: string | null, conversation: string, now: number): AnsweredBefore | null {
      const asked = withoutPlaceholders(question);
      const [best] = index
        .find(asked, language, sameQuestion)
        .flatMap(({ id, likeness }) => {
          const exchange = exchanges.get(id);
          if (!exchange?.reply || exchange.conversation === conversation) return [];
          const age = Math.max(0, now - exchange.at) / day;
          return [{ exchange, reply: exchange.reply, worth: likeness * 0.5 ** (age / halfLife) }];
        })
        .toSorted((a, b) => b.worth - a.worth || b.exchange.at - a.exchange.at);
      if (!best) return null;
      const { exchange, reply } = best;
      return {
        id: reply.id,
        question: exchange.question,
        reply: reply.text,
        missing: missingIn(reply.text),
        at: reply.at,
      };
    },
  };
}
