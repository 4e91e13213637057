import { useEffect, useMemo } from 'react';
import { Sidebar } from '@/components/sidebar/sidebar';
import { findings, remarks, replies, settings, sidebarViews } from '../samples';
import { coachLine } from '@/components/sidebar/coach-line';
import { writingPresses } from '../more-writing-samples';
import { promisesBeside, promisesThatWait } from '../promise-samples';
import { pressThrough } from './press-through';
import { silentActions } from './silent-actions';

/** A reply with something severe in it is asked about. */
const asking = 'findings-ask';
const askingActions = { ...silentActions, checkText: () => Promise.resolve(findings.slice(0, 1)) };

/** What is pressed to see it. */
const presses: Record<string, string[]> = {
  ...writingPresses,
  [asking]: [`Insert: ${replies[0]?.title}`],
  'handoff-open': ['Hand over'],
  'coach-open': [`Coach: ${coachLine(remarks)}`],
};

/** What the customer was promised, by state. */
const promised: Record<string, typeof promisesBeside> = {
  promises: promisesBeside,
  'promises-waiting': promisesThatWait,
};

export function SidebarState({ state }: { state: string }) {
  const view = sidebarViews[state];
  useEffect(() => pressThrough(presses[state] ?? []), [state]);
  const actions = useMemo(() => {
    const those = promised[state];
    if (those) return { ...silentActions, promises: () => Promise.resolve(those) };
    return state === asking ? askingActions : silentActions;
  }, [state]);
  return view ? <Sidebar view={view} actions={actions} settings={settings} /> : <p>No such state: {state}</p>;
}
