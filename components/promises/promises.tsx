import { useCallback, useRef } from 'react';
import type { Help } from '@/lib/domain/assist';
import type { PromiseState } from '@/lib/domain/promise';
import type { PromiseView } from '@/lib/domain/promise-view';
import { useSidebar } from '../sidebar/sidebar-context';
import { useAsked } from '../dashboard/use-asked';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Section } from '../ui/section';
import { describeDue } from './describe-due';
import { PromiseItem } from './promise-item';
import { decidedWords } from './promise-words';

const isPressing = ({ dueAt }: PromiseView, now: number): boolean => {
  const { time } = describeDue(dueAt, undefined, now);
  return time === 'overdue' || time === 'today';
};

/** More that press at once are one step away: the replies are what the agent came for. */
const SHOWN = 1;

/** What this customer was promised and still waits for: what presses at once, the rest one step away. */
export function Promises({ help }: { help: Help }) {
  const { actions, settings, attempt } = useSidebar();
  const conversation = help.conversation.key;
  // As of when they were asked for: overdue is told by the clock.
  const ask = useCallback(
    async () => ({ promises: await actions.promises(conversation), now: Date.now() }),
    [actions, conversation],
  );
  // The desk tells its help anew whenever the ledger changes.
  const { state, retry } = useAsked(ask, { version: help });
  const list = useRef<HTMLDivElement>(null);

  if (state.kind === 'loading') return null;
  if (state.kind === 'failed')
    return (
      <Section slot="promises" title="Promised">
        <p className="text-small text-muted">What was promised could not be read. {state.reason}</p>
        <Button onClick={retry}>Try again</Button>
      </Section>
    );
  const { promises, now } = state.found;
  if (promises.length === 0) return null;

  const decide = async (id: string, to: Exclude<PromiseState, 'open'>) => {
    const isDone = await attempt(() => actions.decidePromise(id, to), {
      failed: 'Could not save that.',
      done: decidedWords[to],
      undo: () => actions.decidePromise(id, 'open'),
    });
    // The row goes, and the focus with it.
    if (isDone) list.current?.focus();
  };
  const item = (promise: PromiseView) => (
    <li key={promise.id} data-promise={promise.id}>
      <PromiseItem
        promise={promise}
        now={now}
        locale={settings.locale}
        showsPlace={promise.conversation !== conversation}
        onDecide={(to) => to !== 'open' && void decide(promise.id, to)}
      />
    </li>
  );
  const pressing = promises.filter((one) => isPressing(one, now));
  const first = pressing.slice(0, SHOWN);
  const rest = promises.filter((one) => !first.includes(one));
  return (
    <Section slot="promises" title="Promised">
      <div ref={list} tabIndex={-1} className="flex flex-col gap-2 outline-none">
        {first.length > 0 && (
          <ul role="list" className="flex flex-col gap-3">
            {first.map(item)}
          </ul>
        )}
        {rest.length > 0 && (
          <Disclosure summary={countOf(rest.length, first.length > 0, pressing.length - first.length)}>
            <ul role="list" className="mt-1 flex flex-col gap-3">
              {rest.map(item)}
            </ul>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

/** "3 more promises to this customer, 1 of them overdue or due today" */
function countOf(count: number, isMore: boolean, pressing: number): string {
  const all = `${count}${isMore ? ' more' : ''} ${count === 1 ? 'promise' : 'promises'} to this customer`;
  return pressing === 0 ? all : `${all}, ${pressing} overdue or due today`;
}
