import { useState } from 'react';
import type { ModelsView } from '@/lib/domain/models-view';
import { Button } from '../../ui/button';
import { useDashboard } from '../dashboard-context';
import { formatBytes } from './format-bytes';
import { PlanDialog } from './plan-dialog';
import { useChange } from './use-change';

/** No model: what one would do, and the one step that leads to it here. */
export function ModelAbsent({ view: { machine, rows, engine } }: { view: ModelsView }) {
  const { actions } = useDashboard();
  const change = useChange();
  const [isPlanned, setIsPlanned] = useState(false);
  const fitting = rows.find(({ isRecommended, held }) => isRecommended && held.state === 'absent');
  const hasLibraries = rows.some(({ hasLibrary }) => hasLibrary);
  const step = !hasLibraries ? (
    <p>
      This build has none of the programs that models on this device run with; a release has them. A server of your team
      can write with any build: see below.
    </p>
  ) : machine.state === 'none' ? (
    <p>No model can run on this machine: see below why. A server of your team can write instead.</p>
  ) : machine.state === 'found' && machine.isSoftware ? (
    <p>
      Without a graphics chip a model on this device takes minutes for each sentence. A server of your team can write
      instead: see below.
    </p>
  ) : machine.state === 'unknown' ? (
    <div>
      <Button
        size="medium"
        onClick={() => void change(actions.measureMachine, { failed: 'The machine could not be measured.' })}
      >
        See which model fits
      </Button>
    </div>
  ) : fitting?.hasLibrary ? (
    <>
      <p>
        <bdi>{fitting.model.name}</bdi> fits this machine
        {fitting.model.downloadBytes !== null && `: ${formatBytes(fitting.model.downloadBytes)} to download`}.
      </p>
      <div>
        <Button size="medium" look="primary" onClick={() => setIsPlanned(true)}>
          Download it
        </Button>
      </div>
    </>
  ) : null;
  return (
    <>
      <p className="text-muted">
        Everything else in Deskmate works without one. With one, it drafts replies from your library, rewrites,
        summarises and translates.
      </p>
      {engine === 'none' && step}
      {isPlanned && fitting && <PlanDialog model={fitting.model} onClose={() => setIsPlanned(false)} />}
    </>
  );
}
