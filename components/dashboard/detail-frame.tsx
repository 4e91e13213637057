import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';

type DetailFrameProps = { title: string; onClose: () => void; children: ReactNode };

/** One item of a list, whole: beside the list, or in its place where there is no room for both. */
export function DetailFrame({ title, onClose, children }: DetailFrameProps) {
  return (
    <article
      aria-label={title}
      className="flex min-w-0 animate-fade flex-col gap-3 self-start min-[900px]:sticky min-[900px]:top-0"
    >
      <Button look="quiet" size="medium" className="-ml-3 self-start min-[900px]:hidden" onClick={onClose}>
        <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" />
        Back to the list
      </Button>
      <h2 dir="auto" className="text-title">
        {title}
      </h2>
      {children}
    </article>
  );
}
