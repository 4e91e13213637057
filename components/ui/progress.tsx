/** How far something is: a line with its words. `share` runs from 0 to 1. */
export function Progress({ label, share }: { label: string; share: number }) {
  const percent = Math.round(100 * Math.max(0, Math.min(1, share)));
  return (
    <div className="flex flex-col gap-1">
      <p className="flex justify-between text-small text-muted">
        <span>{label}</span>
        <span>{percent}%</span>
      </p>
      <progress
        aria-label={label}
        max={100}
        value={percent}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
