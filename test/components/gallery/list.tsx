import { sidebarViews } from '../samples';
import { pickingStates } from '../picking-samples';
import { teachingStates } from '../teaching-samples';
import { dashboardViews } from '../dashboard-samples';

export function StateList() {
  return (
    <main className="flex flex-col gap-1 p-4">
      <h1>Gallery</h1>
      {Object.keys(sidebarViews).map((state) => (
        <a key={state} href={`?state=${state}`} className="text-accent">
          sidebar {state}
        </a>
      ))}
      {Object.keys(dashboardViews).map((state) => (
        <a key={state} href={`?screen=dashboard&state=${state}`} className="text-accent">
          dashboard {state}
        </a>
      ))}
      {Object.keys(teachingStates).map((state) => (
        <a key={state} href={`?screen=teaching&state=${state}`} className="text-accent">
          {state}
        </a>
      ))}
      {Object.keys(pickingStates).map((state) => (
        <a key={state} href={`?screen=picking&state=${state}`} className="text-accent">
          {state}
        </a>
      ))}
    </main>
  );
}
