import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { SidebarActions } from '@/components/sidebar/actions';
import { Sidebar } from '@/components/sidebar/sidebar';
import type { SidebarSettings, SidebarView } from '@/components/sidebar/view';
import { silentActions } from '../gallery/silent-actions';
import { settings } from '../samples';

// What is loaded only when it is opened may take its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

/** A sidebar on the screen, with actions that remember how they were called. */
export function renderSidebar(
  view: SidebarView,
  change: { actions?: Partial<SidebarActions>; settings?: Partial<SidebarSettings> } = {},
) {
  const actions = { ...silentActions, ...change.actions };
  for (const name of Object.keys(actions) as (keyof SidebarActions)[]) vi.spyOn(actions, name);
  const draw = (next: SidebarView) => (
    <Sidebar view={next} actions={actions} settings={{ ...settings, ...change.settings }} />
  );
  const screen = render(draw(view));
  return { ...screen, actions, user: userEvent.setup(), show: (next: SidebarView) => screen.rerender(draw(next)) };
}

/** The named places on the screen, from top to bottom. */
export function slots(container: HTMLElement): (string | undefined)[] {
  return [...container.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => slot.dataset.slot);
}
