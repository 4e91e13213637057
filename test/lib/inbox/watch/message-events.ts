import { isOpen, isWhole, type PageEvent } from './page-event';
import type { Way } from './synthetic-page';
import { idOf, now, slide, type Said } from './talk';
import { needsAnchors, type World } from './world';

/* What happens to messages, and to the stretch of them that a page has mounted. */

const pick = (rows: readonly Said[], at: number): Said | undefined => rows[at % Math.max(1, rows.length)];

/**
 * Without ids, a changed message is known by its unchanged neighbours: the two that it always had are there, and nothing
 * else changes meanwhile.
 */
async function changeOne(
  world: World,
  at: number,
  change: (said: Said) => void,
  isFit: (said: Said) => boolean = () => true,
): Promise<void> {
  const { id } = world.build;
  if (!id) await world.settle();
  const { at: talk, rendered } = world;
  const hasNeighbours = (one: Said) => {
    const index = talk?.said.indexOf(one) ?? 0;
    return [index - 1, index + 1].every((beside) => rendered.some((other) => other === talk?.said[beside]));
  };
  const said = pick(
    rendered.filter((one) => isFit(one) && (id !== null || hasNeighbours(one))),
    at,
  );
  if (!said) return;
  change(said);
  world.paint('keyed');
  if (!id) await world.settle();
}

export const edit = (at: number): PageEvent => ({
  can: isWhole,
  do: (world) =>
    changeOne(world, at, (said) => {
      if (!now(said).deleted) said.versions.push({ text: `${now(said).text} Edited.`, deleted: false });
    }),
});

/** A tombstone stands where the message was. Without ids there is one in a conversation: two would be the same message. */
export const bury = (at: number): PageEvent => ({
  can: (world) => isWhole(world) && (world.build.id !== null || !world.at?.said.some((said) => now(said).deleted)),
  do: (world) =>
    changeOne(world, at, (said) => void said.versions.push({ text: 'This message was deleted.', deleted: true })),
});

/**
 * The row goes. What was seen of it stays with the desk. Not one of the agent's newest three: with the same words again
 * it would be the same message, sent once and confirmed.
 */
export const remove = (at: number): PageEvent => ({
  can: (world) => isWhole(world) && world.rendered.length > 3,
  do: (world) =>
    changeOne(
      world,
      at,
      (said) => {
        const { at: talk } = world;
        // The place of a message that is gone is known among those that were seen with it.
        said.seenWith = new Set(talk?.said.filter(({ certain }) => certain >= 0));
        talk?.alive.splice(talk.alive.indexOf(said), 1);
        if (talk) talk.end--;
      },
      (said) => !said.outbound || !world.at?.said.slice(-3).includes(said),
    ),
});

export const append = (count: number, outbound: boolean, way: Way): PageEvent => ({
  can: isOpen,
  do(world) {
    for (let n = 0; n < count; n++) world.append(outbound);
    world.paint(way);
  },
});

/** The agent's own message, shown at once under an id that it does not keep. At most one at a time is on its way. */
export const send = (way: Way): PageEvent => ({
  can: (world) => isWhole(world) && !world.at?.said.some((said) => idOf(said).startsWith('tmp')),
  do(world) {
    world.append(true, true);
    world.paint(way);
  },
});

/** A final id follows soon: while the message is among the newest two, beside a neighbour that is known. */
export const confirm = (way: Way): PageEvent => ({
  can: (world) => isWhole(world) && pendingIn(world) !== null,
  async do(world) {
    const said = pendingIn(world);
    if (!said) return;
    await world.settle();
    said.ids.push(`m-${said.serial}`);
    world.paint(way);
    await world.settle();
  },
});

function pendingIn({ at, rendered }: World): Said | null {
  const index = at?.said.findIndex((said) => idOf(said).startsWith('tmp')) ?? -1;
  const said = at?.said[index];
  const before = at?.said[index - 1];
  if (!said || !before || !rendered.includes(said) || !rendered.includes(before)) return null;
  return at.said.length - index <= 2 ? said : null;
}

export const loadOlder = (count: number): PageEvent => ({
  can: (world) => isWhole(world) && world.build.mounts > 50,
  do(world) {
    if (world.at) world.at.start = Math.max(0, world.at.start - count);
    world.paint('keyed');
  },
});

/** A virtual list scrolls. Where only neighbours tell places, windows overlap, and each is seen. */
export const scroll = (by: number, way: Way): PageEvent => ({
  can: (world) => isWhole(world) && world.build.mounts < 50,
  async do(world) {
    const { at, build } = world;
    if (!at) return;
    const most = needsAnchors(build) ? at.end - at.start - 3 : 100;
    if (needsAnchors(build)) await world.settle();
    slide(at, Math.max(-most, Math.min(by, most)));
    world.paint(way);
    if (needsAnchors(build)) await world.settle();
  },
});
