import { useState } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useLocalFormats, type LocalFormats } from '../ui/use-local-formats';
import { useDashboard } from './dashboard-context';
import { Part } from './page';

/** What the agent's corrections taught the judgement on this device, and the way back to how it shipped. */
export function LessonsPart({ lessons }: { lessons: number }) {
  const { number } = useLocalFormats();
  const { actions, attempt } = useDashboard();
  const [isAsking, setIsAsking] = useState(false);
  const forget = () => {
    setIsAsking(false);
    void attempt(actions.forgetLessons, {
      failed: 'Could not forget what was taught.',
      done: 'Messages are judged as shipped again',
    });
  };
  return (
    <Part title="What your corrections taught">
      <p className="max-w-prose text-muted">{describeLessons(lessons, number)}</p>
      {lessons > 0 && (
        <div>
          <Button size="medium" onClick={() => setIsAsking(true)}>
            Forget what was taught
          </Button>
        </div>
      )}
      <Dialog
        title="Forget what was taught?"
        open={isAsking}
        onOpenChange={setIsAsking}
        footer={
          <>
            <Button size="medium" onClick={() => setIsAsking(false)}>
              Cancel
            </Button>
            <Button size="medium" look="danger" onClick={forget}>
              Forget
            </Button>
          </>
        }
      >
        Messages are judged as shipped again. Your corrections stay on their messages, but teach nothing any more.
      </Dialog>
    </Part>
  );
}

function describeLessons(lessons: number, number: LocalFormats['number']): string {
  if (lessons === 0)
    return 'Nothing yet. When you correct a judgement in the sidebar, messages like it are judged a little differently on this device.';
  const adjust = lessons === 1 ? '1 correction adjusts' : `${number(lessons)} corrections adjust`;
  return `${adjust} how messages like those are judged, on this device only. Each fades over the months.`;
}
