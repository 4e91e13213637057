import type { Adapter } from '@/lib/domain/adapter';

/** How the page is read as a known site. */
export const longPageAdapter: Adapter = {
  id: 'long-page',
  label: 'Long page',
  verified: { date: '2026-11-21', confidence: 'A' },
  match: { hosts: ['inbox.test'] },
  customer: { name: [{ sel: 'h2' }] },
  list: ['.thread'],
  item: { sel: '.row', id: [{ attr: 'data-message-id' }] },
  text: { sel: ['p'] },
  direction: [{ by: 'selector', outbound: '.out', inbound: '.in' }],
};

/** A page with a long thread, for measuring; its rows are made by hand so that making them costs little. */
export function createLongPage() {
  document.body.innerHTML = `<style>
    .thread { height: 600px; overflow-y: auto; display: flex; flex-direction: column }
    .row { max-width: 60%; margin: 4px; padding: 8px; background: #eef; border-radius: 8px }
    .out { align-self: flex-end }
  </style><main><h2>Ann</h2><div class="thread"></div><textarea rows="2" cols="60"></textarea></main>`;
  let serial = 0;

  function makeRow(text = `Message number ${++serial}, with some words to read.`) {
    const row = document.createElement('div');
    row.className = serial % 3 === 2 ? 'row out' : 'row in';
    row.dataset['messageId'] = `m-${++serial}`;
    row.append(Object.assign(document.createElement('p'), { textContent: text }));
    return row;
  }

  const list = () => document.querySelector('.thread') as HTMLElement;
  return {
    list,
    makeRow,
    makeRows: (count: number) => Array.from({ length: count }, () => makeRow()),
    fill(count: number): void {
      list().replaceChildren(...Array.from({ length: count }, () => makeRow()));
      list().scrollTop = list().scrollHeight;
    },
  };
}
