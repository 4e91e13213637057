import { useLocalFormats, type LocalFormats } from '../ui/use-local-formats';
import { useDashboard } from './dashboard-context';
import { ForgetPart } from './forget-part';

/** What the agent's corrections taught the judgement on this device, and the way back to how it shipped. */
export function LessonsPart({ lessons }: { lessons: number }) {
  const { number } = useLocalFormats();
  const { actions } = useDashboard();
  return (
    <ForgetPart
      title="What your corrections taught"
      lead={describeLessons(lessons, number)}
      what="what was taught"
      isEmpty={lessons === 0}
      forget={actions.forgetLessons}
      done="Messages are judged as shipped again"
    >
      Messages are judged as shipped again. Your corrections stay on their messages, but teach nothing any more.
    </ForgetPart>
  );
}

function describeLessons(lessons: number, number: LocalFormats['number']): string {
  if (lessons === 0)
    return 'Nothing yet. When you correct a judgement in the sidebar, messages like it are judged a little differently on this device.';
  const adjust = lessons === 1 ? '1 correction adjusts' : `${number(lessons)} corrections adjust`;
  return `${adjust} how messages like those are judged, on this device only. Each fades over the months.`;
}
