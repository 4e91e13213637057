import { existsSync, readFileSync } from 'node:fs';
import { createAnalysis } from '@/lib/analysis/create-analysis';
import { readArtefact } from '@/lib/analysis/scoring/read-artefact';
import { rules } from '@/lib/escalation/rules';
import { weighEscalation } from '@/lib/escalation/weigh-escalation';
import { type LabelledMessage, readLabelled } from '../../lib/escalation/read-labelled';

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);
const pad = (text: string | number, width: number): string => String(text).padStart(width);

interface Weighed extends LabelledMessage {
  found: string[];
}

const row = (name: string, messages: readonly Weighed[], ids: readonly string[]): string => {
  const count = (test: (message: Weighed, id: string) => boolean) =>
    messages.reduce((sum, message) => sum + ids.filter((id) => test(message, id)).length, 0);
  const right = count(({ rules, found }, id) => rules.includes(id) && found.includes(id));
  const wrong = count(({ rules, found }, id) => !rules.includes(id) && found.includes(id));
  const missed = count(({ rules, found }, id) => rules.includes(id) && !found.includes(id));
  return `  ${name.padEnd(18)}${pad(right, 7)}${pad(wrong, 7)}${pad(missed, 8)}${pad(percent(right, right + wrong), 11)}${pad(percent(right, right + missed), 9)}`;
};

/**
 * Right, wrong and missed of each rule on one half of the labelled messages, then by language; `isDetailed` adds each message
 * that was judged otherwise. `models` is the file of the models that judge; without it words alone do.
 */
export async function reportEscalation(
  half: 'choosing' | 'held-out',
  models: string,
  isDetailed: boolean,
): Promise<string[]> {
  const labelled = readLabelled(half);
  if (labelled.length === 0) return [`Escalation, ${half}: there is no such set.`];
  const analysis = existsSync(models) ? createAnalysis(await readArtefact(new Uint8Array(readFileSync(models)))) : null;
  const messages = labelled.map((message): Weighed => {
    const assessment = analysis?.assessMessage(message.text) ?? null;
    const weighed = { key: 'm', direction: 'inbound' as const, text: message.text, assessment, at: 0 };
    const warning = weighEscalation({ messages: [weighed], dismissed: [], now: 0 });
    return { ...message, found: warning?.reasons.map(({ rule }) => rule) ?? [] };
  });
  const ids = rules
    .map(({ id }) => id)
    .filter((id) => messages.some((one) => [...one.rules, ...one.found].includes(id)));
  const clean = messages.filter(({ rules }) => rules.length === 0);
  const disturbed = clean.filter(({ found }) => found.length > 0);
  const calling = messages.filter(({ rules }) => rules.length > 0);
  const lines = [
    `Escalation, ${half}: ${messages.length} messages, ${clean.length} of them without a cause; ${analysis ? 'with the shipped models' : 'words alone'}`,
    `  ${'rule'.padEnd(18)}${pad('right', 7)}${pad('wrong', 7)}${pad('missed', 8)}${pad('precision', 11)}${pad('recall', 9)}`,
    ...ids.map((id) => row(id, messages, [id])),
    row('all', messages, ids),
    ...[...new Set(messages.map(({ language }) => language))].map((language) =>
      row(
        `  in ${language}`,
        messages.filter((one) => one.language === language),
        ids,
      ),
    ),
    `  messages without a cause that raise anything: ${disturbed.length} of ${clean.length} (${percent(disturbed.length, clean.length)})`,
    `  messages with a cause that raise nothing: ${calling.filter(({ found }) => found.length === 0).length} of ${calling.length}`,
  ];
  if (isDetailed) {
    for (const { text, rules, found } of messages) {
      const missed = rules.filter((id) => !found.includes(id));
      const wrong = found.filter((id) => !rules.includes(id));
      if (missed.length > 0) lines.push(`  missed ${missed.join(', ')}: ${text}`);
      if (wrong.length > 0) lines.push(`  wrong ${wrong.join(', ')}: ${text}`);
    }
  }
  return lines;
}
