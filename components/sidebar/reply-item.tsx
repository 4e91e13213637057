import { useImperativeHandle, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { isSameLanguage, languageName } from './display-names';
import { FillVariables } from './fill-variables';
import { ItemMenu } from './item-menu';
import { ItemText } from './item-text';
import type { Source } from './actions';
import { MissingVariables } from './missing-variables';
import { ModelMarkLine } from './model-mark-line';
import { useOrigin } from './pack-origins';
import { showKeys } from './shortcuts';
import { useSidebar } from './sidebar-context';
import { Translation } from './translation';
import { hasQuestions, missingLabels, useFilling } from './use-filling';
import { variableLabel } from './unresolved';
import { findShortcut } from './use-shortcuts';
import { useDisclosed } from './use-disclosed';
import { useUsing } from './use-using';

export type ReplyItemHandle = { insert: () => void; copy: () => void };

type ReplyItemProps = {
  reply: ReplySuggestion;
  /** Of the customer's message; the reply says when it differs. */
  language: string | null;
  /** 1 to 3 where a key inserts it. */
  place?: number;
  /** What it counts as when it is used. */
  source?: Source;
  /** Says that it does not help here; absent where the agent looked for it. */
  onDismiss?: (reply: ReplySuggestion) => void;
  ref?: Ref<ReplyItemHandle>;
};

/** A reply exactly as it will be inserted. With a variable still open, it asks before it goes anywhere. */
export function ReplyItem({ reply, language, place, source = 'reply', onDismiss, ref }: ReplyItemProps) {
  const { settings, shortcuts, canInsert } = useSidebar();
  const { insert, copy } = useUsing();
  const [asking, setAsking] = useState<'insert' | 'copy' | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const origin = useOrigin(reply.pack);
  const filling = useFilling(reply);
  const { gaps, cursor, translation } = filling.filled;
  const text = useDisclosed(reply, filling.filled.text);
  const isWide = isOpen || asking !== null;

  const use = (how: 'insert' | 'copy') => {
    const answers = filling.fieldAnswers();
    const hasMore = cursor !== null || Object.keys(answers).length > 0;
    const item = { text, source, id: reply.reply, title: reply.title };
    (how === 'insert' && canInsert ? insert : copy)(hasMore ? { ...item, use: { cursor, answers } } : item);
  };
  const start = (how: 'insert' | 'copy') => (hasQuestions(reply) ? setAsking(how) : use(how));
  const stop = () => {
    setAsking(null);
    filling.forget();
  };
  useImperativeHandle(ref, () => ({ insert: () => start('insert'), copy: () => start('copy') }));

  const dismiss = onDismiss && (() => onDismiss(reply));
  const pressKey = (event: KeyboardEvent) => {
    const id = findShortcut(event.nativeEvent, shortcuts, settings.singleKeys);
    const keyed = {
      'item-copy': () => start('copy'),
      'item-expand': () => setIsOpen((open) => !open),
      'item-not-helpful': dismiss,
    };
    const task = id && Object.hasOwn(keyed, id) ? keyed[id as keyof typeof keyed] : undefined;
    if (!task) return;
    event.preventDefault();
    task();
  };

  // A name that does not stand in the text was left out by it: there is nothing to fill, only to know.
  const leftOut = reply.fill
    ? []
    : reply.unresolved.filter((name) => !filling.asked.some(({ variable }) => variable === name));
  const key = place && shortcuts.find((shortcut) => shortcut.id === `insert-${place}`)?.keys;
  return (
    <li data-row onKeyDown={pressKey} className="flex animate-fade flex-col gap-1 px-4 py-3 first:pt-1 last:pb-1">
      <div className="flex items-center gap-2">
        <h3 dir="auto" title={reply.title} className="min-w-0 flex-1 truncate">
          {reply.title}
        </h3>
        {language && !isSameLanguage(language, reply.language) && (
          <Badge>{languageName(reply.language, settings.locale)}</Badge>
        )}
        {key && <Kbd keys={showKeys(key, settings.platform)} />}
      </div>
      {reply.madeBy && <ModelMarkLine mark={reply.madeBy} title={reply.title} />}
      <ItemText
        hint={
          <>
            {reply.translation && translation !== null && (
              <Translation language={reply.translation.language} text={translation} isOpen={isWide} />
            )}
            {reply.unresolved.length > 0 && asking === null && <MissingVariables labels={missingLabels(reply)} />}
          </>
        }
        text={text}
        spans={gaps}
        isOpen={isWide}
        onToggle={setIsOpen}
        title={reply.title}
      >
        {canInsert && (
          <Button look="soft" data-cell="insert" aria-label={`Insert: ${reply.title}`} onClick={() => start('insert')}>
            Insert
          </Button>
        )}
        <Button look="quiet" data-cell="copy" aria-label={`Copy: ${reply.title}`} onClick={() => start('copy')}>
          Copy
        </Button>
        <p
          title={origin === null ? reply.reason : `${reply.reason}\n${origin}`}
          className="ml-1 line-clamp-2 min-w-0 flex-1 text-small text-muted max-[279px]:order-last max-[279px]:ml-0 max-[279px]:basis-full"
        >
          {reply.reason}
        </p>
        {dismiss && <ItemMenu title={reply.title} tasks={{ dismiss }} origin={origin} />}
      </ItemText>
      {isOpen && origin !== null && (
        <p dir="auto" className="text-small text-muted">
          {origin}
        </p>
      )}
      {asking && (
        <FillVariables
          filling={filling}
          missing={leftOut.map(variableLabel)}
          verb={asking === 'insert' && canInsert ? 'Insert' : 'Copy'}
          onDone={() => {
            use(asking);
            stop();
          }}
          onCancel={stop}
        />
      )}
    </li>
  );
}
