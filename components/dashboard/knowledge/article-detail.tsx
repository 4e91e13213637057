import { useCallback } from 'react';
import type { ArticleDraft } from '@/lib/domain/article-list';
import { languageName } from '../../sidebar/display-names';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Markdown } from '../../ui/markdown';
import { safeHref } from '../../ui/safe-href';
import { Skeleton } from '../../ui/skeleton';
import { useDashboard } from '../dashboard-context';
import { DetailFrame } from '../detail-frame';
import { ReadFailed } from '../read-failed';
import { useAsked } from '../use-asked';
import { checkedOf, copyOf, draftOf } from './new-draft';
import { UncheckedNotice } from './unchecked-notice';
import { nextReview } from '../next-review';
import { ReviewMark } from '../review-mark';
import { useChanging } from './use-changing';

type ArticleDetailProps = {
  id: string;
  version: number;
  onClose: () => void;
  onWrite: (draft: ArticleDraft) => void;
  onChanged: () => void;
};

const today = () => new Date().toISOString().slice(0, 10);

/** One article, whole, and what can be done with it. */
export function ArticleDetail({ id, version, onClose, onWrite, onChanged }: ArticleDetailProps) {
  const { actions } = useDashboard();
  const { change, remove, review } = useChanging(onChanged);
  const ask = useCallback(() => actions.knowledge.read(id), [actions, id]);
  const { state, retry } = useAsked(ask, { version });

  if (state.kind === 'loading') return <Skeleton className="h-40 animate-late" />;
  if (state.kind === 'failed')
    return <ReadFailed title="The article could not be read" reason={state.reason} onRetry={retry} />;
  const { found: article } = state;
  if (!article) return <p className="text-muted">This article is not there any more.</p>;
  const href = safeHref(article.url);
  const isMine = article.pack === null;
  return (
    <DetailFrame title={article.title} onClose={onClose}>
      <div className="flex flex-wrap items-center gap-1">
        <Badge>{languageName(article.language, 'en')}</Badge>
        {article.audience === 'agents' && <Badge tone="caution">For agents only</Badge>}
        {article.madeBy !== undefined && <Badge tone="caution">Not checked</Badge>}
        {!article.isSuggested && <Badge>Not suggested</Badge>}
        {article.tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
      </div>
      {isMine && article.madeBy !== undefined && (
        <UncheckedNotice>
          <Button
            size="medium"
            onClick={() =>
              void change(
                () => actions.knowledge.save(checkedOf(draftOf(article))),
                'This could not be noted.',
                `${article.title}: checked. It is offered from now on.`,
              )
            }
          >
            I have checked it
          </Button>
        </UncheckedNotice>
      )}
      <div className="flex flex-wrap gap-2">
        {isMine ? (
          <>
            <Button size="medium" onClick={() => onWrite(draftOf(article))}>
              Edit
            </Button>
            <Button size="medium" onClick={() => review([id], nextReview(), article.title)}>
              Mark as reviewed
            </Button>
            <Button
              size="medium"
              look="quiet"
              onClick={() => void remove([id], article.title).then((isDone) => isDone && onClose())}
            >
              Delete
            </Button>
          </>
        ) : (
          <Button size="medium" onClick={() => onWrite(copyOf(article))}>
            Make a copy to edit
          </Button>
        )}
      </div>
      {article.reviewBy !== undefined && (
        <p className="text-small">
          <ReviewMark reviewBy={article.reviewBy} isOverdue={article.reviewBy < today()} />
        </p>
      )}
      <Markdown text={article.body} />
      {article.sites.length > 0 && <p className="text-small text-muted">Only for {article.sites.join(', ')}</p>}
      {href && (
        <a href={href} target="_blank" rel="noopener noreferrer" className="self-start text-accent underline">
          Open the article
        </a>
      )}
    </DetailFrame>
  );
}
