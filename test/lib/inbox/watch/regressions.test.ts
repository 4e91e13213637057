// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { stopClock } from './fake-clock';
import { runCase } from './run-case';
import type { Build, Talk } from './talk';
import type { World } from './world';

/* Counterexamples that the property of watching.test.ts found, each by the name of what a page did. */

const wait = stopClock();
const plain: Build = {
  id: 'data-id',
  repeats: true,
  times: false,
  identity: 'url',
  shadow: 'none',
  hides: 'nothing',
  mounts: 99,
};

const run = (build: Partial<Build>, act: (world: World, ann: Talk, bob: Talk, cleo: Talk) => Promise<void>) =>
  runCase(
    { ...plain, ...build },
    async (world) => {
      const [ann, bob, cleo] = world.talks;
      if (ann && bob && cleo) await act(world, ann, bob, cleo);
    },
    { hasLayout: false, wait },
  );

/** The page is of `talk` now, all of it. */
function arrive(world: World, talk: Talk): void {
  world.page.name(talk.name);
  world.page.identify(talk);
  world.at = talk;
  world.paint('keyed');
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.row')];

describe('watching', () => {
  it('reads a list anew that was filled with the next conversation while it was out of the page', async () => {
    const problems = await run({}, async (world, _ann, bob) => {
      world.page.unmount();
      await world.rest(100);
      arrive(world, bob);
    });
    expect(problems).toEqual([]);
  });

  it('reads a row anew that was filled with another message while it was out of the page', async () => {
    const problems = await run({}, async (world, ann) => {
      const row = rows().at(-1);
      row?.remove();
      await wait(0);
      const older = ann.said[ann.start - 1];
      if (!row || !older) throw new Error('no row');
      // As virtual lists scroll up: the newest row becomes the one before the oldest.
      row.dataset['id'] = older.ids[0];
      for (const words of row.querySelectorAll('p')) words.textContent = older.versions[0]?.text ?? '';
      row.className = older.outbound ? 'row out' : 'row in';
      document.querySelector('.thread')?.prepend(row);
      ann.start--;
      ann.end--;
      world.rendered = ann.alive.slice(ann.start, ann.end);
      for (const version of older.versions) older.shown.add(version);
    });
    expect(problems).toEqual([]);
  });

  it('sees a final id in an attribute of any name', async () => {
    const problems = await run({ id: 'data-key' }, async (world, ann) => {
      world.append(true, true);
      world.paint('keyed');
      await world.rest(100);
      ann.said.at(-1)?.ids.push('final');
      world.paint('keyed');
      await world.rest(100);
      for (let n = 0; n < 5; n++) world.append(false);
      world.paint('keyed');
      await world.rest(100);
      // Much later the row is mounted again: by its first id it would be another message.
      world.paint('rows');
    });
    expect(problems).toEqual([]);
  });

  it('sees the list itself say that it is of another conversation', async () => {
    const problems = await run({ identity: 'list' }, async (world, _ann, bob) => {
      world.page.name(bob.name);
      world.page.paint(bob, 'recycled');
      await world.rest(100);
      world.page.identify(bob);
      world.at = bob;
      world.rendered = bob.alive.slice(bob.start, bob.end);
    });
    expect(problems).toEqual([]);
  });

  it('waits for a header that comes a tenth of a second after the rows', async () => {
    const problems = await run({ identity: 'name' }, async (world, _ann, bob) => {
      world.page.paint(bob, 'rows');
      await world.rest(100);
      arrive(world, bob);
    });
    expect(problems).toEqual([]);
  });

  it('waits for rows and header when an empty list is shown between them', async () => {
    const problems = await run({ identity: 'name' }, async (world, _ann, bob) => {
      world.page.empty();
      await world.rest(800);
      world.page.paint(bob, 'rows');
      await world.rest(100);
      arrive(world, bob);
    });
    expect(problems).toEqual([]);
  });

  it('waits for a header when there was no list for a while', async () => {
    const problems = await run({ identity: 'name' }, async (world, _ann, bob) => {
      world.page.unmount();
      await world.rest(800);
      world.page.paint(bob, 'rows');
      await world.rest(100);
      arrive(world, bob);
    });
    expect(problems).toEqual([]);
  });

  it('does not take the next customer for the one of this conversation, when the header is ahead', async () => {
    const problems = await run({}, async (world, _ann, bob) => {
      world.page.name(bob.name);
      await world.rest(250);
      arrive(world, bob);
    });
    expect(problems).toEqual([]);
  });

  it('gives a slow network its time anew with each conversation that is clicked', async () => {
    const problems = await run({}, async (world, _ann, bob, cleo) => {
      for (const talk of [bob, cleo]) {
        world.page.name(talk.name);
        world.page.identify(talk);
        await world.rest(1_200);
      }
      arrive(world, cleo);
    });
    expect(problems).toEqual([]);
  });

  it('waits for the header of the next conversation after one of a single message', async () => {
    const problems = await run({ identity: 'name' }, async (world, ann, bob) => {
      ann.start = ann.end - 1;
      ann.alive.splice(0, ann.start);
      ann.end -= ann.start;
      ann.start = 0;
      world.paint('rows');
      await world.rest(2_300);
      world.page.paint(bob, 'rows');
      await world.rest(40);
      arrive(world, bob);
    });
    expect(problems).toEqual([]);
  });

  it('follows rows in shadow roots behind one that has none', async () => {
    const problems = await run({ shadow: 'rows' }, async (world, ann, bob) => {
      arrive(world, bob);
      world.page.type(true);
      await world.rest(2_300);
      world.page.mount();
      arrive(world, ann);
      world.paint('list');
      world.page.type(true);
      await world.rest(2_300);
      const said = ann.alive[ann.start];
      said?.versions.push({ text: 'Changed inside.', deleted: false });
      world.paint('keyed');
    });
    expect(problems).toEqual([]);
  });
});
