import type { WriteAsk } from '@/lib/domain/written';
import { writeDiscussion } from './write-discussion';
import { writeDraft } from './write-draft';
import { writeHelpArticle } from './write-help-article';
import { writeRewrite } from './write-rewrite';
import { writeSummary } from './write-summary';
import { writeTranslation } from './write-translation';
import type { WritingTools, WrittenResult } from './written-result';

/** @param drafts how many drafts of this conversation there were before; the next is to be another */
export function writeAsAsked(tools: WritingTools, ask: WriteAsk, drafts: number): Promise<WrittenResult> {
  switch (ask.kind) {
    case 'draft':
      return writeDraft(tools, { hint: ask.hint, variant: drafts });
    case 'rewrite':
      return writeRewrite(tools, ask);
    case 'summary':
      return writeSummary(tools, ask.of);
    case 'translation':
      return writeTranslation(tools, ask);
    case 'discussion':
      return writeDiscussion(tools);
    case 'article':
      return writeHelpArticle(tools);
  }
}
