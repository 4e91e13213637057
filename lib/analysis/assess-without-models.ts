import type { Assessment } from '@/lib/domain/assessment';
import { judgeDistressByCues } from './distress-by-cues.ts';
import { judgeLanguage } from './language.ts';
import { silence } from '../domain/silence.ts';
import { normalise } from './normalise.ts';

/** What is said of a message while there are no models: its language, and a possible danger by plain words alone. */
export function assessWithoutModels(text: string): Assessment {
  return {
    ...silence,
    distress: judgeDistressByCues(normalise(text)),
    language: judgeLanguage(text),
    abstains: 'models',
  };
}
