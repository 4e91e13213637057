import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & {
  name: string;
  children: ReactNode;
};

/** A square button with an icon; `name` is what a screen reader says and the pointer sees on rest. */
export function IconButton({ name, className, children, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={name}
      title={name}
      className={clsx(
        'inline-flex size-7 shrink-0 items-center justify-center rounded-control text-muted transition-colors',
        'hover:bg-hover hover:text-text disabled:pointer-events-none disabled:opacity-50',
        className,
      )}
      {...rest}
    >
      {children}
    </button>
  );
}
