import fc from 'fast-check';
import { append, bury, confirm, edit, loadOlder, remove, scroll, send } from './message-events';
import { isOpen, type PageEvent } from './page-event';
import { changeConversation, setHidden, visitSettings, type Switch } from './place-events';
import type { Way } from './synthetic-page';
import { SETTLED, keepAnchors, type World } from './world';

type Command = fc.AsyncCommand<Record<never, never>, World>;

/** fast-check's model is the truth within the world, so that its own is empty. */
const command = (name: string, { can, do: run }: PageEvent, pause: number): Command => {
  return {
    check: () => true,
    async run(_model, world) {
      if (can && !can(world)) return;
      await keepAnchors(world);
      await run(world);
      if (pause > 0) await world.rest(pause);
    },
    toString: () => `${name}, ${pause} ms`,
  };
};

const wait: PageEvent = { do: (world) => world.rest(SETTLED) };

const way = fc.constantFrom<Way>('keyed', 'recycled', 'rows', 'list');
const small = fc.nat(7);
const switching: fc.Arbitrary<Switch> = fc.record({
  to: fc.nat(2),
  order: fc.shuffledSubarray(['header', 'id', 'rows'] as const, { minLength: 3, maxLength: 3 }),
  gap: fc.constantFrom(0, 16, 100),
  way,
  between: fc.constantFrom('old rows', 'old rows', 'no rows', 'no list'),
  via: fc.option(fc.record({ to: fc.nat(2), for: fc.constantFrom(16, 100, 1_400) }), { freq: 3 }),
});

const pause = fc.constantFrom(0, 0, 20, 60, 400, SETTLED);
const event = <T>(name: string, of: fc.Arbitrary<T>, make: (value: T) => PageEvent) =>
  fc.tuple(of, pause).map(([value, ms]) => command(`${name} ${JSON.stringify(value)}`, make(value), ms));

/** All that real inbox pages do. */
export const events: fc.Arbitrary<Command>[] = [
  event('append', fc.tuple(fc.integer({ min: 1, max: 2 }), fc.boolean(), way), (value) => append(...value)),
  event('edit', small, edit),
  event('bury', small, bury),
  event('remove', small, remove),
  event('send', way, send),
  event('confirm', way, confirm),
  event('load older', small, loadOlder),
  event('scroll', fc.tuple(fc.integer({ min: -12, max: 12 }), way), (value) => scroll(...value)),
  event('render again', way, (value) => ({ can: isOpen, do: (world) => world.paint(value) })),
  event('switch', switching, changeConversation),
  event('hide', fc.boolean(), setHidden),
  event('replace composer', fc.constant(0), () => ({ can: isOpen, do: ({ page }) => void page.replaceComposer() })),
  event('settings', fc.tuple(fc.nat(2), fc.constantFrom(0, 20, 400)), (value) => visitSettings(...value)),
  event('touch', small, (n) => ({ can: isOpen, do: ({ page }) => page.touch(n) })),
  event('typing', fc.boolean(), (isTyping) => ({ can: isOpen, do: ({ page }) => page.type(isTyping) })),
  event('wait', fc.constant(0), () => wait),
];
