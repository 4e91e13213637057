import { useEffect, useMemo, useState } from 'react';
import { Dashboard } from '@/components/dashboard/dashboard';
import { pressThrough } from './press-through';
import { dashboardViews, silentDashboardActions } from '../dashboard-samples';
import { silentModelActions } from '../model-samples';
import { moreModelActions } from '../more-model-samples';
import { endpointActionsOf, endpointViews } from '../endpoint-samples';
import { promisePages } from '../promise-samples';
import { packStates } from '../pack-samples';

/** Presses a button as soon as it is there, for states that begin with a press. */
function usePress(name: string | undefined) {
  useEffect(() => {
    if (name === undefined) return;
    const timer = setInterval(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
      if (!button) return;
      clearInterval(timer);
      button.click();
    }, 20);
    return () => clearInterval(timer);
  }, [name]);
}

export function DashboardState({ state }: { state: string }) {
  const sample = dashboardViews[state];
  const [section, setSection] = useState(sample?.section ?? 'welcome');
  const [item, setItem] = useState(sample?.item ?? null);
  const actions = useMemo(
    () => ({
      ...silentDashboardActions,
      knowledge: { ...silentDashboardActions.knowledge, ...sample?.knowledge },
      replies: { ...silentDashboardActions.replies, ...sample?.replies },
      escalation: { ...silentDashboardActions.escalation, ...sample?.escalation },
      ...(promisePages[state] && { promises: promisePages[state] }),
      keeping: { ...silentDashboardActions.keeping, ...sample?.keeping },
      customers: { ...silentDashboardActions.customers, ...sample?.customers },
      ...packStates[state]?.actions,
      ...(sample?.models && silentModelActions(sample.models)),
      ...moreModelActions[state],
      ...(state in endpointViews && endpointActionsOf(state)),
    }),
    [sample, state],
  );
  useEffect(() => pressThrough(sample?.press ?? []), [sample]);
  usePress(packStates[state]?.press);
  if (!sample) return <p>No such state: {state}</p>;
  return (
    <Dashboard
      view={sample.view}
      section={section}
      onSection={(next) => {
        setSection(next);
        setItem(null);
      }}
      item={item}
      onItem={setItem}
      actions={actions}
    />
  );
}
