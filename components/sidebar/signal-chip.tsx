import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Correction } from '@/lib/domain/assessment';
import type { AssessedMessage } from '@/lib/domain/assist';
import type { Span } from '../ui/cut-spans';
import { Popover } from '../ui/popover';
import { VisuallyHidden } from '../ui/visually-hidden';
import { ChooseLabel } from './choose-label';
import { explainSignal } from './explain-signal';
import { Quote } from './quote';
import type { ShortcutId } from './shortcuts';
import { confidenceWord } from './signal-names';
import { useKept } from './use-kept';
import { useShortcuts } from './use-shortcuts';

export type SignalChipProps = {
  message: AssessedMessage;
  /** What is judged: "Tone", "Topic", "Urgency". */
  subject: string;
  shortcut?: ShortcutId;
  /** What the chip and its popover show, read from the message. */
  read: (message: AssessedMessage) => SignalReading;
};

export type SignalReading = {
  icon: ReactNode;
  /** Null when it abstains. */
  name: string | null;
  /** On the chip, where the name alone would not say what it is about: "High urgency". */
  chip?: string;
  /** On the chip when it abstains. */
  unsure: string;
  confidence: number;
  spans: readonly Span[];
  reasons?: readonly string[];
  /** The agent's earlier corrections decided it. */
  isTaught: boolean;
  /** Labels to choose from, the likeliest first; `more` stand one step further. */
  choices: readonly Choice[];
  more?: { summary: string; choices: readonly Choice[] };
  corrected: Correction | undefined;
};

export type Choice = { name: string; isCurrent: boolean; correction: Correction };

/** One judgement as a word that can be questioned: press it to see the evidence and to put it right. */
export function SignalChip({ message, subject, shortcut, read }: SignalChipProps) {
  const [isOpen, setIsOpen] = useState(false);
  useShortcuts(shortcut ? { [shortcut]: () => setIsOpen(true) } : {});
  // A new message must not slip under an open popover: the correction would land on the wrong one.
  const shown = useKept(message, isOpen);
  const current = read(isOpen && shown.key === message.key ? message : shown);
  const shownText = current.name ? (current.chip ?? current.name) : current.unsure;
  const saysSubject = shownText.toLowerCase().includes(subject.toLowerCase());
  const word = current.corrected ? 'corrected' : confidenceWord(current.confidence);

  return (
    <Popover
      open={isOpen}
      onOpenChange={setIsOpen}
      title={`${subject} of this message: ${current.name ?? 'not sure'}`}
      trigger={
        <button
          type="button"
          className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-control border border-transparent px-2 text-small transition-colors hover:bg-hover data-popup-open:bg-hover"
        >
          {current.icon}
          {!saysSubject && <VisuallyHidden>{subject}: </VisuallyHidden>}
          <span className="truncate">{shownText}</span>
          {current.name && <span className="shrink-0 text-muted">{word}</span>}
          <VisuallyHidden>. Show why</VisuallyHidden>
        </button>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-small text-muted">{explainSignal(current)}</p>
        <Quote text={shown.text} spans={current.spans} />
        {current.reasons && current.reasons.length > 0 && (
          <ul className="list-disc ps-4 text-small marker:text-muted">
            {current.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        <ChooseLabel messageKey={shown.key} subject={subject} reading={current} onChosen={() => setIsOpen(false)} />
      </div>
    </Popover>
  );
}
