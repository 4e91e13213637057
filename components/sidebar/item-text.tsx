import { clsx } from 'clsx';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Span } from '../ui/cut-spans';
import { HighlightedText } from '../ui/highlighted-text';
import { IconButton } from '../ui/icon-button';
import { useClamped } from './use-clamped';

type ItemTextProps = {
  text: string;
  spans: readonly Span[];
  /** More of the text is there than `text`. */
  isCut?: boolean;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  title: string;
  /** Between the text and its buttons. */
  hint?: ReactNode;
  /** The row of buttons under the text. */
  children: ReactNode;
};

/** Three lines of a text, the rest on request, and what can be done with it. */
export function ItemText({ text, spans, isCut = false, isOpen, onToggle, title, hint, children }: ItemTextProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const isClamped = useClamped(ref);
  // Shut, the lines run on, so that a greeting does not take two of the three; open, they break as they will be inserted.
  const hasBreaks = text.trim().includes('\n');
  return (
    <>
      <p ref={ref} dir="auto" className={isOpen ? 'whitespace-pre-line' : 'line-clamp-3'}>
        <HighlightedText text={text} spans={spans} />
      </p>
      {hint}
      <div className="mt-0.5 flex min-h-7 items-center gap-1 max-[279px]:flex-wrap">
        {children}
        {(isClamped || isOpen || hasBreaks || isCut) && (
          <IconButton
            data-cell="expand"
            name={isOpen ? `Show less: ${title}` : `Show all: ${title}`}
            aria-expanded={isOpen}
            className="-mr-2 ml-auto"
            onClick={() => onToggle(!isOpen)}
          >
            <ChevronDown size={16} aria-hidden className={clsx('transition-transform', isOpen && 'rotate-180')} />
          </IconButton>
        )}
      </div>
    </>
  );
}
