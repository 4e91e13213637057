import { useEffect, useMemo, useState } from 'react';
import { Dashboard } from '@/components/dashboard/dashboard';
import { pressThrough } from './press-through';
import { dashboardViews, library, manyReplies, silentDashboardActions } from '../dashboard-samples';

export function DashboardState({ state }: { state: string }) {
  const sample = dashboardViews[state];
  const [section, setSection] = useState(sample?.section ?? 'welcome');
  const rows = sample?.rows;
  const actions = useMemo(
    () => ({
      ...silentDashboardActions,
      knowledge: { ...silentDashboardActions.knowledge, ...sample?.knowledge },
      searchLibrary: () => Promise.resolve(rows === undefined ? library : { replies: manyReplies.slice(0, rows) }),
    }),
    [rows, sample],
  );
  useEffect(() => pressThrough(sample?.press ?? []), [sample]);
  if (!sample) return <p>No such state: {state}</p>;
  return <Dashboard view={sample.view} section={section} onSection={setSection} actions={actions} />;
}
