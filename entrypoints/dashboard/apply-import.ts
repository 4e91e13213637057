import type { Step } from '@/components/dashboard/knowledge/actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import type { ChangedArticles } from '@/lib/domain/article-list';

const againMs = 150;
const wait = () => new Promise<void>((resolve) => setTimeout(resolve, againMs));

/** Has the desk write an import, and follows it to its end. @throws where nothing was written, with the reason */
export async function applyImport(
  desk: Pick<DashboardDesk, 'applyImport' | 'importProgress' | 'cancelImport'>,
  id: string,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<ChangedArticles> {
  const cancel = () => void desk.cancelImport(id).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await desk.applyImport(id);
    for (;;) {
      const progress = await desk.importProgress(id);
      switch (progress.kind) {
        case 'done':
          return { undo: progress.undo, articles: progress.articles };
        case 'failed':
          throw new Error(progress.reason);
        case 'planned':
          break;
        default:
          onStep({ what: progress.kind, share: progress.total === 0 ? 1 : progress.done / progress.total });
      }
      await wait();
    }
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
