import type { ReactNode } from 'react';
import { useId } from 'react';

type SectionProps = { title: string; aside?: ReactNode; hideTitle?: boolean; slot?: string; children: ReactNode };

/** One part of a panel, between hairlines, with its name. `slot` names its place for tests and styles. */
export function Section({ title, aside, hideTitle = false, slot, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-slot={slot} className="border-b border-line px-4 py-3">
      <div className={hideTitle && !aside ? 'sr-only' : 'mb-1 flex min-h-5 items-center justify-between gap-x-3'}>
        <h2 id={id} className={hideTitle ? 'sr-only' : 'shrink-0 text-label font-strong text-muted'}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
