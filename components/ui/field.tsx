import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';

const box =
  'w-full rounded-control border border-edge bg-surface px-2 text-body text-text focus:outline-2 focus:-outline-offset-1 focus:outline-accent';

type Shared = {
  label: string;
  /** Keeps the label for screen readers only, where the place says what the field is for. */
  hideLabel?: boolean;
  /** Beside the label, on the right: "Saved". */
  aside?: ReactNode;
  hint?: ReactNode;
};

type TextFieldProps = Shared & Omit<ComponentProps<'input'>, 'id'>;
type TextAreaProps = Shared & Omit<ComponentProps<'textarea'>, 'id'>;

function Labelled(props: Shared & { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <div className={clsx('flex items-baseline justify-between gap-2', props.hideLabel && !props.aside && 'sr-only')}>
        <label htmlFor={props.id} className={props.hideLabel ? 'sr-only' : 'text-small text-muted'}>
          {props.label}
        </label>
        {props.aside}
      </div>
      {props.children}
      {props.hint && (
        <p id={`${props.id}-hint`} className="text-small text-muted">
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** One line of text with its label. */
export function TextField({ label, hideLabel = false, aside, hint, className, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hideLabel={hideLabel} aside={aside} hint={hint}>
      <input
        id={id}
        dir="auto"
        className={clsx(box, 'min-h-7', className)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
      />
    </Labelled>
  );
}

/** Several lines of text with their label; grows with its content where the browser can. */
export function TextArea({ label, hideLabel = false, aside, hint, className, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hideLabel={hideLabel} aside={aside} hint={hint}>
      <textarea
        id={id}
        dir="auto"
        className={clsx(box, 'field-sizing-content max-h-48 min-h-16 resize-y py-1', className)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
      />
    </Labelled>
  );
}
