import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { Section } from '../ui/section';
import { PassageItem } from './passage-item';
import { useSidebar } from './sidebar-context';
import { useDismissing } from './use-dismissing';
import { useRoving } from '../ui/use-roving';
import { useShortcuts } from './use-shortcuts';
import { WaitingButton } from './waiting-button';

type PassagesProps = { passages: readonly PassageSuggestion[]; scope: string; hasMessage: boolean };

const identify = (passage: PassageSuggestion) => `${passage.article}\n${passage.heading}\n${passage.text}`;
const titleOf = ({ title }: PassageSuggestion) => title;

/** Three passages of the knowledge base that answer. */
export function Passages({ passages, scope, hasMessage }: PassagesProps) {
  const { actions } = useSidebar();
  const { ref, onKeyDown } = useRoving();
  const { shown, isWaiting, release, hold, dismiss } = useDismissing({
    items: passages,
    scope,
    identify,
    titleOf,
    send: ({ article }) => actions.dismissPassage(article),
    list: ref,
  });
  useShortcuts({ passages: () => ref.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus() });

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
