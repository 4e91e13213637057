import { clsx } from 'clsx';

/** A grey line in the place and size of the text that will come. Still: a pulse would draw the eye for nothing. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={clsx('h-3 rounded-control bg-line', className)} />;
}
