import type { Step } from '@/components/dashboard/transfer/file-kind';
import type { Changed } from '@/lib/domain/changed';
import type { ImportDesk } from './import-desk';

const againMs = 150;
const wait = () => new Promise<void>((resolve) => setTimeout(resolve, againMs));

/** Has the desk write an import, and follows it to its end. @throws where nothing was written, with the reason */
export async function applyImport(
  desk: Pick<ImportDesk<never>, 'apply' | 'progress' | 'cancel'>,
  id: string,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Changed> {
  const cancel = () => void desk.cancel(id).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await desk.apply(id);
    for (;;) {
      const progress = await desk.progress(id);
      switch (progress.kind) {
        case 'done':
          return { undo: progress.undo, count: progress.count };
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
