import { isOpen, type PageEvent } from './page-event';
import type { Way } from './synthetic-page';

/* What happens around a conversation: another one, none, a hidden tab. */

export const setHidden = (isHidden: boolean): PageEvent => ({
  can: isOpen,
  do(world) {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
    world.paint('keyed');
    world.doubt();
  },
});

export interface Switch {
  to: number;
  /** What changes first, second and third. */
  order: readonly ('header' | 'id' | 'rows')[];
  /** Milliseconds between them. */
  gap: number;
  way: Way;
  /** What stands in the rows' place until they come. */
  between: 'old rows' | 'no rows' | 'no list';
  /** A conversation clicked before that never showed its rows, and milliseconds until the next click. */
  via: { to: number; for: number } | null;
}

export const changeConversation = ({ to, order, gap, way, between, via }: Switch): PageEvent => ({
  can: isOpen,
  async do(world) {
    const { build, page, talks, at } = world;
    const next = talks[to % talks.length];
    if (!next || next === at) return;
    // A conversation that was not shown for one look cannot be told from the next one.
    await world.settle();
    world.rendered = [];
    world.doubt();
    const other = via && talks[via.to % talks.length];
    const parts = order.filter((part) => part !== 'id' || build.identity !== 'name');
    // Rows that come first then are as good as those of the conversation clicked before.
    if (other && other !== next && parts[0] !== 'rows') {
      page.name(other.name);
      page.identify(other);
      await world.rest(via.for);
    }
    // A name alone is looked at after 200 ms: what was clicked for less is not known when the next comes in parts.
    const pause = via && via.for < 250 ? 0 : gap;
    if (between === 'no rows') page.empty();
    if (between === 'no list') page.unmount();
    for (const [index, part] of parts.entries()) {
      if (index > 0 && pause > 0) await world.rest(pause);
      if (part === 'header') page.name(next.name);
      else if (part === 'id') page.identify(next);
      else page.paint(next, way);
    }
    world.at = next;
    world.paint('keyed');
    world.doubt();
    await world.rest(document.hidden ? 150 : 60);
  },
});

/** Settings and back, by the page's own navigation. */
export const visitSettings = (to: number, pause: number): PageEvent => ({
  can: isOpen,
  async do(world) {
    await world.settle();
    world.rendered = [];
    world.doubt();
    world.page.leave();
    if (world.build.identity === 'url') history.pushState(null, '', '/settings');
    if (pause > 0) await world.rest(pause);
    const next = world.talks[to % world.talks.length];
    if (!next) return;
    world.at = next;
    world.page.mount();
    world.page.name(next.name);
    world.page.identify(next);
    world.paint('list');
    world.doubt();
  },
});
