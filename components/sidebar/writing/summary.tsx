import { lazy, Suspense, useState } from 'react';
import { Disclosure } from '../../ui/disclosure';
import { Section } from '../../ui/section';
import type { SummaryProps } from './summary-body';
import { useWriting } from './use-writing';

const SummaryBody = lazy(async () => ({ default: (await import('./summary-body')).SummaryBody }));

/** Summaries, on request: by the model where there is one, by the most telling sentences where there is none. */
export function Summary(props: SummaryProps) {
  const { written } = useWriting(props.conversation, 'summary');
  const [isOpen, setIsOpen] = useState(written.some(({ ask }) => ask.kind === 'summary' && ask.of === 'conversation'));
  return (
    <Section slot="summary" title="Summary" hideTitle>
      <Disclosure summary="Summary and handoff" open={isOpen} onToggle={setIsOpen}>
        {isOpen && (
          <Suspense fallback={null}>
            <SummaryBody {...props} />
          </Suspense>
        )}
      </Disclosure>
    </Section>
  );
}
