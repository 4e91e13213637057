import type { PromiseState } from '@/lib/domain/promise';
import type { PromiseView } from '@/lib/domain/promise-view';
import { Button } from '../ui/button';
import { excerptAround } from '../ui/cut-spans';
import { HighlightedText } from '../ui/highlighted-text';
import { safeHref } from '../ui/safe-href';
import { useLocalFormats } from '../ui/use-local-formats';
import { describeDue } from './describe-due';
import { DueLine } from './due-line';
import { kindNames } from './promise-words';

/** More of a sentence than this is read on the page itself. */
const SENTENCE_LENGTH = 260;

export type PromiseItemProps = {
  promise: PromiseView;
  now: number;
  locale: string | undefined;
  size?: 'small' | 'medium';
  /** The person's name, where the list is of many. */
  showsName?: boolean;
  /** The conversation that it was made in, where that is another than the one in view. */
  showsPlace?: boolean;
  onDecide: (state: PromiseState) => void;
};

/** One promise: by when, the sentence with its words marked, what it waits on, and what became of it. */
export function PromiseItem({
  promise,
  now,
  locale,
  size = 'small',
  showsName = false,
  showsPlace = false,
  onDecide,
}: PromiseItemProps) {
  const { moment } = useLocalFormats();
  const { kind, author, sentAt, waitsOn, looksKept, state, title, channel, url } = promise;
  const sentence = excerptAround(promise.sentence, [promise], SENTENCE_LENGTH);
  const href = safeHref(url);
  const words = promise.sentence.slice(promise.start, promise.end);
  const about = [kindNames[kind], author, sentAt === null ? 'the page shows no time' : moment(sentAt)]
    .filter(Boolean)
    .join(' · ');
  const place = title || channel;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {showsName && (
        <p dir="auto" className="font-strong break-words">
          {promise.name ?? 'Somebody without a name'}
        </p>
      )}
      {state === 'open' && <DueLine due={describeDue(promise.dueAt, locale, now)} />}
      <blockquote dir="auto" className="border-s-2 border-line ps-2 break-words whitespace-pre-line">
        <HighlightedText text={sentence.text} spans={sentence.spans} />
      </blockquote>
      <p dir="auto" className="text-small break-words text-muted">
        {about}
        {showsPlace && (
          <>
            {' · '}
            {href ? (
              <a href={href} target="_blank" rel="noopener noreferrer" className="text-accent underline">
                {place}
              </a>
            ) : (
              place
            )}
          </>
        )}
      </p>
      {waitsOn !== null && (
        <p dir="auto" className="text-small break-words">
          Waits on: {waitsOn}
        </p>
      )}
      {looksKept && (
        <p dir="auto" className="text-small break-words">
          Looks kept: <HighlightedText {...excerptOf(looksKept)} />
        </p>
      )}
      <div className="flex flex-wrap gap-1" role="group" aria-label={`What became of: ${words}`}>
        {state === 'open' ? (
          <>
            <Button size={size} look={looksKept ? 'soft' : 'plain'} data-cell="kept" onClick={() => onDecide('kept')}>
              Kept
            </Button>
            <Button size={size} look="quiet" data-cell="broken" onClick={() => onDecide('broken')}>
              Not kept
            </Button>
            <Button size={size} look="quiet" data-cell="dismissed" onClick={() => onDecide('dismissed')}>
              Not a promise
            </Button>
          </>
        ) : (
          <Button size={size} data-cell="kept" onClick={() => onDecide('open')}>
            Open again
          </Button>
        )}
      </div>
    </div>
  );
}

const KEPT_LENGTH = 120;

function excerptOf({ sentence, start, end }: NonNullable<PromiseView['looksKept']>) {
  return excerptAround(sentence, [{ start, end }], KEPT_LENGTH);
}
