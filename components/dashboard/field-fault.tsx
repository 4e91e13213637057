import type { ReactNode } from 'react';

/** What is wrong with a field, under it. */
export function FieldFault({ children }: { children: ReactNode }) {
  return <span className="text-danger">{children}</span>;
}
