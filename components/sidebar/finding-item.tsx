import { clsx } from 'clsx';
import Info from 'lucide-react/icons/info';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { Finding } from '@/lib/domain/finding';
import { findingTitle, severityWord, shownWords } from './finding-words';

const looks = {
  note: { Icon: Info, ink: 'text-muted' },
  caution: { Icon: TriangleAlert, ink: 'text-caution' },
  severe: { Icon: OctagonAlert, ink: 'text-danger' },
};

type FindingItemProps = {
  finding: Finding;
  /** At the end of its first line. */
  aside?: ReactNode;
  children?: ReactNode;
};

/** One thing found in a text: what it is, the words, why, and what can be done. */
export function FindingItem({ finding, aside, children }: FindingItemProps) {
  const { Icon, ink } = looks[finding.severity];
  const words = shownWords(finding);
  return (
    <li className="flex items-start gap-2">
      <Icon size={16} aria-hidden className={clsx('mt-0.5 shrink-0', ink)} />
      <div className="min-w-0 flex-1">
        <h3 className="break-words">
          <span className={ink}>
            <span className="sr-only">{severityWord[finding.severity]}: </span>
            {findingTitle(finding)}
          </span>
          {words !== '' && (
            <span dir="auto" className="font-normal">
              {' '}
              “{words}”
            </span>
          )}
        </h3>
        <p className="text-small text-muted">{finding.why}</p>
        {children && <div className="mt-1 flex flex-wrap gap-1">{children}</div>}
      </div>
      {aside}
    </li>
  );
}
