type LiveRegionProps = { text: string; assertive?: boolean };

/** Says `text` to a screen reader when it changes. Must stand in the page, empty, before it has something to say. */
export function LiveRegion({ text, assertive = false }: LiveRegionProps) {
  return (
    <div
      role={assertive ? 'alert' : 'status'}
      aria-live={assertive ? 'assertive' : 'polite'}
      aria-atomic
      className="sr-only"
    >
      {text}
    </div>
  );
}
