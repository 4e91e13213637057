import { useState } from 'react';
import type { PromiseState } from '@/lib/domain/promise';
import type { PromiseView } from '@/lib/domain/promise-view';
import { PromiseItem } from '../../promises/promise-item';
import { Button } from '../../ui/button';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useRoving } from '../../ui/use-roving';

/** Rows at first, and with each press for more. */
const AT_ONCE = 50;

type PromiseListProps = {
  /** Empty where there is but one list. */
  title: string;
  promises: readonly PromiseView[];
  now: number;
  locale: string | undefined;
  onDecide: (id: string, to: PromiseState) => void;
};

/** Promises that press alike. One stop of Tab: arrows go between rows and their buttons. */
export function PromiseList({ title, promises, now, locale, onDecide }: PromiseListProps) {
  const { number } = useLocalFormats();
  const { ref, onKeyDown } = useRoving();
  const [shown, setShown] = useState(AT_ONCE);
  const more = promises.length - shown;
  return (
    <section aria-label={title || 'Promises'} className="flex flex-col gap-2">
      {title && (
        <h2 className="text-title">
          {title} <span className="font-normal text-muted tabular-nums">{number(promises.length)}</span>
        </h2>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons in it */}
      <ul role="list" ref={ref} onKeyDown={onKeyDown} className="divide-y divide-line border-y border-line">
        {promises.slice(0, shown).map((promise) => (
          <li key={promise.id} data-row className="py-3">
            <PromiseItem
              promise={promise}
              now={now}
              locale={locale}
              size="medium"
              showsName
              showsPlace
              onDecide={(to) => onDecide(promise.id, to)}
            />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button size="medium" onClick={() => setShown((before) => before + AT_ONCE)}>
            Show {number(Math.min(more, AT_ONCE))} more
          </Button>
        </div>
      )}
    </section>
  );
}
