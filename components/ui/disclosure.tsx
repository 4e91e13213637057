import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';

type DisclosureProps = { summary: ReactNode; open?: boolean; onToggle?: (open: boolean) => void; children: ReactNode };

/** Keeps something one step away. The browser's own element: findable by in-page search, no script. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className="-mx-1 inline-flex min-h-7 list-none items-center gap-1 rounded-control px-1 text-small text-muted hover:text-text">
        <ChevronRight
          size={14}
          aria-hidden
          className="transition-transform rtl:-scale-x-100 [[open]>summary>&]:rotate-90"
        />
        {summary}
      </summary>
      {children}
    </details>
  );
}
