import type { AssessedMessage, Judgement, MoodPoint } from '@/lib/domain/assist';
import { Section } from '../ui/section';
import { Sparkline } from '../ui/sparkline';
import { describeMood } from './describe-mood';
import { Signals } from './signals';

type QuestionProps = {
  latest: AssessedMessage | null;
  openQuestion: string | null;
  mood: readonly MoodPoint[];
  inDistress: boolean;
  judgement: Judgement;
};

/** What the customer wants, in one line, and how the conversation feels. */
export function Question({ latest, openQuestion, mood, inDistress, judgement }: QuestionProps) {
  const label = describeMood(mood);
  return (
    <Section
      slot="question"
      title={openQuestion === null && inDistress ? 'Last message' : 'Open question'}
      aside={mood.length > 1 && <Sparkline values={mood.map((point) => point.score)} label={label} />}
    >
      {latest ? (
        <>
          {/* The key makes fresh text fade in. In distress, "nothing is asked" would be both cold and wrong. */}
          {(openQuestion !== null || !inDistress) && (
            <p
              key={openQuestion}
              dir="auto"
              className="mb-2 line-clamp-3 animate-fade text-title font-strong"
              title={openQuestion ?? undefined}
            >
              {openQuestion ?? <span className="font-normal text-muted">Nothing is asked right now</span>}
            </p>
          )}
          <Signals message={latest} judgement={judgement} />
        </>
      ) : (
        <p className="text-muted">The customer has not written yet. What they want will stand here.</p>
      )}
    </Section>
  );
}
