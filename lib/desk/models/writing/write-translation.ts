import { findUnsourced } from '@/lib/prompts/find-unsourced';
import { followMarked } from './follow-marked';
import { noteLost } from './note-lost';
import { translateWhole } from './translate-whole';
import type { WritingTools, WrittenResult } from './written-result';

/** A message of the conversation in the agent's language, for reading. */
export async function writeTranslation(
  { context, run, onDrafted }: WritingTools,
  { message, to }: { message: string; to: string },
): Promise<WrittenResult> {
  const found = context.messages.find(({ key }) => key === message);
  if (!found) throw new Error('This message is not in view any more.');
  const from = context.help.latest?.key === message ? context.language : null;
  const options = { ...run, mask: context.mask, onText: followMarked(found.text, onDrafted) };
  const ran = await translateWhole({ text: found.text, from, to }, options);
  if (!ran.ok) return ran;
  return {
    ok: true,
    isByModel: true,
    isStopped: ran.isStopped,
    text: ran.answer,
    language: to,
    unsourced: findUnsourced(ran.answer, { sources: [found.text], customer: [] }),
    notes: [...noteLost(found.text, ran), ...ran.notes],
  };
}
