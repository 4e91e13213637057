import { join } from 'node:path';
import type { Assessment } from '@/lib/domain/assessment';
import { z } from '../../../lib/domain/zod.ts';
import { dataSets } from '../../../scripts/train/data-sets/data-sets.ts';
import { readLines } from '../../../scripts/train/data-sets/read-lines.ts';

const rowSchema = z.object({ text: z.string() });

/** What a signal said of a message, as one word; what it says most is no alarm. */
const signals: Record<string, (assessment: Assessment) => string> = {
  sentiment: ({ sentiment }) => sentiment.label ?? 'says nothing',
  intent: ({ intent }) => intent.label ?? 'says nothing',
  urgency: ({ urgency }) => urgency.label ?? 'says nothing',
  toxicity: ({ toxicity }) => toxicity.label ?? 'none',
  distress: ({ distress }) => (distress.flag ? 'flagged' : 'none'),
};

/** How often each thing is said of real customer-care messages that nobody has labelled: a Markdown table, in percent. */
export function tabulateAlarms(assess: (text: string) => Assessment, folder: string): string {
  const { origin } = dataSets.twcs_spotify_unlabelled;
  const messages = z.array(rowSchema).parse(readLines(join(folder, 'twcs_spotify_unlabelled'), 'all', origin));
  const assessments = messages.map(({ text }) => assess(text));
  const rows = Object.entries(signals).map(([signal, read]) => {
    const counts = [...Map.groupBy(assessments, read)].toSorted(([, a], [, b]) => b.length - a.length);
    const shares = counts.map(([what, own]) => `${what} ${((100 * own.length) / assessments.length).toFixed(1)}`);
    return `| ${signal} | ${shares.join(', ')} |`;
  });
  return [`| of ${messages.length} real messages | %|`, '|---|---|', ...rows].join('\n');
}
