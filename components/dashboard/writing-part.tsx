import { useDashboard } from './dashboard-context';
import { DisclosureLines } from './disclosure-lines';
import { Part } from './page';
import { Switch } from '../ui/switch';
import type { ReadyView } from './view';

/** The coach, and what customers are told of models. */
export function WritingPart({ view }: { view: Pick<ReadyView, 'writing' | 'sites'> }) {
  const { actions, attempt } = useDashboard();
  const { coach, disclosure } = view.writing;
  const setCoach = (isOn: boolean) =>
    void attempt(() => actions.setCoach(isOn), {
      failed: 'This could not be saved.',
      done: isOn ? 'The coach looks at your drafts.' : 'The coach is off.',
      undo: () => actions.setCoach(!isOn),
    });
  return (
    <>
      <Part title="Coach">
        <p className="text-muted">
          While you write in English, one line in the sidebar says what could be warmer, clearer or shorter. It is for
          you alone: nothing of it is kept, counted or shown to anybody.
        </p>
        <div className="flex items-center gap-3 border-t border-line pt-2">
          <p className="flex-1">Coach while you write</p>
          <Switch label="Coach while you write" checked={coach} onChange={setCoach} />
        </div>
      </Part>
      <Part title="Written with a model">
        <p className="text-muted">
          A reply that a language model drafted or translated carries a mark in the sidebar until you have changed or
          confirmed it. You can also tell the customer, with a line at the end of such a reply. Without a line here,
          nothing is added.
        </p>
        <DisclosureLines
          disclosure={disclosure}
          sites={view.sites}
          onChange={(next, done) =>
            attempt(() => actions.setDisclosure(next), {
              failed: 'This could not be saved.',
              done,
              undo: () => actions.setDisclosure(disclosure),
            })
          }
        />
      </Part>
    </>
  );
}
