import type { ReactNode } from 'react';

type CheckboxProps = {
  label: string;
  /** Shows the label beside the box; without it, only screen readers hear it. */
  children?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  'data-cell'?: string;
};

/** The browser's own box, on a target that is large enough. */
export function Checkbox({ label, children, checked, onChange, disabled = false, ...rest }: CheckboxProps) {
  return (
    <label className="inline-flex min-h-9 items-center gap-2">
      <span className="flex size-9 shrink-0 items-center justify-center">
        <input
          type="checkbox"
          aria-label={children ? undefined : label}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          className="size-4 accent-accent"
          {...rest}
        />
      </span>
      {children}
    </label>
  );
}
