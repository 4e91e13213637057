import { useCallback, useRef, useState } from 'react';
import type { Finding } from '@/lib/domain/finding';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FindingItem } from './finding-item';

export type AskFirst = (text: string, go: (text: string) => unknown) => void;

type Question = { text: string; findings: readonly Finding[]; go: (text: string) => unknown };
type Answer = 'as it is' | 'mended' | null;

/** A gap that a reply leaves was asked for before, by the form that fills it in. */
const wasAsked = ({ kind, words }: Finding) => kind === 'variable' && words.startsWith('[');

/** The text with all that can be mended put right. */
export function mendText(text: string, findings: readonly Finding[]): string {
  let mended = text;
  let end = text.length;
  for (const finding of findings.toSorted((a, b) => b.start - a.start)) {
    if (!finding.mend || finding.end > end) continue;
    mended = mended.slice(0, finding.start) + finding.mend.text + mended.slice(finding.end);
    end = finding.start;
  }
  return mended;
}

/**
 * Looks at a text before it goes into the page, and asks where something severe is in it: once for each text in a
 * conversation.
 */
export function useAskFirst(check: (text: string) => Promise<Finding[]>, scope: string) {
  const [asked, setAsked] = useState<(Question & { scope: string }) | null>(null);
  const approved = useRef(new Set<string>());
  const askFirst = useCallback<AskFirst>(
    (text, go) => {
      const look = async () => {
        const findings = await check(text).catch(() => []);
        const severe = findings.filter((finding) => finding.severity === 'severe' && !wasAsked(finding));
        if (severe.length === 0 || approved.current.has(`${scope}\n${text}`)) go(text);
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
      title="Insert this?"
      open={question !== null}
      onOpenChange={(open) => {
        if (!open) onAnswer(null);
      }}
      footer={
        <>
          <Button look="quiet" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button onClick={() => onAnswer('as it is')}>Insert as it is</Button>
          {canMend && (
            <Button look="primary" onClick={() => onAnswer('mended')}>
              Mend and insert
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
