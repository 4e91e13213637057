import type { Assessment } from '@/lib/domain/assessment';
import { judgeDistress } from './distress';
import { judgeIntent } from './intent';
import { judgeLanguage } from './language';
import { normalise } from './normalise';
import { judgeSentiment } from './sentiment';
import { judgeUrgency } from './urgency';

/** A guess below this does not choose which word lists are used: then all of them are. */
const sureOfLanguage = 0.7;

/**
 * All judgements on one message, from the embedded lists. Takes any string (reads the first 4,000 units), never throws.
 * Every evidence span is `[start, end)` in the text as given.
 */
export function assessMessage(text: string): Assessment {
  const language = judgeLanguage(text);
  const spoken = language.confidence >= sureOfLanguage ? language.label : null;
  const normalised = normalise(text);
  const intent = judgeIntent(normalised, spoken);
  const distress = judgeDistress(normalised);
  return {
    sentiment: judgeSentiment(normalised, spoken),
    intent,
    urgency: judgeUrgency(normalised, intent, distress),
    distress,
    language,
  };
}
