import type { ModelsView } from '@/lib/domain/models-view';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { formatBytes } from './format-bytes';
import { useChange } from './use-change';

const minutes = [2, 5, 10, 30, 60];

/** When the model gives its memory back, what it may do by itself, and whether the browser keeps its files. */
export function KeepingPart({ view }: { view: ModelsView }) {
  const { actions } = useDashboard();
  const change = useChange();
  const { idleMinutes, hasSecondOpinion, storage } = view;
  const options = [...new Set([...minutes, idleMinutes])]
    .toSorted((a, b) => a - b)
    .map((value) => ({ value: String(value), label: value === 1 ? 'After 1 minute' : `After ${value} minutes` }));
  return (
    <Part title="Memory and storage">
      <div className="flex items-center gap-3">
        <p className="flex-1">Unload the model when nothing was asked of it</p>
        <Select
          label="Unload the model"
          hideLabel
          value={String(idleMinutes)}
          options={options}
          onChange={(value) =>
            void change(() => actions.setModelIdle(Number(value)), {
              failed: 'This could not be saved.',
              undo: () => actions.setModelIdle(idleMinutes),
              done: 'Saved',
            })
          }
        />
      </div>
      <div className="flex items-center gap-3 border-t border-line pt-2">
        <div className="flex-1">
          <p>Second opinion</p>
          <p className="text-small text-muted">
            While it is loaded and has nothing else to do, the model also looks at messages that are unclear or serious,
            and says so where it sees them otherwise. It is not loaded for that, and changes nothing by itself.
          </p>
        </div>
        <Switch
          label="Second opinion"
          checked={hasSecondOpinion}
          onChange={(isOn) =>
            void change(() => actions.setSecondOpinion(isOn), {
              failed: 'This could not be saved.',
              done: isOn ? 'The model gives a second opinion' : 'The model gives no second opinion',
              undo: () => actions.setSecondOpinion(!isOn),
            })
          }
        />
      </div>
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-2">
        <div className="min-w-48 flex-1">
          <p>
            {storage.usedBytes === null ? 'Used space is not told' : `${formatBytes(storage.usedBytes)} used`}
            {storage.freeBytes !== null && `, ${formatBytes(storage.freeBytes)} free for Deskmate`}
          </p>
          <p className="text-small text-muted">
            {storage.isPersisted === true
              ? 'The browser keeps these files until you delete them.'
              : 'The browser may delete these files when the disk is full.'}
          </p>
        </div>
        {storage.isPersisted !== true && (
          <Button
            size="medium"
            onClick={() => {
              let isKept = false;
              void change(
                async () => {
                  isKept = await actions.persistStorage();
                  if (!isKept) throw new Error('It said no; it may say yes later, when you use Deskmate more.');
                },
                { failed: 'The browser does not promise it.', done: 'The browser keeps them' },
              );
            }}
          >
            Ask the browser to keep them
          </Button>
        )}
      </div>
    </Part>
  );
}
