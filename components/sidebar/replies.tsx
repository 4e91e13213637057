import { useRef } from 'react';
import type { Help } from '@/lib/domain/assist';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { ReplyItem } from './reply-item';
import type { ReplyItemHandle } from './reply-item';
import { useSidebar } from './sidebar-context';
import { useDismissing } from './use-dismissing';
import { useRoving } from '../ui/use-roving';
import { useShortcuts } from './use-shortcuts';
import { WaitingButton } from './waiting-button';

type RepliesProps = {
  replies: readonly ReplySuggestion[];
  scope: string;
  language: string | null;
  composer: Help['conversation']['composer'];
  isLibraryEmpty: boolean;
  hasMessage: boolean;
};

const identify = (reply: ReplySuggestion) => `${reply.reply}\n${reply.text}`;
const titleOf = ({ title }: ReplySuggestion) => title;

/** Three replies, ready to insert. They stay put while the agent is among them. */
export function Replies({ replies, scope, language, composer, isLibraryEmpty, hasMessage }: RepliesProps) {
  const { actions } = useSidebar();
  const { ref, onKeyDown } = useRoving();
  const { shown, isWaiting, release, hold, dismiss } = useDismissing({
    items: replies,
    scope,
    identify,
    titleOf,
    send: ({ reply }) => actions.dismissReply(reply),
    list: ref,
  });
  const items = useRef<(ReplyItemHandle | null)[]>([]);
  useShortcuts({
    'insert-1': () => items.current[0]?.insert(),
    'insert-2': () => items.current[1]?.insert(),
    'insert-3': () => items.current[2]?.insert(),
    'copy-1': () => items.current[0]?.copy(),
    'copy-2': () => items.current[1]?.copy(),
    'copy-3': () => items.current[2]?.copy(),
    replies: () => ref.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus(),
  });

  return (
    <Section slot="replies" title="Replies" aside={isWaiting && <WaitingButton onClick={release} />}>
      {shown.length > 0 && composer === null && (
        <p className="text-small text-muted">This page has no message field, so replies can be copied.</p>
      )}
      {shown.length > 0 && composer?.note && (
        <p className="text-small text-caution">
          The message field is set to a private note: the customer will not see it.
        </p>
      )}
      {shown.length === 0 && !isLibraryEmpty && (
        <p className="text-muted">{hasMessage ? 'No reply fits this message.' : 'Replies that fit will stand here.'}</p>
      )}
      {isLibraryEmpty && shown.length === 0 && (
        <div className="flex flex-col items-start gap-2">
          <p className="text-muted">The library is empty, so there is nothing to suggest from.</p>
          <Button onClick={() => actions.openDashboard('replies')}>Open the replies</Button>
        </div>
      )}
      {/* The role is said again because a list without bullets loses it in Safari's eyes. */}
      <ul role="list" tabIndex={-1} ref={ref} onKeyDown={onKeyDown} className="-mx-4 divide-y divide-line" {...hold}>
        {shown.map((reply, index) => (
          <ReplyItem
            // What was answered for one customer must not stand in the form for the next.
            key={`${scope}\n${identify(reply)}`}
            ref={(handle) => {
              items.current[index] = handle;
            }}
            reply={reply}
            language={language}
            place={index + 1}
            onDismiss={dismiss}
          />
        ))}
      </ul>
    </Section>
  );
}
