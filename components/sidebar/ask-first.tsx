import { lazy, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { askedFirst, askWords, mendText } from '@/lib/domain/asked-first';
import type { Unsourced } from '@/lib/domain/drafted';
import type { Finding } from '@/lib/domain/finding';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FindingItem } from './finding-item';

/** What is known of a text beforehand, and where it goes. */
export type AskAbout = {
  /** What no source of a model's text has: asked about in the same question. */
  unsourced?: readonly Unsourced[];
  isCopy?: boolean;
};
export type AskFirst = (text: string, go: (text: string) => unknown, about?: AskAbout) => void;

type Question = {
  text: string;
  findings: readonly Finding[];
  unsourced: readonly Unsourced[];
  isCopy: boolean;
  go: (text: string) => unknown;
};
type Answer = 'as it is' | 'mended' | null;

const copyWords: Pick<typeof askWords, 'title' | 'asItIs' | 'mended'> = {
  title: 'Copy this?',
  asItIs: 'Copy as it is',
  mended: 'Mend and copy',
};
// Only who has a model is ever shown them.
const UnsourcedItems = lazy(async () => ({ default: (await import('./unsourced-items')).UnsourcedItems }));

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/**
 * Looks at a text before it goes into the page, and asks where something severe is in it, or what no source has: once for
 * each text in a conversation. A text for one conversation never goes on to another that came into view while it was looked at.
 * @param onMoved told when that happened
 */
export function useAskFirst(check: (text: string) => Promise<Finding[]>, scope: string, onMoved: () => void) {
  const [asked, setAsked] = useState<(Question & { scope: string }) | null>(null);
  const approved = useRef(new Set<string>());
  const latest = useRef({ scope, onMoved });
  useLayoutEffect(() => {
    latest.current = { scope, onMoved };
  });
  const askFirst = useCallback<AskFirst>(
    (text, go, { unsourced: marked = [], isCopy = false } = {}) => {
      const look = async () => {
        const severe = askedFirst(await check(text).catch(() => []));
        const unsourced = marked.filter((each) => !severe.some((finding) => overlaps(finding, each)));
        const isAsked = severe.length + unsourced.length > 0 && !approved.current.has(`${scope}\n${text}`);
        if (latest.current.scope !== scope) latest.current.onMoved();
        else if (isAsked) setAsked({ text, findings: severe, unsourced, isCopy, go, scope });
        else go(text);
      };
      void look();
    },
    [check, scope],
  );
  const question = asked?.scope === scope ? asked : null;
  const answer = (how: Answer) => {
    if (question && how === 'as it is') {
      approved.current.add(`${scope}\n${question.text}`);
      question.go(question.text);
    }
    if (question && how === 'mended') question.go(mendText(question.text, question.findings));
    setAsked(null);
  };
  return { askFirst, question, answer };
}

/** Asks once, and never stands in the way. */
export function AskDialog({ question, onAnswer }: { question: Question | null; onAnswer: (answer: Answer) => void }) {
  const { findings, unsourced, isCopy } = question ?? { findings: [], unsourced: [], isCopy: false };
  const canMend = findings.length > 0 && findings.every(({ mend }) => mend !== null);
  const words = isCopy ? copyWords : askWords;
  return (
    <Dialog
      title={words.title}
      open={question !== null}
      onOpenChange={(open) => {
        if (!open) onAnswer(null);
      }}
      footer={
        <>
          <Button look="quiet" onClick={() => onAnswer(null)}>
            {askWords.cancel}
          </Button>
          <Button onClick={() => onAnswer('as it is')}>{words.asItIs}</Button>
          {canMend && (
            // What no source has is not mended by it.
            <Button look={unsourced.length === 0 ? 'primary' : 'plain'} onClick={() => onAnswer('mended')}>
              {words.mended}
            </Button>
          )}
        </>
      }
    >
      <ul role="list" className="flex flex-col gap-3">
        {findings.map((finding) => (
          <FindingItem key={`${finding.kind} ${finding.start}`} finding={finding}>
            {finding.mend && <p className="text-small">{finding.mend.label}</p>}
          </FindingItem>
        ))}
        {unsourced.length > 0 && (
          <Suspense>
            <UnsourcedItems unsourced={unsourced} />
          </Suspense>
        )}
      </ul>
    </Dialog>
  );
}
