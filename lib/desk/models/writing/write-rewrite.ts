import type { WriteAsk } from '@/lib/domain/written';
import { judgeLanguage } from '@/lib/analysis/language';
import { diffWords } from '@/lib/prompts/diff-words';
import { findUnsourced } from '@/lib/prompts/find-unsourced';
import { rewriteText } from '@/lib/prompts/tasks/rewrite-text';
import { followMarked } from './follow-marked';
import { noteLost } from './note-lost';
import { runPrompt } from './run-prompt';
import { translateWhole } from './translate-whole';
import type { WritingTools, WrittenResult } from './written-result';

/** The agent's text in other words, or in another language, with what it changed. It may say nothing new. */
export async function writeRewrite(
  { context, run, onDrafted }: WritingTools,
  { text, how, to }: Extract<WriteAsk, { kind: 'rewrite' }>,
): Promise<WrittenResult> {
  const options = { ...run, mask: context.mask, onText: followMarked(text, onDrafted) };
  const language = judgeLanguage(text).label;
  const ran =
    how === 'translate'
      ? await translateWhole({ text, from: language, to: to ?? context.language ?? 'en' }, options)
      : await runPrompt(rewriteText, { text, kind: how, language }, options);
  if (!ran.ok) return ran;
  return {
    ok: true,
    isByModel: true,
    isStopped: ran.isStopped,
    text: ran.answer,
    language: how === 'translate' ? (to ?? context.language) : language,
    unsourced: findUnsourced(ran.answer, { sources: [text], customer: [] }),
    // Between two languages every word is another.
    changes: how === 'translate' ? null : diffWords(text, ran.answer),
    notes: [...noteLost(text, ran), ...ran.notes],
  };
}
