import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ModelsView } from '@/lib/domain/models-view';
import { Button } from '../../ui/button';
import { useDashboard } from '../dashboard-context';
import { nameOfModel } from './name-of-model';
import { PlanDialog } from './plan-dialog';
import { useChange } from './use-change';

/** Why the model failed, and what helps: the step that cures it first. */
export function ModelFailed({ view, retry }: { view: ModelsView; retry: ReactNode }) {
  const { actions } = useDashboard();
  const change = useChange();
  const [isPlanned, setIsPlanned] = useState(false);
  const { status, smaller } = view;
  if (status.state !== 'failed') return null;
  const other = view.rows.find(({ model }) => model.id === smaller);
  const { kind, message, detail } = status.fault;
  // Its files are not all here: there is nothing to load yet.
  const held = view.rows.find(({ model }) => model.id === status.model)?.held.state;
  const isCutOff = held === 'partial' && (kind === 'storage-full' || kind === 'no-network');
  const damaged = kind === 'wrong-file' ? status.model : null;
  return (
    <>
      <p>{message}</p>
      <div className="flex flex-wrap gap-2">
        {isCutOff && (
          <Button
            size="medium"
            onClick={() =>
              void change(() => actions.downloadModel(status.model ?? ''), { failed: 'The download could not go on.' })
            }
          >
            Go on with the download
          </Button>
        )}
        {!isCutOff && damaged === null && retry}
        {damaged !== null && (
          <Button
            size="medium"
            onClick={() => void change(() => actions.repairModel(damaged), { failed: 'It could not be repaired.' })}
          >
            Verify and repair
          </Button>
        )}
        {/* One whose files are not here writes nothing, chosen or not. */}
        {other && other.held.state !== 'whole' && (
          <Button size="medium" className="max-w-full whitespace-normal!" onClick={() => setIsPlanned(true)}>
            Download the smaller {other.model.name}
          </Button>
        )}
        {other && isPlanned && <PlanDialog model={other.model} onClose={() => setIsPlanned(false)} />}
        {smaller !== null && other?.held.state === 'whole' && (
          <Button
            size="medium"
            className="max-w-full whitespace-normal!"
            onClick={() =>
              void change(() => actions.chooseModel('webllm', smaller), {
                failed: 'It could not be chosen.',
                done: `${nameOfModel(view, smaller)} is chosen`,
              })
            }
          >
            Use the smaller {nameOfModel(view, smaller)}
          </Button>
        )}
      </div>
      {detail !== '' && (
        <details className="text-small text-muted">
          <summary className="min-h-7">What the engine said</summary>
          <p dir="auto" className="break-words whitespace-pre-wrap">
            {detail}
          </p>
        </details>
      )}
    </>
  );
}
