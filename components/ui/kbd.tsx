/** Keys as they are written: "Alt+1". On a Mac, Alt is Option and Ctrl may be Cmd; the caller says which names to use. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="inline-flex h-5 shrink-0 items-center rounded-control border border-line px-1 font-sans text-label text-muted">
      {keys}
    </kbd>
  );
}
