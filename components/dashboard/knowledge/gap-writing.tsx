import OctagonAlert from 'lucide-react/icons/octagon-alert';
import type { ArticleDraft } from '@/lib/domain/article-list';
import type { GapArticle } from '@/lib/domain/help-article';
import { Button } from '../../ui/button';
import { useDashboard } from '../dashboard-context';

type GapWritingProps = { article: GapArticle; onStop: () => void; onOpen: (draft: ArticleDraft) => void };

/** How far the model is with the article of one group of questions. */
export function GapWriting({ article: { state, reason, draft }, onStop, onOpen }: GapWritingProps) {
  const { goTo } = useDashboard();
  if (state === 'writing')
    return (
      <div role="status" className="mt-2 flex items-center gap-2 text-small text-muted">
        The model is writing the article from the answers
        <Button look="quiet" onClick={onStop}>
          Stop
        </Button>
      </div>
    );
  if (state === 'done' && draft)
    return (
      <div className="mt-2 flex items-center gap-2 text-small text-muted">
        The model wrote an article. It is not saved yet.
        <Button look="soft" onClick={() => onOpen(draft)}>
          Open it
        </Button>
      </div>
    );
  if (state === 'stopped') return <p className="mt-2 text-small text-muted">Stopped. Nothing was kept.</p>;
  if (state !== 'failed') return null;
  return (
    <div role="status" className="mt-2 flex flex-col items-start gap-1 text-small">
      <p className="flex gap-1">
        <OctagonAlert size={14} aria-hidden className="mt-px shrink-0 text-danger" />
        <span className="min-w-0">{reason}</span>
      </p>
      <Button look="quiet" className="-ms-2" onClick={() => goTo('models')}>
        Open the models
      </Button>
    </div>
  );
}
