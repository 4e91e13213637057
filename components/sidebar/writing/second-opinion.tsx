import { clsx } from 'clsx';
import { useContext } from 'react';
import type { AssessedMessage } from '@/lib/domain/assist';
import type { Opinion } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useSidebar } from '../sidebar-context';
import { emotionNames, intentNames, sentimentNames, urgencyNames } from '../signal-names';
import { mayAskOpinion } from './may-ask-opinion';
import { writingContext } from './use-writing';
import { WhereTextGoes } from './where-text-goes';

const names: Record<Opinion['differs'][number], string> = {
  sentiment: 'Mood',
  emotion: 'Emotion',
  intent: 'Topic',
  urgency: 'Urgency',
};

function wordOf(opinion: Opinion, signal: Opinion['differs'][number]): string | null {
  if (signal === 'intent') return opinion.intent && intentNames[opinion.intent];
  if (signal === 'sentiment') return opinion.sentiment && sentimentNames[opinion.sentiment];
  if (signal === 'urgency') return opinion.urgency && urgencyNames[opinion.urgency];
  return opinion.emotion && emotionNames[opinion.emotion];
}

/** What the model says of the customer's last message: beside what is shown, never in its place, and said where it differs. */
export function SecondOpinion({ conversation, message }: { conversation: string; message: AssessedMessage }) {
  const { actions, attempt } = useSidebar();
  const { opinion: latest, writer } = useContext(writingContext);
  const opinion = latest?.message === message.key ? latest : null;
  // A model that is loaded is asked by itself in a moment, unless that is switched off.
  const isSoonAsked = writer.leavesTo === null && writer.status.state === 'ready';
  const ask = (conversation: string) =>
    void attempt(() => actions.askOpinion(conversation), { failed: 'The model could not be asked.' });
  // What failed and was nobody's wish is as if it had not been asked.
  if (!opinion || (opinion.state === 'failed' && opinion.note === null))
    return mayAskOpinion(writer, message) ? (
      <div className={clsx('mt-1 flex flex-wrap items-center gap-x-2 gap-y-1', isSoonAsked && 'animate-last')}>
        <Button look="quiet" className="-ms-2" onClick={() => ask(conversation)}>
          Ask for a second opinion
        </Button>
        <WhereTextGoes writer={writer} onlyIfLeaves />
      </div>
    ) : null;
  if (opinion.state === 'asking')
    return (
      <div className="mt-1 flex animate-late flex-wrap items-center gap-x-2 gap-y-1">
        <p className="text-small text-muted">A second opinion is being formed</p>
        <WhereTextGoes writer={writer} onlyIfLeaves />
      </div>
    );
  if (opinion.state === 'failed')
    return (
      <div className="mt-1 flex flex-col items-start">
        <p className="text-small text-muted">{opinion.note}</p>
        <div className="flex max-w-full flex-wrap items-center gap-x-2 gap-y-1">
          <Button look="quiet" className="-ms-2" onClick={() => ask(opinion.conversation)}>
            Ask again
          </Button>
          <WhereTextGoes writer={writer} onlyIfLeaves />
        </div>
      </div>
    );

  const differing = opinion.differs.flatMap((signal) => {
    const word = wordOf(opinion, signal);
    return word === null ? [] : [`${names[signal].toLowerCase()} ${word.toLowerCase()}`];
  });
  return (
    <Popover
      title="Second opinion"
      trigger={
        <button
          type="button"
          className="-ms-2 flex min-h-7 max-w-full items-center rounded-control px-2 text-start text-small text-muted transition-colors hover:bg-hover data-popup-open:bg-hover"
        >
          {differing.length === 0 ? 'The model agrees' : `The model says otherwise: ${differing.join(', ')}`}
          <VisuallyHidden>. Show its opinion</VisuallyHidden>
        </button>
      }
    >
      <div className="flex flex-col gap-2">
        {opinion.asks && (
          <p dir="auto">
            <span className="text-muted">Understood as:</span> {opinion.asks}
          </p>
        )}
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-small">
          {(Object.keys(names) as Opinion['differs']).map((signal) => (
            <div key={signal} className="contents">
              <dt className="text-muted">{names[signal]}</dt>
              <dd>
                {wordOf(opinion, signal) ?? 'not said'}
                {opinion.differs.includes(signal) && <span className="text-muted"> (differs)</span>}
              </dd>
            </div>
          ))}
        </dl>
        <p className="text-small text-muted">
          {writer.name ? `By ${writer.name}. ` : ''}It changes nothing by itself: warnings stay as they are, and what is
          wrong above you correct above.
        </p>
        {opinion.note && <p className="text-small text-muted">{opinion.note}</p>}
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Button look="quiet" className="-ms-2" onClick={() => ask(opinion.conversation)}>
            Ask again
          </Button>
          <WhereTextGoes writer={writer} onlyIfLeaves />
        </div>
      </div>
    </Popover>
  );
}
