import type { ArticleDraft } from '@/lib/domain/article-list';
import type { QuestionGap } from '@/lib/domain/asked-question';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Progress } from '../../ui/progress';
import { Skeleton } from '../../ui/skeleton';
import { useLocalFormats } from '../../ui/use-local-formats';
import { WhereTextGoes } from '../../sidebar/writing/where-text-goes';
import { useDashboard } from '../dashboard-context';
import { useAsked } from '../use-asked';
import { ReadFailed } from '../read-failed';
import { draftFromGap } from './draft-from-gap';
import { GapWriting } from './gap-writing';
import { useGapArticle } from './use-gap-article';
import { useGaps } from './use-gaps';

/** What customers asked on this device and no article answers, the most asked first. */
export function GapsPart({ onWrite }: { onWrite: (draft: ArticleDraft) => void }) {
  const { day, number } = useLocalFormats();
  const { actions, attempt } = useDashboard();
  const { report, failure, reload } = useGaps();
  const { state: asked } = useAsked(actions.knowledge.readWriter);
  const writer = asked.kind === 'found' && asked.found.isSetUp ? asked.found : null;
  const { shown: article, begin, stop } = useGapArticle(onWrite);
  if (failure !== null) return <ReadFailed title="The questions could not be read" reason={failure} onRetry={reload} />;
  if (!report) return <Skeleton className="h-40 animate-late" />;
  if (!report.isReady)
    return <Progress label="Looking through what was asked" share={report.asked ? report.looked / report.asked : 0} />;
  if (report.gaps.length === 0) {
    return (
      <EmptyState title={report.asked === 0 ? 'No questions yet' : 'No open questions'}>
        {report.asked === 0
          ? 'When customers ask something that no article answers, it will stand here, grouped and without their names.'
          : `${report.asked === 1 ? '1 question was' : `${number(report.asked)} questions were`} asked on this device. Each has an article, or you hid it.`}
      </EmptyState>
    );
  }
  const dismiss = (gap: QuestionGap) =>
    void attempt(() => actions.knowledge.dismissGap(gap.id).then(reload), {
      failed: 'Could not hide it.',
      done: 'Hidden. Questions like it are not listed any more.',
      undo: () => actions.knowledge.undoDismissGap(gap.id).then(reload),
    });
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose text-muted">
        Of {number(report.asked)} questions asked on this device, these found no article. Names, numbers and addresses
        are taken out.
      </p>
      {writer && (
        <p className="flex flex-wrap items-center gap-x-2 text-small text-muted">
          Where the team answered, {writer.name ?? 'the model'} can write the article from it.
          <WhereTextGoes writer={writer} />
        </p>
      )}
      <ul role="list" aria-label="Unanswered questions" className="divide-y divide-line border-y border-line">
        {report.gaps.map((gap) => (
          <li key={gap.id} className="flex flex-col gap-2 py-3 min-[600px]:flex-row min-[600px]:items-start">
            <div className="min-w-0 flex-1">
              <h2 dir="auto" className="line-clamp-3 text-body font-strong">
                {gap.question}
              </h2>
              <p className="text-small text-muted">
                {gap.count === 1 ? 'Asked once' : `Asked ${gap.count} times`}, last on {day(gap.lastSeenAt)}
              </p>
              {gap.examples.length > 1 && (
                <ul className="mt-1 flex list-disc flex-col gap-1 ps-5 text-small">
                  {gap.examples.slice(1).map((example) => (
                    <li key={example} dir="auto">
                      <span className="line-clamp-2">{example}</span>
                    </li>
                  ))}
                </ul>
              )}
              {article.gap === gap.id && <GapWriting article={article} onStop={stop} onOpen={onWrite} />}
            </div>
            <div className="flex shrink-0 flex-wrap gap-2">
              {writer && gap.reply !== null && (
                <Button
                  size="medium"
                  disabled={article.state === 'writing'}
                  aria-label={`Have the model write it: ${gap.question.slice(0, 80)}`}
                  onClick={() => begin(gap.id)}
                >
                  Have the model write it
                </Button>
              )}
              <Button size="medium" onClick={() => onWrite(draftFromGap(gap))}>
                {writer && gap.reply !== null ? 'Write it yourself' : 'Draft an article'}
              </Button>
              <Button
                size="medium"
                look="quiet"
                aria-label={`Hide: ${gap.question.slice(0, 80)}`}
                onClick={() => dismiss(gap)}
              >
                Hide
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
