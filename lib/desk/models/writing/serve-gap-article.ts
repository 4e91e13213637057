import { type GapArticle, noGapArticle } from '@/lib/domain/help-article';
import { ModelFailure } from '@/lib/models/model-failure';
import type { Desk } from '../../desk';
import { writeGapArticle } from './write-gap-article';

/** Articles that a dashboard has written from what was asked and answered. One at a time; it is saved by a person alone. */
export function serveGapArticle({ modelParts, models, knowledge, profile, log }: Desk) {
  let shown: GapArticle = noGapArticle;
  let writing: AbortController | null = null;

  const run = async (gap: string): Promise<void> => {
    writing?.abort();
    const own = new AbortController();
    writing = own;
    shown = { ...noGapArticle, gap, state: 'writing' };
    const tell = (change: Partial<GapArticle>) => {
      if (writing === own) shown = { ...shown, ...change };
    };
    try {
      const result = await writeGapArticle(knowledge.gaps.exchangesOf(gap), profile.reads()[0] ?? 'en', {
        engine: modelParts?.engine ?? null,
        signal: own.signal,
      });
      if (result.ok) tell({ state: 'done', draft: result.draft });
      else if (result.fault.kind === 'stopped') tell({ state: 'stopped' });
      else tell({ state: 'failed', reason: result.fault.message });
    } catch (error) {
      const isStopped = error instanceof ModelFailure && error.fault.kind === 'stopped';
      const reason = error instanceof Error ? error.message : String(error);
      tell(isStopped ? { state: 'stopped' } : { state: 'failed', reason });
    }
  };

  return {
    writer: async () => models.writer(),
    writeGapArticle: async (gap: string) => void run(gap).catch((error: unknown) => log.warn('No article', error)),
    gapArticle: async () => shown,
    stopGapArticle: async () => writing?.abort(),
  };
}
