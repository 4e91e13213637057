import type { SyntheticPage, Way } from './synthetic-page';
import { mounted, say, startTalk, trimTo, type Build, type Said, type Talk } from './talk';

/** Milliseconds: a look has come and nothing is in doubt; and the longest that the watcher holds back what is in doubt. */
const LOOK = 60;
const HIDDEN_LOOK = 150;
export const SETTLED = 2_300;

/** The page and its truth, moved together. */
export interface World {
  build: Build;
  talks: Talk[];
  /** The conversation in view; null on a page without one. */
  at: Talk | null;
  /** Rows on the page now; none while it changes from one conversation to another. */
  rendered: Said[];
  page: SyntheticPage;
  /** Lets the page rest; what then stands on it must have been seen. */
  rest(milliseconds: number): Promise<void>;
  /** Lets the page rest for as long as it takes until all of it must have been seen. */
  settle(): Promise<void>;
  paint(way: Way): void;
  append(outbound: boolean, pending?: boolean): void;
  /** The watcher has reason to wait: rows, header or address are not those of a moment ago. */
  doubt(): void;
}

export function createWorld(build: Build, page: SyntheticPage, wait: (milliseconds: number) => Promise<void>): World {
  const shown = Math.min(build.mounts, 8);
  const talks = ['Ann', 'Bob', 'Cleo'].map((name, index) => startTalk(name, build, 10 + 2 * index, shown - index));
  let isDoubtful = true;
  const world: World = {
    build,
    talks,
    at: talks[0] ?? null,
    rendered: [],
    page,
    async rest(milliseconds) {
      await wait(milliseconds);
      if (milliseconds >= SETTLED) isDoubtful = false;
      if (isDoubtful || milliseconds < (document.hidden ? HIDDEN_LOOK : LOOK)) return;
      for (const said of world.rendered) said.certain = said.versions.length - 1;
    },
    settle: () => world.rest(isDoubtful ? SETTLED : document.hidden ? HIDDEN_LOOK : LOOK),
    paint(way) {
      if (!world.at) return;
      const before = new Set(world.rendered);
      page.paint(world.at, way);
      world.rendered = document.hidden && build.hides !== 'nothing' ? world.at.alive.slice(-1) : mounted(world.at);
      if (!world.rendered.some((said) => before.has(said))) isDoubtful = true;
    },
    append(outbound, pending = false) {
      const { at } = world;
      if (!at) return;
      const wasAtEnd = at.end === at.alive.length;
      say(at, build, { outbound, pending });
      if (wasAtEnd) at.end++;
      trimTo(at, build.mounts);
    },
    doubt: () => void (isDoubtful = true),
  };
  return world;
}

/** Opens the first conversation. */
export function openWorld(world: World): void {
  const [first] = world.talks;
  if (!first) return;
  world.page.mount();
  world.page.name(first.name);
  world.page.identify(first);
  world.paint('rows');
}

/**
 * Whether the desk can only place a window by the known messages in it: without ids nothing else tells messages apart,
 * and without times nothing else tells their order.
 */
export const needsAnchors = ({ id, times }: Build) => id === null || !times;

/** On such a page, lets the page rest before more than one message of the window is unknown. */
export async function keepAnchors(world: World): Promise<void> {
  if (needsAnchors(world.build) && world.rendered.filter((said) => said.certain < 0).length > 1) await world.settle();
}
