// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Adapter } from '@/lib/domain/adapter';
import { nameHeldBy } from '@/lib/domain/name-held-by';
import { box, read, saying, showPage, teach } from './support';

// What one agent taught is passed on to colleagues, who have other names.

type Post = [author: string, text: string];
const posts: Post[] = [
  ['Tove Quist', 'Is the stove in stock?'],
  ['Nils Aaberg', 'Three of them are left.'],
  ['Tove Quist', 'One for me then.'],
  ['Nils Aaberg', 'It goes out today.'],
];

let handles: Record<string, string> = {};
beforeEach(() => {
  handles = {};
});

function showPosts(all: readonly Post[], heading = 'gear-help'): void {
  const rows = all.map(([author, text]) => {
    const handle = handles[author];
    return `<div class="post" ${handle ? `data-sender="${handle}"` : ''}><span class="who">${author}</span><div class="what">${text}</div></div>`;
  });
  showPage(`<h1>${heading}</h1><div class="stream">${rows.join('')}</div><textarea></textarea>`);
}

const teachPosts = (all: readonly Post[] = posts, heading?: string): Adapter => {
  showPosts(all, heading);
  return teach(saying('Is the stove in stock?'), saying('Three of them are left.'), box('textarea'));
};
const directions = (adapter: Adapter) => read(adapter).map(([, direction]) => direction);

it('goes by the customer whom the page names rather than by one’s own name', () => {
  const adapter = teachPosts(posts, 'Tove Quist');
  expect(JSON.stringify(adapter)).not.toContain('Nils');
  expect(nameHeldBy(adapter)).toBeNull();
  expect(directions(adapter)).toEqual(['inbound', 'outbound', 'inbound', 'outbound']);
  // A colleague, and another customer.
  showPosts(
    posts.map(([author, text]) => [author === 'Tove Quist' ? 'Lea Brandt' : 'Ola Steen', text]),
    'Lea Brandt',
  );
  expect(directions(adapter)).toEqual(['inbound', 'outbound', 'inbound', 'outbound']);
});

it('does not take bystanders for colleagues', () => {
  const adapter = teachPosts([...posts, ['Iben Rask', 'Mine froze at minus five.']], 'Tove Quist');
  expect(directions(adapter)).toEqual(['inbound', 'outbound', 'inbound', 'outbound', 'inbound']);
});

it('tells whose name it holds where nothing else tells the two apart', () => {
  const adapter = teachPosts();
  expect(nameHeldBy(adapter)).toBe('Nils Aaberg');
  expect(directions(adapter)).toEqual(['inbound', 'outbound', 'inbound', 'outbound']);
});

it('makes no rule of what the attributes of one person say', () => {
  handles = { 'Tove Quist': 'tove', 'Nils Aaberg': 'nils' };
  const adapter = teachPosts(posts, 'Tove Quist');
  expect(JSON.stringify(adapter)).not.toMatch(/nils|tove/);
  expect(directions(adapter)).toEqual(['inbound', 'outbound', 'inbound', 'outbound']);
});

it('makes a rule of an attribute that says what somebody is', () => {
  handles = { 'Tove Quist': 'visitor', 'Nils Aaberg': 'agent' };
  const adapter = teachPosts();
  expect(nameHeldBy(adapter)).toBeNull();
  expect(adapter.direction[0]).toMatchObject({ by: 'selector', outbound: '[data-sender="agent"]' });
});
