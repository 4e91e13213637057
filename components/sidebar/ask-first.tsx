import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { askedFirst, askWords, mendText } from '@/lib/domain/asked-first';
import type { Finding } from '@/lib/domain/finding';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FindingItem } from './finding-item';

export type AskFirst = (text: string, go: (text: string) => unknown) => void;

type Question = { text: string; findings: readonly Finding[]; go: (text: string) => unknown };
type Answer = 'as it is' | 'mended' | null;

/**
 * Looks at a text before it goes into the page, and asks where something severe is in it: once for each text in a
 * conversation. A text for one conversation never goes on to another that came into view while it was looked at.
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
    (text, go) => {
      const look = async () => {
        const severe = askedFirst(await check(text).catch(() => []));
        if (latest.current.scope !== scope) latest.current.onMoved();
        else if (severe.length === 0 || approved.current.has(`${scope}\n${text}`)) go(text);
        else setAsked({ text, findings: severe, go, scope });
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
  const canMend = question !== null && question.findings.every(({ mend }) => mend !== null);
  return (
    <Dialog
      title={askWords.title}
      open={question !== null}
      onOpenChange={(open) => {
        if (!open) onAnswer(null);
      }}
      footer={
        <>
          <Button look="quiet" onClick={() => onAnswer(null)}>
            {askWords.cancel}
          </Button>
          <Button onClick={() => onAnswer('as it is')}>{askWords.asItIs}</Button>
          {canMend && (
            <Button look="primary" onClick={() => onAnswer('mended')}>
              {askWords.mended}
            </Button>
          )}
        </>
      }
    >
      <ul role="list" className="flex flex-col gap-3">
        {question?.findings.map((finding) => (
          <FindingItem key={`${finding.kind} ${finding.start}`} finding={finding}>
            {finding.mend && <p className="text-small">{finding.mend.label}</p>}
          </FindingItem>
        ))}
      </ul>
    </Dialog>
  );
}
