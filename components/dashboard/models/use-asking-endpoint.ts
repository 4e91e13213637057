import { useRef, useState } from 'react';
import type { EndpointModel } from '@/lib/domain/endpoint';
import { useDashboard } from '../dashboard-context';

export type AskedEndpoint =
  | { state: 'not-asked' }
  | { state: 'asking' }
  | { state: 'found'; models: readonly EndpointModel[] }
  | { state: 'failed'; reason: string; detail: string };

/** Asks a server which models it has. An answer that is no longer wanted is dropped. */
export function useAskingEndpoint() {
  const { actions } = useDashboard();
  const [asked, setAsked] = useState<AskedEndpoint>({ state: 'not-asked' });
  const round = useRef(0);
  return {
    asked,
    forget(): void {
      round.current++;
      setAsked({ state: 'not-asked' });
    },
    /** @returns what was found; empty where nothing was, or it is no longer wanted */
    async ask(address: string, key: string | null): Promise<readonly EndpointModel[]> {
      const mine = ++round.current;
      setAsked({ state: 'asking' });
      const next: AskedEndpoint = await actions.askEndpointModels(address, key).then(
        (answer) =>
          'models' in answer
            ? { state: 'found', models: answer.models }
            : { state: 'failed', reason: answer.fault.message, detail: answer.fault.detail },
        (cause: unknown) => ({ state: 'failed', reason: cause instanceof Error ? cause.message : '', detail: '' }),
      );
      if (mine !== round.current) return [];
      setAsked(next);
      return next.state === 'found' ? next.models : [];
    },
  };
}
