import type { Assessment } from '@/lib/domain/assessment';
import { judgeDistress } from './distress.ts';
import { judgeDistressByCues } from './distress-by-cues.ts';
import { judgeEmotion } from './emotion.ts';
import { judgeIntent } from './intent.ts';
import { judgeLanguage } from './language.ts';
import { silence } from '../domain/silence.ts';
import { normalise } from './normalise.ts';
import { judgeQuestion } from './question.ts';
import type { ModelRunner } from './scoring/create-model-runner';
import { judgeSentiment } from './sentiment.ts';
import { certainLanguage } from './certain-language.ts';
import { judgeToxicity } from './toxicity.ts';
import { trustedIn } from './trusted-in.ts';
import { judgeUrgency } from './urgency.ts';

/**
 * All judgements on one message, by the models that `runner` has. Takes any string (reads the first 4,000 units), never
 * throws. Every span is `[start, end)` in the text as given. In a language that the models do not know, nothing is said
 * but a possible danger. `told` is the primary tag of its language where that is known, else null.
 */
export function assessMessage(runner: ModelRunner, text: string, told: string | null = null): Assessment {
  const language = told === null ? judgeLanguage(text) : { label: told, confidence: 1 };
  const spoken = certainLanguage(language);
  const normalised = normalise(text);
  const trusted = trustedIn(spoken);
  if (!trusted.has('sentiment'))
    return { ...silence, distress: judgeDistressByCues(normalised), language, abstains: 'language' };
  runner.read(normalised, spoken);
  const intent = judgeIntent(runner, normalised);
  const distress = judgeDistress(runner, normalised, spoken);
  return {
    ...silence,
    sentiment: judgeSentiment(runner, normalised),
    emotion: trusted.has('emotion') ? judgeEmotion(runner, normalised) : silence.emotion,
    intent,
    urgency: judgeUrgency(runner, normalised, intent, distress),
    toxicity: trusted.has('toxicity') ? judgeToxicity(runner, normalised) : silence.toxicity,
    distress,
    question: judgeQuestion(normalised, spoken),
    language,
    abstains: null,
  };
}
