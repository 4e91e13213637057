import type { Finding, FindingKind, FindingSeverity } from '@/lib/domain/finding';

const titles: Record<FindingKind, string> = {
  variable: 'Not filled in',
  'other-name': 'Another name',
  'other-order': 'Another number',
  'other-contact': 'Another contact',
  'card-number': 'Card number',
  'bank-account': 'Account number',
  password: 'Password or code',
  unsupported: 'Nothing supports this',
  unanswered: 'Left unanswered',
  language: 'Another language',
  'unknown-link': 'Unknown link',
  'all-caps': 'Capitals',
  blame: 'Sounds like blame',
  sarcasm: 'Sounds sarcastic',
  'sent-before': 'Sent before',
  'answered-meanwhile': 'Answered meanwhile',
  'note-mix-up': 'Note or reply?',
};

/** What a finding is called. */
export const findingTitle = ({ kind }: Pick<Finding, 'kind'>): string => titles[kind];

/** How grave it is, as a word beside the icon. */
export const severityWord: Record<FindingSeverity, string> = { severe: 'Severe', caution: 'Caution', note: 'Note' };

/** As much of the words as a line holds. */
const SHOWN = 80;

/** The words at fault, short; empty where they are the whole draft, which the agent sees anyway. */
export function shownWords({ kind, words }: Pick<Finding, 'kind' | 'words'>): string {
  if (kind === 'language' || kind === 'sent-before') return '';
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
