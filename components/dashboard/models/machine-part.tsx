import type { MachineView } from '@/lib/domain/models-view';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { useChange } from './use-change';

/** What this machine can do for a model, as far as the browser tells. */
export function MachinePart({ machine }: { machine: MachineView }) {
  const { actions } = useDashboard();
  const change = useChange();
  const measure = (
    <div>
      <Button
        size="medium"
        disabled={machine.state === 'measuring'}
        onClick={() => void change(actions.measureMachine, { failed: 'The machine could not be measured.' })}
      >
        {machine.state === 'found' || machine.state === 'none' ? 'Measure again' : 'See what fits this machine'}
      </Button>
    </div>
  );
  return (
    <Part title="This machine">
      {machine.state === 'unknown' && (
        <p className="text-muted">
          Deskmate looks at the graphics chip and measures it for about five seconds, to say which model fits. Nothing
          is downloaded for that.
        </p>
      )}
      {machine.state === 'measuring' && (
        <p className="text-muted">The graphics chip is being measured, for about five seconds</p>
      )}
      {machine.state === 'none' && (
        <div className="overflow-hidden rounded-panel">
          <Notice tone="caution" title="No model can run on this machine">
            {machine.fault.message}
          </Notice>
        </div>
      )}
      {machine.state === 'found' && (
        <>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            <dt className="text-muted">Graphics chip</dt>
            <dd dir="auto">
              {machine.name || 'Not named by the browser'}
              {machine.isSoftware && ' (drawn by the processor)'}
            </dd>
            <dt className="text-muted">16-bit numbers</dt>
            <dd>
              {machine.hasF16 ? 'Yes: smaller and faster models can be used' : 'No: models marked so can’t be used'}
            </dd>
            {machine.memoryGb !== null && (
              <>
                <dt className="text-muted">Memory</dt>
                <dd>{machine.memoryGb >= 8 ? '8 GB or more' : `${machine.memoryGb} GB`}, as the browser rounds it</dd>
              </>
            )}
            {machine.gigabytesPerSecond !== null && (
              <>
                <dt className="text-muted">Measured</dt>
                <dd>{machine.gigabytesPerSecond.toFixed(0)} GB a second from graphics memory</dd>
              </>
            )}
          </dl>
          {machine.isSoftware && (
            <p className="text-caution">Without a graphics chip, a model would take minutes for each sentence.</p>
          )}
        </>
      )}
      {measure}
    </Part>
  );
}
