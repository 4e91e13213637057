import { useState } from 'react';
import type { Endpoint, EndpointView } from '@/lib/domain/endpoint';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { EndpointForm } from './endpoint-form';
import type { EnteredKey } from './endpoint-key';
import { EndpointSet } from './endpoint-set';
import { useChange } from './use-change';

/** A server of the team's own that runs the model: off until somebody sets one. */
export function EndpointPart({ view, onChanged }: { view: EndpointView; onChanged: () => void }) {
  const { actions } = useDashboard();
  const change = useChange();
  const [isEditing, setIsEditing] = useState(false);
  const { endpoint, host, leavesDevice, canChange } = view;

  const run: typeof change = async (task, words) => {
    const isDone = await change(task, words);
    onChanged();
    return isDone;
  };
  const save = (next: Endpoint, entered: EnteredKey | null) =>
    run(
      async () => {
        await actions.saveEndpoint(next);
        if (entered) await actions.saveEndpointKey(entered.key, entered.keeping);
        setIsEditing(false);
      },
      { failed: 'The server could not be saved.', done: 'Saved. Choose it under “What writes” to use it' },
    );
  const remove = () =>
    run(async () => void (await actions.removeEndpoint()), {
      failed: 'The server could not be removed.',
      done: view.key === 'none' ? 'Removed' : 'Removed, and its key forgotten',
      ...(endpoint && { undo: async () => (await actions.saveEndpoint(endpoint), onChanged()) }),
    });

  return (
    <Part title="A server of your team">
      <p className="max-w-prose text-muted">
        {endpoint === null
          ? 'For teams that outgrow one machine: a model on a server of your own. It is off. Once it is on, the text of a conversation is sent there whenever a model writes.'
          : leavesDevice
            ? `Whenever this model writes, the text of the conversation leaves this device and goes to ${host ?? ''}. Each request is listed under Data & privacy.`
            : `Whenever this model writes, the text of the conversation goes to the program at ${host ?? ''} on this computer. Each request is listed under Data & privacy.`}
      </p>
      {endpoint && !isEditing && (
        <EndpointSet
          view={view}
          onEdit={() => setIsEditing(true)}
          onRemove={() => void remove()}
          onSaveKey={({ key, keeping }) =>
            run(async () => void (await actions.saveEndpointKey(key, keeping)), {
              failed: 'The key could not be saved.',
              done: 'The key is saved',
            })
          }
          onForgetKey={() =>
            void run(async () => void (await actions.forgetEndpointKey()), {
              failed: 'The key could not be forgotten.',
              done: 'The key is forgotten',
            })
          }
        />
      )}
      {!endpoint && !canChange && <p>Your organisation does not allow a model server.</p>}
      {!endpoint && canChange && !isEditing && (
        <div>
          <Button size="medium" onClick={() => setIsEditing(true)}>
            Set up a server
          </Button>
        </div>
      )}
      {isEditing && canChange && (
        <EndpointForm now={endpoint} hasKey={view.key !== 'none'} onSave={save} onCancel={() => setIsEditing(false)} />
      )}
      {canChange && (isEditing || endpoint) && <OriginHelp />}
    </Part>
  );
}

/** Browsers let a page read only what the server allows it to. */
function OriginHelp() {
  return (
    <Disclosure summary="When the server runs, but can’t be read">
      <p className="max-w-prose text-muted">
        A server has to allow this extension by its address: <code dir="ltr">{window.location.origin}</code>. In Ollama
        it goes into OLLAMA_ORIGINS, in LM Studio “Enable CORS” does it, in vLLM --allowed-origins.
      </p>
    </Disclosure>
  );
}
