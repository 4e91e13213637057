import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Endpoint } from '@/lib/domain/endpoint';
import { readEndpointAddress } from '@/lib/domain/read-endpoint-address';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { FieldFault } from '../field-fault';
import { EndpointFailed } from './endpoint-failed';
import { EndpointKey, type EnteredKey } from './endpoint-key';
import { useAskingEndpoint } from './use-asking-endpoint';

type EndpointFormProps = {
  /** What is set now; null where nothing is. */
  now: Endpoint | null;
  hasKey: boolean;
  onSave: (endpoint: Endpoint, entered: EnteredKey | null) => Promise<boolean>;
  /** Null where there is nothing to go back to. */
  onCancel: (() => void) | null;
};

/** Sets a model server in two steps: its address and key, then one of the models that it says it has. */
export function EndpointForm({ now, hasKey, onSave, onCancel }: EndpointFormProps) {
  const [address, setAddress] = useState(now?.address ?? '');
  const [entered, setEntered] = useState<EnteredKey>({ key: '', keeping: 'stored' });
  const [model, setModel] = useState(now?.model ?? '');
  const [tokens, setTokens] = useState(now?.contextTokens?.toString() ?? '');
  const [isSaving, setIsSaving] = useState(false);
  const { asked, ask, forget } = useAskingEndpoint();

  const read = readEndpointAddress(address);
  const isTyped = address.trim().length > 'https://'.length;
  const key = entered.key.trim();
  const contextTokens = tokens.trim() === '' ? null : Number(tokens);
  const areTokensWrong = contextTokens !== null && !(Number.isInteger(contextTokens) && contextTokens >= 512);
  const found = asked.state === 'found' ? asked.models.find(({ id }) => id === model) : undefined;

  const look = async () => {
    if ('fault' in read) return;
    const models = await ask(read.address, key === '' ? null : key);
    if (!models.some(({ id }) => id === model)) setModel(models[0]?.id ?? '');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (asked.state !== 'found') return look();
    if ('fault' in read || !found || areTokensWrong) return;
    setIsSaving(true);
    await onSave({ address: read.address, model, contextTokens }, key === '' ? null : { ...entered, key });
    setIsSaving(false);
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-3 rounded-panel border border-line p-4">
      <TextField
        label="Address"
        className="min-h-9"
        placeholder="https://models.example.com/v1"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        value={address}
        aria-invalid={isTyped && 'fault' in read}
        onChange={(event) => {
          setAddress(event.target.value);
          forget();
        }}
        hint={
          isTyped && 'fault' in read ? (
            <FieldFault>{read.fault}</FieldFault>
          ) : (
            'Of vLLM, llama.cpp, Ollama or LM Studio. On this computer it is usually http://localhost:11434 (Ollama) or http://localhost:1234 (LM Studio).'
          )
        }
      />
      <EndpointKey
        entered={entered}
        onChange={(next) => {
          if (next.key !== entered.key) forget();
          setEntered(next);
        }}
        hint={hasKey ? 'Empty: the key that is kept is used.' : 'Leave it empty where the server wants none.'}
      />
      {asked.state === 'failed' && <EndpointFailed {...asked} />}
      {asked.state === 'found' && asked.models.length === 0 && (
        <p role="status" className="text-muted">
          The server answers, but has no model loaded. Load one there, then look again.
        </p>
      )}
      {asked.state === 'found' && asked.models.length > 0 && (
        <div className="grid gap-3 sm:grid-cols-[1fr_14rem]">
          <Select
            label="Model"
            value={model}
            options={asked.models.map(({ id }) => ({ value: id, label: id }))}
            onChange={setModel}
          />
          <TextField
            label="Tokens that it reads at once"
            className="min-h-9"
            inputMode="numeric"
            placeholder={found?.contextTokens?.toString() ?? '4096'}
            value={tokens}
            aria-invalid={areTokensWrong}
            onChange={(event) => setTokens(event.target.value)}
            hint={
              areTokensWrong ? (
                <FieldFault>A whole number, 512 or more.</FieldFault>
              ) : found?.contextTokens ? (
                'The server says so; leave it empty.'
              ) : (
                'The server does not say. Ollama reads 4096 unless told otherwise.'
              )
            }
          />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          size="medium"
          look={found ? 'primary' : 'plain'}
          disabled={
            'fault' in read ||
            asked.state === 'asking' ||
            isSaving ||
            (asked.state === 'found' && asked.models.length > 0 && !found)
          }
        >
          {asked.state === 'asking' ? 'Looking' : found ? 'Save' : 'Look for models'}
        </Button>
        {onCancel && (
          <Button size="medium" look="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
