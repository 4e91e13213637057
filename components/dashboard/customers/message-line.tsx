import { clsx } from 'clsx';
import type { TimelineMessage } from '@/lib/domain/timeline';
import { intentNames, sentimentNames } from '../../sidebar/signal-names';
import { Badge } from '../../ui/badge';
import { HighlightedText } from '../../ui/highlighted-text';
import { useLocale } from './use-locale';
import { markWords } from './mark-words';

type MessageLineProps = {
  message: TimelineMessage;
  asked: string;
  /** Of who wrote it and when, which names the message. */
  id?: string;
  className?: string;
};

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(locale: string): Intl.DateTimeFormat {
  const known = clocks.get(locale) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  clocks.set(locale, known);
  return known;
}

const sides = { inbound: '', outbound: 'Your side', internal: 'Private note', system: 'The page' };

const tones = { negative: 'caution', positive: 'success', neutral: 'neutral' } as const;

/** Who wrote, when, and what; with what it sounds like and is about where that says something. */
export function MessageLine({ message, asked, id, className }: MessageLineProps) {
  const locale = useLocale();
  const { author, direction, text, at, isTimeKnown, timeText, mood, intent, attachments, isEdited, isDeleted } =
    message;
  const isTheirs = direction === 'inbound';
  const side = sides[direction];
  return (
    <div
      className={clsx('flex flex-col gap-0.5 border-s-2 ps-3', isTheirs ? 'border-accent' : 'border-line', className)}
    >
      <p id={id} className="flex flex-wrap items-baseline gap-x-2 text-small text-muted">
        <bdi className={clsx('min-w-0 truncate', isTheirs && 'font-strong text-text')}>
          {author ?? (side || 'Customer')}
        </bdi>
        {author !== null && side && <span>{side}</span>}
        <time dateTime={new Date(at).toISOString()} title={isTimeKnown ? undefined : 'When Deskmate first saw it'}>
          {isTimeKnown ? clockOf(locale).format(at) : (timeText ?? `seen ${clockOf(locale).format(at)}`)}
        </time>
        {isEdited && <span>edited</span>}
      </p>
      {isDeleted && <p className="text-small text-muted">Taken back by its writer.</p>}
      {text !== '' && (
        <p dir="auto" className={clsx('whitespace-pre-wrap', !isTheirs && 'text-muted')}>
          <HighlightedText text={text} spans={markWords(text, asked)} />
        </p>
      )}
      {attachments > 0 && (
        <p className="text-small text-muted">{attachments === 1 ? '1 attachment' : `${attachments} attachments`}</p>
      )}
      {(mood !== null && mood !== 'neutral') || (intent !== null && intent !== 'other') ? (
        <p className="flex flex-wrap gap-1 pt-0.5">
          {mood !== null && mood !== 'neutral' && (
            <Badge tone={tones[mood]}>
              <span className="sr-only">Mood of this message: </span>
              {sentimentNames[mood]}
            </Badge>
          )}
          {intent !== null && intent !== 'other' && (
            <Badge>
              <span className="sr-only">About: </span>
              {intentNames[intent]}
            </Badge>
          )}
        </p>
      ) : null}
    </div>
  );
}
