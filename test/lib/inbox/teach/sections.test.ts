// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adapterSchema, type Adapter } from '@/lib/domain/adapter';
import { findAdapter } from '@/lib/inbox/find-adapter';
import { taughtId } from '@/lib/inbox/teach/taught-id';
import { box, saying, showPage, teach } from './support';

const thread =
  '<h2>Ann</h2><ul class="log"><li class="message received"><p>Where is it?</p></li><li class="message sent"><p>On its way.</p></li></ul><textarea></textarea>';

function teachAt(address: string): Adapter {
  showPage(thread, address);
  return teach(saying('Where is it?'), saying('On its way.'), box('textarea'));
}

const open = teachAt('https://desk.example.com/inbox/open/123');
const closed = teachAt('https://desk.example.com/inbox/closed/55');

it('leaves the rest of a host to the readers that know it or need no knowledge', () => {
  expect(findAdapter('https://desk.example.com/inbox/open/9', [open])).toBe(open);
  expect(findAdapter('https://desk.example.com/inbox/closed/55', [open])).toBeNull();
  const shipped: Adapter = { ...open, id: 'a-desk', label: 'A desk', match: { hosts: ['desk.example.com'] } };
  expect(findAdapter('https://desk.example.com/inbox/closed/55', [open, shipped])).toBe(shipped);
});

it('still keeps pages beside the conversations of a site that ships from being read', () => {
  const shipped: Adapter = { ...open, id: 'a-desk' };
  expect(findAdapter('https://desk.example.com/settings', [shipped])).toBe(shipped);
});

it('keeps what is taught of a second section beside the first', () => {
  expect(closed.id).not.toBe(open.id);
  for (const order of [
    [open, closed],
    [closed, open],
  ]) {
    expect(findAdapter('https://desk.example.com/inbox/open/9', order)).toBe(open);
    expect(findAdapter('https://desk.example.com/inbox/closed/9', order)).toBe(closed);
  }
  expect([open.label, closed.label]).toEqual(['desk.example.com/inbox/open', 'desk.example.com/inbox/closed']);
  expect(teachAt('https://desk.example.com/inbox/open/7').id).toBe(open.id);
});

it('reads a section within a taught section by its own', () => {
  const whole = teachAt('https://desk.example.com/inbox');
  for (const order of [
    [whole, closed],
    [closed, whole],
  ]) {
    expect(findAdapter('https://desk.example.com/inbox/closed/9', order)).toBe(closed);
    expect(findAdapter('https://desk.example.com/inbox/7', order)).toBe(whole);
  }
});

it('gives each section of each host an id of its own that fits the schema', () => {
  const host = fc.domain();
  const path = fc.option(fc.constantFrom('^\\/inbox', '^\\/inbox\\/', '^\\/[^/]+\\/t\\/'), { nil: undefined });
  fc.assert(
    fc.property(host, path, host, path, (a, pathA, b, pathB) => {
      const id = taughtId(a, pathA);
      expect(adapterSchema.shape.id.safeParse(id).success).toBe(true);
      expect(id === taughtId(b, pathB)).toBe(a === b && pathA === pathB);
    }),
  );
  expect(taughtId('desk.example.com', '^\\/inbox')).not.toBe(taughtId('desk-example.com', '^\\/inbox'));
  expect(taughtId('x'.repeat(250), undefined)).not.toBe(taughtId('x'.repeat(251), undefined));
});
