import { useState } from 'react';
import type { SummaryOf, WriteAsk } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { useUsing } from '../use-using';
import { SaveArticle } from './save-article';
import { isUnderWay, useWriting } from './use-writing';
import { useWrite } from './use-write';
import { WhereTextGoes } from './where-text-goes';
import { WrittenEnd } from './written-end';
import { WrittenFailed } from './written-failed';
import { WrittenNotes } from './written-notes';
import { WrittenProgress } from './written-progress';
import { WrittenText } from './written-text';

type What = SummaryOf | 'discussion' | 'article';

const whats: readonly { value: What; label: string; needsModel: boolean; needsPast: boolean }[] = [
  { value: 'conversation', label: 'This conversation', needsModel: false, needsPast: false },
  { value: 'handoff', label: 'Handoff to a colleague', needsModel: false, needsPast: false },
  { value: 'thread', label: 'This long thread, part by part', needsModel: false, needsPast: false },
  { value: 'history', label: 'This customer’s history', needsModel: false, needsPast: true },
  { value: 'discussion', label: 'Questions to talk over', needsModel: true, needsPast: false },
  { value: 'article', label: 'A help article from it', needsModel: true, needsPast: false },
];

/** What is copied, as it is called. */
const titles: Record<What, string> = {
  conversation: 'Summary',
  handoff: 'Handoff',
  thread: 'Summary',
  history: 'Summary',
  discussion: 'Questions',
  article: 'Article',
};

export type SummaryProps = {
  conversation: string;
  /** Whether other conversations of the customer are on this device. */
  hasPast: boolean;
};

/** Asks for a summary, and shows it. */
export function SummaryBody({ conversation, hasPast }: SummaryProps) {
  const { writer, written: summaries } = useWriting(conversation, 'summary');
  const { written: discussions } = useWriting(conversation, 'discussion');
  const { written: articles } = useWriting(conversation, 'article');
  const write = useWrite();
  const { copy } = useUsing();
  const [what, setWhat] = useState<What>('conversation');
  const shown =
    what === 'discussion' || what === 'article'
      ? (what === 'article' ? articles : discussions).at(-1)
      : summaries.findLast(({ ask }) => ask.kind === 'summary' && ask.of === what);
  const options = whats.filter(
    ({ needsModel, needsPast }) => (!needsModel || writer.isSetUp) && (!needsPast || hasPast),
  );
  const ask: WriteAsk =
    what === 'discussion' || what === 'article'
      ? { kind: what, conversation }
      : { kind: 'summary', conversation, of: what };

  return (
    <div className="flex flex-col gap-2 pt-1">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Select label="Of what" hideLabel value={what} options={options} onChange={setWhat} className="w-full" />
        </div>
        {!(shown && isUnderWay(shown)) && (
          <Button className="min-h-9" onClick={() => write(ask)}>
            {shown ? 'Write again' : what === 'article' ? 'Write' : 'Summarise'}
          </Button>
        )}
      </div>
      {writer.isSetUp ? (
        <WhereTextGoes writer={writer} />
      ) : (
        <p className="text-small text-muted">Without a language model, the most telling sentences are picked.</p>
      )}
      {shown && isUnderWay(shown) && <WrittenProgress written={shown} what={`the ${titles[what].toLowerCase()}`} />}
      {shown && !isUnderWay(shown) && shown.text === '' && <WrittenFailed written={shown} onRetry={() => write(ask)} />}
      {shown && !isUnderWay(shown) && shown.text !== '' && (
        <div className="flex animate-fade flex-col gap-2">
          <WrittenText written={shown} />
          <WrittenNotes written={shown} />
          <WrittenEnd written={shown} />
          <div className="flex flex-wrap items-center gap-1">
            {what === 'article' && <SaveArticle key={shown.id} written={shown} />}
            <Button
              look="quiet"
              className={what === 'article' ? undefined : '-ms-2'}
              aria-label={`Copy: ${titles[what]}`}
              onClick={() =>
                copy({
                  text: shown.text,
                  source: 'own',
                  id: shown.id,
                  title: titles[what],
                  unsourced: shown.unsourced,
                })
              }
            >
              Copy
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
