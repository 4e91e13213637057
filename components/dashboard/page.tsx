import { clsx } from 'clsx';
import type { ReactNode } from 'react';

type PageProps = { title: string; lead?: ReactNode; wide?: boolean; children: ReactNode };

/** A page of the dashboard: its name, one sentence, and its parts. */
export function Page({ title, lead, wide = false, children }: PageProps) {
  return (
    <div className={clsx('mx-auto flex flex-col gap-6', wide ? 'h-full max-w-300' : 'max-w-160')}>
      <div className="flex flex-col gap-1">
        <h1 className="text-[1.25rem]/7">{title}</h1>
        {lead && <p className="max-w-160 text-muted">{lead}</p>}
      </div>
      {children}
    </div>
  );
}

/** A part of a page, with its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-title">{title}</h2>
      {children}
    </section>
  );
}
