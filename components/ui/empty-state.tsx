import type { ReactNode } from 'react';

type EmptyStateProps = { title: string; level?: 1 | 2; children?: ReactNode; action?: ReactNode };

/** Says what will appear here and offers the one next step. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="flex flex-col items-start gap-2 px-4 py-6">
      <Heading className="text-title">{title}</Heading>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
