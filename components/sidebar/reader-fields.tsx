import { clsx } from 'clsx';
import Check from 'lucide-react/icons/check';
import Minus from 'lucide-react/icons/minus';
import X from 'lucide-react/icons/x';
import type { ReaderField } from '@/lib/domain/conversation';
import { fieldNames, foundWords } from './reader-health';
import { confidenceWord } from './signal-names';

const signs = {
  first: { Icon: Check, ink: 'text-success' },
  fallback: { Icon: Minus, ink: 'text-caution' },
  structure: { Icon: Minus, ink: 'text-muted' },
  none: { Icon: X, ink: 'text-danger' },
};

const order = Object.keys(fieldNames);
const inOrder = (fields: readonly ReaderField[]) =>
  fields.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));

/** By which way each part of the conversation was found on this page, and how sure that is. */
export function ReaderFields({ fields }: { fields: readonly ReaderField[] }) {
  return (
    <dl className="mt-3 divide-y divide-line border-y border-line text-small">
      {inOrder(fields).map(({ field, found, confidence }) => {
        const { Icon, ink } = signs[found];
        return (
          <div key={field} className="flex min-h-7 items-center gap-2 py-1">
            <dt className="w-20 shrink-0 font-strong">{fieldNames[field]}</dt>
            <dd className="flex min-w-0 flex-1 items-center gap-1.5 text-muted">
              <Icon size={14} aria-hidden className={clsx('shrink-0', ink)} />
              <span>
                {foundWords[found]}
                {found !== 'none' && `, ${confidenceWord(confidence)}`}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
