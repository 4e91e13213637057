import { useLocalFormats } from '../ui/use-local-formats';
import { useDashboard } from './dashboard-context';
import { EraseEverything } from './erase-everything';
import { HealthPart } from './health-part';
import { LearnedParts } from './learned-parts';
import { RedactionPart } from './redaction-part';
import { OnePersonPart } from './keeping/one-person-part';
import { RestorePart } from './keeping/restore-part';
import { RetentionPart } from './keeping/retention-part';
import { TakeOutForm } from './keeping/take-out-form';
import { RequestsPart } from './packs/requests-part';
import { Page, Part } from './page';
import { ReadFailed } from './read-failed';
import { useAsked } from './use-asked';
import type { ReadyView, StoredCounts } from './view';
import { WhatIsRead } from './what-is-read';

const rows: readonly { key: keyof StoredCounts; label: string; detail: string }[] = [
  { key: 'conversations', label: 'Conversations', detail: 'Title, site and address' },
  { key: 'messages', label: 'Messages', detail: 'Text, and what was judged about it' },
  { key: 'people', label: 'Customers', detail: 'Name, your notes and tags' },
  { key: 'replies', label: 'Replies', detail: 'Written or imported here, and from packs' },
  { key: 'articles', label: 'Articles', detail: 'Written or imported here, and from packs' },
  { key: 'events', label: 'Uses and corrections', detail: 'What was inserted, copied or corrected; no message text' },
  { key: 'lessons', label: 'Lessons', detail: 'What your corrections taught; traces of words, no text' },
  {
    key: 'outcomes',
    label: 'Uses of passages',
    detail: 'For which question one was inserted or did not help; without names and numbers',
  },
  {
    key: 'replyOutcomes',
    label: 'Uses of replies',
    detail: 'For which question one was inserted; without names and numbers',
  },
  {
    key: 'replyUses',
    label: 'Replies with a count of uses',
    detail: 'How often each was inserted or copied, and when last',
  },
  { key: 'answers', label: 'Remembered answers', detail: 'Your last answers to what replies ask' },
  { key: 'toldApart', label: 'Replies told apart', detail: 'Groups that you said are no duplicates' },
];

/** What is kept, how to take it along, and how to be rid of it. */
export function PrivacyPage({ view }: { view: ReadyView }) {
  const { actions } = useDashboard();
  const { state: packs, retry } = useAsked(actions.readPacks, { version: view });
  const { number } = useLocalFormats();
  return (
    <Page title="Data & privacy" lead="Everything is in this browser, on this device.">
      <WhatIsRead />
      <HealthPart health={view.health} />
      <Part title="What is stored">
        <table className="w-full border-collapse border-y border-line">
          <caption className="sr-only">Rows stored on this device</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">What</th>
              <th scope="col">Number</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ key, label, detail }) => (
              <tr key={key}>
                <th scope="row" className="py-2 text-start font-normal">
                  {label} <span className="block text-small text-muted">{detail}</span>
                </th>
                <td className="py-2 ps-2 text-end align-top whitespace-nowrap">{number(view.counts[key])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <RetentionPart retention={view.retention} />
      <RedactionPart redaction={view.redaction} />
      {packs.kind === 'found' && <RequestsPart requests={packs.found.requests} />}
      {packs.kind === 'failed' && (
        <ReadFailed title="What left this device could not be read" reason={packs.reason} onRetry={retry} />
      )}
      <OnePersonPart />
      <Part title="Take everything along">
        <TakeOutForm about={null} isFirstBackup />
      </Part>
      <RestorePart />
      <LearnedParts counts={view.counts} />
      <EraseEverything />
    </Page>
  );
}
