import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

const looks = {
  /** The one thing to do on a screen. */
  primary: 'border-transparent bg-accent text-on-accent hover:opacity-90',
  /** The thing to do with one row among many: says "accent" without shouting it three times. */
  soft: 'border-transparent bg-accent-soft text-accent hover:border-accent',
  plain: 'border-edge bg-surface text-text hover:bg-hover',
  quiet: 'border-transparent text-muted hover:bg-hover hover:text-text',
  danger: 'border-danger bg-surface text-danger hover:bg-danger-soft',
};

const sizes = { small: 'min-h-7 px-2 text-small', medium: 'min-h-9 px-3 text-body' };

export type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof looks; size?: keyof typeof sizes };

/** A button with words on it. `small` (28 px) in the sidebar, `medium` (36 px) in the dashboard. */
export function Button({ look = 'plain', size = 'small', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={clsx(
        'inline-flex items-center justify-center gap-1 rounded-control border font-strong whitespace-nowrap transition-colors',
        'disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-60',
        looks[look],
        sizes[size],
        className,
      )}
      {...rest}
    />
  );
}
