import { useState } from 'react';
import type { ReplyDraft } from '@/lib/domain/reply-list';
import { Tabs } from '../../ui/tabs';
import { useLocalFormats } from '../../ui/use-local-formats';
import { Page } from '../page';
import type { ReadyView } from '../view';
import { DuplicatesPart } from './duplicates-part';
import { RepliesPart } from './replies-part';
import { ReplyForm } from './reply-form';

type Place = 'replies' | 'duplicates';

/** The replies that suggestions come from: to find, write, tidy, import and export. */
export function RepliesPage({ view }: { view: ReadyView }) {
  const { number } = useLocalFormats();
  const [place, setPlace] = useState<Place>('replies');
  const [draft, setDraft] = useState<ReplyDraft | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [changes, setChanges] = useState(0);
  const changed = () => setChanges((before) => before + 1);
  // A pack that comes or goes brings replies or takes them along.
  const packs = view.packs.map(({ id, version }) => id + version).join();
  const [seen, setSeen] = useState(packs);
  if (seen !== packs) {
    setSeen(packs);
    changed();
  }

  if (draft) {
    return (
      <ReplyForm
        draft={draft}
        onUndone={changed}
        onClose={(savedId) => {
          setDraft(null);
          if (savedId === undefined) return;
          setPlace('replies');
          setChosenId(savedId);
          changed();
        }}
      />
    );
  }
  const open = (id: string) => {
    setPlace('replies');
    setChosenId(id);
  };
  return (
    <Page
      title="Replies"
      wide
      lead="Your words for what is asked again and again. The sidebar offers the three that fit."
    >
      <Tabs
        label="Replies"
        value={place}
        onChange={setPlace}
        tabs={[
          { value: 'replies', label: `Replies (${number(view.counts.replies)})` },
          { value: 'duplicates', label: 'Duplicates' },
        ]}
      >
        {place === 'replies' ? (
          <RepliesPart
            chosenId={chosenId}
            onChoose={setChosenId}
            onWrite={setDraft}
            hasAny={view.counts.replies > 0}
            version={changes}
            onChanged={changed}
          />
        ) : (
          <DuplicatesPart version={changes} onOpen={open} onChanged={changed} />
        )}
      </Tabs>
    </Page>
  );
}
