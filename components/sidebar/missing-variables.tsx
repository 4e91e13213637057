import PencilLine from 'lucide-react/icons/pencil-line';

/** What the page did not give; said apart from the text, where the cut may hide it. */
export function MissingVariables({ labels }: { labels: readonly string[] }) {
  return (
    <p className="flex items-start gap-1 text-small text-caution">
      <PencilLine size={14} aria-hidden className="mt-px" />
      To fill in: {labels.join(', ')}
    </p>
  );
}
