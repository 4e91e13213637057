import { clsx } from 'clsx';
import type { ReactNode } from 'react';

const tones = {
  neutral: 'border-line text-muted',
  accent: 'border-accent text-accent',
  caution: 'border-caution text-caution',
  danger: 'border-danger text-danger',
  success: 'border-success text-success',
};

/** A word about the thing beside it. Not a button, not a counter. */
export function Badge({ tone = 'neutral', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={clsx(
        'inline-flex h-5 shrink-0 items-center rounded-control border px-1.5 text-label whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
