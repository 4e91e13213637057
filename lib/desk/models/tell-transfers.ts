import type { ModelTransfer } from '@/lib/domain/model-files';
import { createFault } from '@/lib/models/create-fault';
import type { EngineRoom } from '@/lib/models/engine-room';
import type { Transfers } from '@/lib/models/shelf/transfers';

/** How the work on files is told to the engine room, so that one status tells it all; to be called on each change. */
export function tellTransfers(engine: Pick<EngineRoom, 'tell'>, transfers: Pick<Transfers, 'list'>): () => void {
  let before = new Map<string, Pick<ModelTransfer, 'kind' | 'state'>>();
  return () => {
    const list = transfers.list();
    for (const { model, kind, state, done, total, bytesPerSecond, fault } of list) {
      // A check reads what is there; the model can be used beside it.
      if (kind === 'verify') continue;
      const isNew = before.get(model)?.state !== state;
      if (state === 'running' || state === 'paused')
        engine.tell({
          type: 'download-progressed',
          model,
          done,
          total,
          bytesPerSecond,
          isPaused: state === 'paused',
        });
      else if (state === 'finished' && isNew) engine.tell({ type: 'downloaded', model });
      else if (state === 'failed' && isNew)
        engine.tell({
          type: 'download-failed',
          model,
          fault: fault ?? createFault('engine-failed', 'No fault was told.'),
        });
    }
    for (const [model, { kind, state }] of before) {
      // A check that was broken off leaves everything where it was.
      const isOnlyChecked = kind === 'verify' && state !== 'finished';
      if (!isOnlyChecked && !list.some((one) => one.model === model)) engine.tell({ type: 'deleted', model });
    }
    before = new Map(list.map(({ model, kind, state }) => [model, { kind, state }]));
  };
}
