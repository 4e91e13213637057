// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createAdaptedSource } from '@/lib/inbox/adapted/create-adapted-source';
import type { Adapter } from '@/lib/domain/adapter';

const adapter: Adapter = {
  id: 'test',
  label: 'Test',
  verified: { date: '2026-11-20', confidence: 'A' },
  match: { hosts: ['example.org'] },
  thread: { url: ['/tickets/(\\d+)'] },
  pane: ['[data-ticket]'],
  list: ['ol'],
  item: { sel: 'li' },
  text: { sel: ['p'] },
  direction: [{ by: 'otherwise', is: 'inbound' }],
  composer: { sel: ['textarea'] },
};
const ticket = (id: number) =>
  `<div data-ticket="${id}"><ol id="list${id}"><li><p>Hello ${id}</p></li></ol><textarea id="box${id}"></textarea></div>`;

beforeEach(() => {
  document.body.innerHTML = ticket(7) + ticket(8) + ticket(9);
});
const openAt = (path: string) => {
  location.href = `https://example.org${path}`;
  return createAdaptedSource(document, adapter).locate();
};

it('reads the conversation that the address names, of several that seem visible', () => {
  const located = openAt('/tickets/8');
  expect(located?.list.id).toBe('list8');
  expect(located?.composer?.id).toBe('box8');
});

it('reads the newest one when none bears the name', () => {
  expect(openAt('/tickets/1')?.list.id).toBe('list9');
});

it('writes into the box below a comment while the person is in it', () => {
  document.querySelector('#list8 li')?.insertAdjacentHTML('beforeend', '<textarea id="below"></textarea>');
  expect(openAt('/tickets/8')?.composer?.id).toBe('box8');
  document.querySelector<HTMLElement>('#below')?.focus();
  expect(openAt('/tickets/8')?.composer?.id).toBe('below');
});
