import { useId, useState } from 'react';
import type { DraftFindings } from '@/lib/domain/draft';
import type { Remark } from '@/lib/domain/remark';
import { Disclosure } from '../ui/disclosure';
import { remarkTitles } from './remark-titles';

/** Names of what it has to say, in one line. */
const inOneLine = (remarks: readonly Remark[]): string => {
  const [first, ...rest] = remarks.map(({ kind }) => remarkTitles[kind]);
  return [first, ...rest.map((title) => title.toLowerCase())].join(', ');
};

/** What could be said better in the draft, for the agent alone. One folded line, and nothing while there is nothing to say. */
export function Coach({ draft }: { draft: DraftFindings | undefined }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const remarks = draft?.remarks ?? [];
  if (remarks.length === 0) return null;
  return (
    <section
      data-slot="coach"
      aria-labelledby={id}
      className="max-h-[40%] shrink-0 overflow-y-auto border-t border-line bg-surface px-4 py-1"
    >
      <h2 id={id} className="sr-only">
        Coach
      </h2>
      <Disclosure
        open={isOpen}
        onToggle={setIsOpen}
        summary={
          <span className="min-w-0">
            <span className="font-strong">Coach:</span> {inOneLine(remarks)}
          </span>
        }
      >
        <ul role="list" className="flex flex-col gap-2 pb-2">
          {remarks.map((remark) => (
            <li key={remark.kind}>
              <h3>
                {remarkTitles[remark.kind]}{' '}
                <q dir="auto" className="line-clamp-2 font-normal" title={remark.words}>
                  {remark.words}
                </q>
              </h3>
              <p className="text-small text-muted">{remark.suggestion}</p>
            </li>
          ))}
        </ul>
        <p className="pb-1 text-small text-muted">Only you see this. It is not kept.</p>
      </Disclosure>
    </section>
  );
}
