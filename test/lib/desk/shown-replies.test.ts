import { describe, expect, it } from 'vitest';
import { replySchema, type Reply } from '@/lib/domain/reply';
import { packRulesSchema } from '@/lib/domain/pack';
import { keepShownReplies } from '@/lib/desk/shown-replies';

const reply = (id: string, title = id): Reply => replySchema.parse({ id, title, body: 'B' });

/** What the room holds, and how often something was put into it. */
function room() {
  const held = new Map<string, Reply>();
  let puts = 0;
  return {
    held,
    puts: () => puts,
    put: (replies: Reply[]) => {
      puts += replies.length;
      for (const one of replies) held.set(one.id, one);
    },
    remove: (ids: string[]) => ids.forEach((id) => held.delete(id)),
  };
}

describe('the replies as they are used', () => {
  it('indexes only what changed', async () => {
    const index = room();
    const shown = keepShownReplies(index);
    shown.show([reply('a'), reply('b')], [], undefined);
    await shown.take({ put: [reply('b', 'B')], remove: ['a'] });
    expect([...index.held.values()].map(({ title }) => title)).toEqual(['B']);
    // Read from the disk again: others, but the same to the letter.
    shown.show([reply('b', 'B'), reply('c')], [], undefined);
    expect(index.puts()).toBe(4);
  });

  it('serves the inboxes of a pack’s policy as soon as that says so', () => {
    const index = room();
    const shown = keepShownReplies(index);
    const packed = { ...reply('a'), pack: 'school' };
    shown.show([packed], [], undefined);
    shown.show(
      [packed],
      [packRulesSchema.parse({ id: 'school', name: 'S', policy: { sites: ['desk.example'] } })],
      undefined,
    );
    expect(index.held.get('a')?.sites).toEqual(['desk.example']);
    expect(shown.stored().get('a')?.sites).toBeUndefined();
  });

  it('brings nothing back that was changed or deleted while many were indexed', async () => {
    const index = room();
    const shown = keepShownReplies(index);
    const many = Array.from({ length: 1_000 }, (_, at) => reply(`r${at}`));
    const steps: number[] = [];
    const indexing = shown.take({ put: many, remove: [] }, (done) => steps.push(done));
    await shown.take({ put: [reply('r999', 'Later')], remove: ['r998'] });
    await indexing;
    expect(index.held.size).toBe(999);
    expect(index.held.get('r999')?.title).toBe('Later');
    expect(index.held.has('r998')).toBe(false);
    expect(steps.at(-1)).toBe(1_000);
  });
});
