import { useState } from 'react';
import type { EndpointView } from '@/lib/domain/endpoint';
import { Button } from '../../ui/button';
import { EndpointFailed } from './endpoint-failed';
import { EndpointKey, type EnteredKey } from './endpoint-key';
import { useAskingEndpoint } from './use-asking-endpoint';

const keyWords: Record<EndpointView['key'], string> = {
  none: 'None',
  stored: 'Kept on this device, encrypted',
  session: 'Kept until Deskmate is restarted',
};

type EndpointSetProps = {
  view: EndpointView;
  onEdit: () => void;
  onRemove: () => void;
  onSaveKey: (entered: EnteredKey) => Promise<boolean>;
  onForgetKey: () => void;
};

/** The server that is set, whether it answers, and its key. */
export function EndpointSet({ view, onEdit, onRemove, onSaveKey, onForgetKey }: EndpointSetProps) {
  const { asked, ask } = useAskingEndpoint();
  const [entered, setEntered] = useState<EnteredKey | null>(null);
  const { endpoint, by, key, canChange } = view;
  if (!endpoint) return null;
  const has = asked.state === 'found' && asked.models.some(({ id }) => id === endpoint.model);
  const rows = [
    ['Address', endpoint.address],
    ['Model', endpoint.model],
    ['Key', keyWords[key]],
    ...(endpoint.contextTokens === null ? [] : [['Reads at once', `${endpoint.contextTokens} tokens`]]),
  ];
  return (
    <div className="flex flex-col gap-3">
      {by === 'policy' && <p className="text-muted">Your organisation set this server.</p>}
      <dl className="divide-y divide-line border-y border-line">
        {rows.map(([name, text]) => (
          <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[7rem_1fr]">
            <dt className="text-muted">{name}</dt>
            <dd dir="auto" className="min-w-0 wrap-anywhere">
              {text}
            </dd>
          </div>
        ))}
      </dl>
      {asked.state === 'failed' && <EndpointFailed {...asked} />}
      {asked.state === 'found' && (
        <p role="status">
          {has
            ? 'It answers, and has the model.'
            : 'It answers, but does not list this model. Load it there, or choose another.'}
        </p>
      )}
      {entered && (
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = entered.key.trim();
            if (typed !== '') void onSaveKey({ ...entered, key: typed }).then((isSaved) => isSaved && setEntered(null));
          }}
        >
          <EndpointKey entered={entered} onChange={setEntered} hint="It is sent to this address and no other." />
          <div className="flex gap-2">
            <Button type="submit" size="medium" look="primary" disabled={entered.key.trim() === ''}>
              Save key
            </Button>
            <Button size="medium" look="quiet" onClick={() => setEntered(null)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="medium" disabled={asked.state === 'asking'} onClick={() => void ask(endpoint.address, null)}>
          {asked.state === 'asking' ? 'Asking' : 'Ask it'}
        </Button>
        {!entered && (
          <Button size="medium" onClick={() => setEntered({ key: '', keeping: 'stored' })}>
            {key === 'none' ? 'Add a key' : 'Change the key'}
          </Button>
        )}
        {key !== 'none' && (
          <Button size="medium" onClick={onForgetKey}>
            Forget the key
          </Button>
        )}
        {canChange && (
          <>
            <Button size="medium" onClick={onEdit}>
              Change
            </Button>
            <Button size="medium" look="danger" onClick={onRemove}>
              Remove
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
