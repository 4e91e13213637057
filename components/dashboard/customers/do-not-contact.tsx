import Ban from 'lucide-react/icons/ban';

/** Said plainly wherever somebody could be about to write; it stops nobody. */
export function DoNotContact({ name }: { name: string }) {
  return (
    <p className="flex items-start gap-2 rounded-panel bg-danger-soft px-3 py-2">
      <Ban size={16} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      <span>
        <strong className="text-danger">Do not contact.</strong> <bdi>{name}</bdi> asked not to be written to, except to
        answer what they ask.
      </span>
    </p>
  );
}
