import { secondOpinion } from '../../lib/prompts/tasks/second-opinion.ts';
import type { Example } from '../../lib/analysis/learn/example.ts';
import { readDataSet } from '../train/data-sets/read-data-set.ts';
import { drawEvenly } from '../train/draw-evenly.ts';
import { readIntentMapping } from '../train/read-intent-mapping.ts';
import type { Asker } from './ask.ts';

/** Fixed, so that every model is asked the same. */
const SEED = 7;
const SENTIMENTS_EACH = 100;
const INTENTS_EACH = 15;

export interface Judged {
  asked: number;
  /** Answers that fit the schema at once, and after one repair. */
  validAtOnce: number;
  valid: number;
  sentiment: { asked: number; right: number };
  intent: { asked: number; right: number };
}

/** Test messages of UMSAB (eight languages, three sentiments) and of BANKING77, whose labels are read as our intents. */
export function readSamples(data: string, share: number): { sentiment: Example[]; intent: Example[] } {
  const part = (most: number) => Math.max(1, Math.round(most * share));
  const mapping = readIntentMapping('banking77');
  const intents = readDataSet(data, 'banking77', 'test').flatMap((example) => {
    const intent = mapping.get(example.labels[0] ?? '');
    return intent === undefined ? [] : [{ ...example, labels: [intent] }];
  });
  return {
    sentiment: drawEvenly(readDataSet(data, 'umsab', 'test'), part(SENTIMENTS_EACH), SEED),
    intent: drawEvenly(intents, part(INTENTS_EACH), SEED),
  };
}

/** Has the model judge each message by the prompt of the second opinion. */
export async function judgeMessages(
  { ask }: Asker,
  samples: ReturnType<typeof readSamples>,
  onDone: () => void,
): Promise<Judged> {
  const judged: Judged = {
    asked: 0,
    validAtOnce: 0,
    valid: 0,
    sentiment: { asked: 0, right: 0 },
    intent: { asked: 0, right: 0 },
  };
  for (const signal of ['sentiment', 'intent'] as const) {
    for (const { text, labels } of samples[signal]) {
      const answered = await ask(secondOpinion, { turns: [{ from: 'customer', text }] });
      judged.asked++;
      judged[signal].asked++;
      if (answered?.asked.ok === true) {
        judged.valid++;
        if (!answered.asked.isRepaired) judged.validAtOnce++;
        if (answered.asked.answer[signal] === labels[0]) judged[signal].right++;
      }
      onDone();
    }
  }
  return judged;
}
