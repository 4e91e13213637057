import type { Course } from '@/lib/domain/course';
import { Popover } from '../ui/popover';
import { VisuallyHidden } from '../ui/visually-hidden';
import { describeCourse, describeMood, moodWord } from './describe-mood';
import { Quote } from './quote';
import { intentNames } from './signal-names';

/** What a whole conversation says in one quiet line; press it to see the messages that it rests on. */
export function CourseLine({ course }: { course: Course }) {
  const said = describeCourse(course);
  if (said.length === 0 && !course.turn) return null;
  const shown = said.length > 0 ? said : ['Tone has changed'];
  return (
    <Popover
      title="This conversation so far"
      trigger={
        <button
          type="button"
          className="-ml-2 flex min-h-7 max-w-full items-center rounded-control px-2 text-start text-small text-muted transition-colors hover:bg-hover data-popup-open:bg-hover"
        >
          {shown.join(' · ')}
          <VisuallyHidden>. Show why</VisuallyHidden>
        </button>
      }
    >
      <CourseDetail course={course} />
    </Popover>
  );
}

function CourseDetail({ course: { tone, turn, openQuestions, repeated, before } }: { course: Course }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="text-small text-muted">{describeMood(tone)}.</p>
      {turn && (
        <Finding title={`The tone turned from ${moodWord(turn.from)} to ${moodWord(turn.to)} here`} text={turn.text} />
      )}
      {openQuestions.length > 0 && (
        <div className="flex flex-col gap-1">
          <h3>
            {openQuestions.length === 1 ? 'Not answered yet' : `${openQuestions.length} questions not answered yet`}
          </h3>
          {openQuestions.map(({ message, text }) => (
            <Quote key={`${message} ${text}`} text={text} spans={[]} />
          ))}
        </div>
      )}
      {repeated && (
        <Finding
          title={repeated.sign === 'says' ? 'Says it was raised before' : 'Asks what was asked before'}
          text={repeated.text}
        />
      )}
      {before.length > 0 && (
        <p className="text-small">
          Earlier conversation about the same topic:{' '}
          {[...new Set(before.map(({ intent }) => intentNames[intent].toLowerCase()))].join(', ')}. See the customer
          below.
        </p>
      )}
    </div>
  );
}

function Finding({ title, text }: { title: string; text: string }) {
  return (
    <div className="flex flex-col gap-1">
      <h3>{title}</h3>
      <Quote text={text} spans={[]} />
    </div>
  );
}
