import { useEffect, useRef, useState } from 'react';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { Section } from '../ui/section';
import { PassageItem } from './passage-item';
import { useSidebar } from './sidebar-context';
import { useHeldList } from './use-held-list';
import { useRoving } from '../ui/use-roving';
import { useShortcuts } from './use-shortcuts';
import { WaitingButton } from './waiting-button';

type PassagesProps = { passages: readonly PassageSuggestion[]; scope: string; hasMessage: boolean };

const identify = (passage: PassageSuggestion) => `${passage.article}\n${passage.heading}\n${passage.text}`;

/** Three passages of the knowledge base that answer. */
export function Passages({ passages, scope, hasMessage }: PassagesProps) {
  const { actions, attempt } = useSidebar();
  // What the agent sent away leaves at once, though the list is held still while they are in it.
  const [round, setRound] = useState(0);
  const { shown, isWaiting, release, hold } = useHeldList(passages, `${scope}\n${round}`, identify);
  const { ref, onKeyDown } = useRoving();
  useShortcuts({ passages: () => ref.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus() });

  // Where the one stood that was sent away: with it goes the button, or the menu's, that had the focus.
  const left = useRef<{ id: string; at: number } | null>(null);
  useEffect(() => {
    const gone = left.current;
    if (!gone || shown.some((passage) => identify(passage) === gone.id)) return undefined;
    // Once the menu is shut, which gives the focus back to its button: that is gone.
    const frame = requestAnimationFrame(() => {
      left.current = null;
      const focused = document.activeElement;
      if (focused && focused !== document.body && !focused.closest('[role="menu"]')) return;
      const rows = ref.current?.querySelectorAll<HTMLElement>('[data-row]');
      const next = rows?.[Math.min(gone.at, rows.length - 1)];
      (next?.querySelector<HTMLElement>('[data-cell]') ?? ref.current)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, ref]);

  const dismiss = (passage: PassageSuggestion) => {
    const { article, title } = passage;
    left.current = { id: identify(passage), at: shown.indexOf(passage) };
    let undo: (() => Promise<void>) | null = null;
    void attempt(
      async () => {
        undo = await actions.dismissPassage(article);
        setRound((before) => before + 1);
      },
      {
        failed: 'Could not note that it does not help.',
        done: `“${title}” is offered less for such questions`,
        undo: async () => {
          await undo?.();
          setRound((before) => before + 1);
        },
      },
    );
  };

  return (
    <Section slot="passages" title="Passages" aside={isWaiting && <WaitingButton onClick={release} />}>
      {shown.length === 0 && (
        <p className="text-muted">
          {hasMessage ? 'No article answers this.' : 'Passages that answer will stand here.'}
        </p>
      )}
      <ul role="list" tabIndex={-1} ref={ref} onKeyDown={onKeyDown} className="-mx-4 divide-y divide-line" {...hold}>
        {shown.map((passage) => (
          <PassageItem key={identify(passage)} passage={passage} onDismiss={dismiss} />
        ))}
      </ul>
    </Section>
  );
}
