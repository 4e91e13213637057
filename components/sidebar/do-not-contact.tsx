import Ban from 'lucide-react/icons/ban';

/** Said plainly where somebody could be about to write; it stops nobody. */
export function DoNotContact() {
  return (
    <p className="flex items-start gap-2 bg-danger-soft px-4 py-2">
      <Ban size={16} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      <span>
        <strong className="text-danger">Do not contact.</strong> Answer what they ask; write to them about nothing else.
      </span>
    </p>
  );
}
