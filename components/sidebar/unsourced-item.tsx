import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Unsourced } from '@/lib/domain/drafted';
import { shownWords } from './finding-words';
import { unsourcedNames } from './unsourced-names';

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One thing in a model's text that no source has: what it is, the words, and why it is asked about. */
export function UnsourcedItem({ found: { kind, words, why } }: { found: Unsourced }) {
  return (
    <li className="flex items-start gap-2">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-caution" />
      <div className="min-w-0 flex-1">
        <h3 className="wrap-anywhere">
          <span className="text-caution">
            <span className="sr-only">Caution: </span>
            {capitalise(unsourcedNames[kind])}
          </span>{' '}
          <span dir="auto" className="font-normal">
            “{shownWords({ kind: 'unsupported', words })}”
          </span>
        </h3>
        <p className="text-small text-muted">{why}</p>
      </div>
    </li>
  );
}
