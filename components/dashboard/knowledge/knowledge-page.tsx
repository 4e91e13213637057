import { useState } from 'react';
import type { ArticleDraft } from '@/lib/domain/article-list';
import { Tabs } from '../../ui/tabs';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';
import { Page } from '../page';
import type { ReadyView } from '../view';
import { ArticleForm } from './article-form';
import { ArticlesPart } from './articles-part';
import { GapsPart } from './gaps-part';
import { useOpenedItem } from './use-opened-item';

type Place = 'articles' | 'gaps';

/** The articles that passages come from: to read, write, import and export; and what is asked that none answers. */
export function KnowledgePage({ view }: { view: ReadyView }) {
  const { number } = useLocalFormats();
  const [place, setPlace] = useState<Place>('articles');
  const { item } = useDashboard();
  const [draft, setDraft] = useState<ArticleDraft | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(item);
  useOpenedItem(item, setDraft);
  const [changes, setChanges] = useState(0);
  const changed = () => setChanges((before) => before + 1);

  if (draft) {
    return (
      <ArticleForm
        draft={draft}
        onUndone={changed}
        onClose={(savedId) => {
          setDraft(null);
          if (savedId === undefined) return;
          setPlace('articles');
          setChosenId(savedId);
          changed();
        }}
      />
    );
  }
  return (
    <Page
      title="Knowledge"
      wide
      lead="Articles that answer customers. The sidebar offers the passage that fits; you decide."
    >
      <Tabs
        label="Knowledge"
        value={place}
        onChange={setPlace}
        tabs={[
          { value: 'articles', label: `Articles (${number(view.counts.articles)})` },
          { value: 'gaps', label: 'Unanswered questions' },
        ]}
      >
        {place === 'articles' ? (
          <ArticlesPart
            chosenId={chosenId}
            onChoose={setChosenId}
            onWrite={setDraft}
            hasAny={view.counts.articles > 0}
            version={changes}
            onChanged={changed}
          />
        ) : (
          <GapsPart onWrite={setDraft} />
        )}
      </Tabs>
    </Page>
  );
}
