import { useEffect } from 'react';
import { Sidebar } from '@/components/sidebar/sidebar';
import { findings, remarks, replies, settings, sidebarViews } from '../samples';
import { coachLine } from '@/components/sidebar/coach-line';
import { writingPresses } from '../more-writing-samples';
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

export function SidebarState({ state }: { state: string }) {
  const view = sidebarViews[state];
  useEffect(() => pressThrough(presses[state] ?? []), [state]);
  const actions = state === asking ? askingActions : silentActions;
  return view ? <Sidebar view={view} actions={actions} settings={settings} /> : <p>No such state: {state}</p>;
}
