import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { Section } from '../ui/section';
import { PassageItem } from './passage-item';
import { useHeldList } from './use-held-list';
import { useRoving } from '../ui/use-roving';
import { useShortcuts } from './use-shortcuts';
import { WaitingButton } from './waiting-button';

type PassagesProps = { passages: readonly PassageSuggestion[]; scope: string; hasMessage: boolean };

const identify = (passage: PassageSuggestion) => `${passage.article}\n${passage.heading}\n${passage.text}`;

/** Three passages of the knowledge base that answer. */
export function Passages({ passages, scope, hasMessage }: PassagesProps) {
  const { shown, isWaiting, release, hold } = useHeldList(passages, scope, identify);
  const { ref, onKeyDown } = useRoving();
  useShortcuts({ passages: () => ref.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus() });
  return (
    <Section slot="passages" title="Passages" aside={isWaiting && <WaitingButton onClick={release} />}>
      {shown.length === 0 && (
        <p className="text-muted">
          {hasMessage ? 'No article answers this.' : 'Passages that answer will stand here.'}
        </p>
      )}
      <ul role="list" ref={ref} onKeyDown={onKeyDown} className="-mx-4 divide-y divide-line" {...hold}>
        {shown.map((passage) => (
          <PassageItem key={identify(passage)} passage={passage} />
        ))}
      </ul>
    </Section>
  );
}
