import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleDraft } from '@/lib/domain/article-list';
import { type GapArticle, noGapArticle } from '@/lib/domain/help-article';
import { useDashboard } from '../dashboard-context';

/** Milliseconds between two looks at what is being written. */
const LOOK_MS = 300;

/** The article that a model writes for a group of questions: `onWritten` is told as soon as it is there. */
export function useGapArticle(onWritten: (draft: ArticleDraft) => void) {
  const { actions, attempt } = useDashboard();
  const [shown, setShown] = useState<GapArticle>(noGapArticle);
  const isWriting = shown.state === 'writing';
  const told = useRef(onWritten);
  useEffect(() => {
    told.current = onWritten;
  });

  // What was begun before this page was left is still on its way, or there.
  useEffect(() => {
    let isCurrent = true;
    void actions.knowledge.gapArticle().then(
      (found) => isCurrent && setShown(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [actions]);

  useEffect(() => {
    if (!isWriting) return undefined;
    let isCurrent = true;
    const timer = setInterval(
      () =>
        void actions.knowledge.gapArticle().then(
          (found) => {
            if (!isCurrent) return;
            setShown(found);
            if (found.state === 'done' && found.draft) told.current(found.draft);
          },
          () => undefined,
        ),
      LOOK_MS,
    );
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [isWriting, actions]);

  return {
    shown,
    begin: useCallback(
      (gap: string) =>
        void attempt(
          async () => {
            await actions.knowledge.writeGapArticle(gap);
            setShown({ ...noGapArticle, gap, state: 'writing' });
          },
          { failed: 'Nothing was written.' },
        ),
      [actions, attempt],
    ),
    stop: () => void attempt(() => actions.knowledge.stopGapArticle(), { failed: 'It could not be stopped.' }),
  };
}
