import { join } from 'node:path';
import { z } from '../../lib/domain/zod.ts';
import { judgeIntent } from '../../lib/analysis/intent.ts';
import { normalise } from '../../lib/analysis/normalise.ts';
import { createModelRunner } from '../../lib/analysis/scoring/create-model-runner.ts';
import type { Artefact } from '../../lib/analysis/scoring/read-artefact.ts';
import { readLines } from '../../scripts/train/data-sets/read-lines.ts';

const rowSchema = z.object({ text: z.string() });
const origin = 'the inbound tweets to SpotifyCares of Kaggle TWCS, CC BY-NC-SA 4.0: only ever measured on';
const abstained = 'says nothing';

/** How often each intent is given, and none, to real messages that nobody has labelled: shares in percent, largest first. */
export function measureIntentAlarms(
  folder: string,
  { models, network }: Pick<Artefact, 'models' | 'network'>,
): { intent: string; share: number }[] {
  const runner = createModelRunner(models, network);
  const messages = z.array(rowSchema).parse(readLines(join(folder, 'twcs_spotify_unlabelled'), 'all', origin));
  const counts = new Map<string, number>();
  for (const { text } of messages) {
    const normalised = normalise(text);
    runner.read(normalised, 'en');
    const intent = judgeIntent(runner, normalised, 'en').label ?? abstained;
    counts.set(intent, (counts.get(intent) ?? 0) + 1);
  }
  return [...counts]
    .map(([intent, count]) => ({ intent, share: (100 * count) / Math.max(1, messages.length) }))
    .toSorted((a, b) => b.share - a.share);
}
