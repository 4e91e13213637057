import { useRef } from 'react';
import { Button, type ButtonProps } from './button';

type FileButtonProps = Pick<ButtonProps, 'look' | 'children'> & {
  /** What the files are, for screen readers and for scripts that choose them. */
  label: string;
  accept?: string;
  /** One file unless told. */
  takes?: 'one' | 'many' | 'folder';
  /** Called with at least one file. */
  onChoose: (files: readonly File[]) => void;
};

/** A button that lets a person choose files of their device. */
export function FileButton({ label, accept, takes = 'one', onChoose, ...button }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="medium" onClick={() => field.current?.click()} {...button} />
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={takes === 'many'}
        // Known to every browser, but not to React's types.
        {...(takes === 'folder' ? { webkitdirectory: '' } : {})}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again once it is mended.
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
