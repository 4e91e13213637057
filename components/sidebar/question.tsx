import type { AssessedMessage, Judgement } from '@/lib/domain/assist';
import type { Course } from '@/lib/domain/course';
import { Section } from '../ui/section';
import { Sparkline } from '../ui/sparkline';
import { CourseLine } from './course-line';
import { describeMood } from './describe-mood';
import { Signals } from './signals';
import { MessageTranslation, SecondOpinion } from './writing/lazy-writing';

type QuestionProps = {
  /** Key of the conversation. */
  conversation: string;
  latest: AssessedMessage | null;
  openQuestion: string | null;
  course: Course;
  inDistress: boolean;
  judgement: Judgement;
};

/** What the customer wants, in one line, and how the conversation feels. */
export function Question({ conversation, latest, openQuestion, course, inDistress, judgement }: QuestionProps) {
  const { tone, turn } = course;
  const turnsAt = tone.findIndex(({ message }) => message === turn?.message);
  return (
    <Section
      slot="question"
      title={openQuestion === null && inDistress ? 'Last message' : 'Open question'}
      aside={
        tone.length > 1 && (
          <Sparkline
            values={tone.map(({ score }) => score)}
            label={
              turn && turnsAt !== -1 ? `${describeMood(tone)}; turned at message ${turnsAt + 1}` : describeMood(tone)
            }
            turn={turnsAt === -1 ? null : turnsAt}
          />
        )
      }
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
          <CourseLine course={course} />
          <SecondOpinion conversation={conversation} message={latest} />
          <MessageTranslation conversation={conversation} message={latest} />
        </>
      ) : (
        <p className="text-muted">The customer has not written yet. What they want will stand here.</p>
      )}
    </Section>
  );
}
