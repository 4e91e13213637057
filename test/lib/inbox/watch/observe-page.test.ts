// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { observePage } from '@/lib/inbox/watch/observe-page';

let stop = () => undefined as void;
afterEach(() => stop());

function observe() {
  document.body.innerHTML = '<form class="row"><p style="display: block">words</p></form>';
  const told: (string | null)[] = [];
  const observer = observePage(document, (records) => told.push(...records.map(({ attributeName }) => attributeName)));
  stop = observer.stop;
  const flush = async () => {
    await Promise.resolve();
    await Promise.resolve();
    return told.splice(0);
  };
  return {
    flush,
    words: document.querySelector('p') as HTMLElement,
    row: document.querySelector('form') as HTMLElement,
  };
}

it('tells of any attribute that may carry a fact', async () => {
  const { flush, row } = observe();
  for (const name of ['data-key', 'author', 'aria-label', 'class', 'title']) row.setAttribute(name, 'changed');
  expect(await flush()).toEqual(['data-key', 'author', 'aria-label', 'class', 'title']);
});

it('is silent about moved and animated elements', async () => {
  const { flush, words, row } = observe();
  words.setAttribute('style', 'display: block; transform: translateY(4px)');
  row.setAttribute('style', 'top: 12px');
  row.setAttribute('tabindex', '0');
  row.setAttribute('stroke-width', '2');
  expect(await flush()).toEqual([]);
});

it('tells when a style hides an element or shows it again', async () => {
  const { flush, words } = observe();
  words.style.display = 'none';
  expect(await flush()).toEqual(['style']);
  words.removeAttribute('style');
  expect(await flush()).toEqual(['style']);
  words.style.visibility = 'hidden';
  expect(await flush()).toEqual(['style']);
});

it('is not misled by a form whose fields have the names of its methods', async () => {
  const { flush, row } = observe();
  Object.defineProperty(row, 'getAttribute', { value: document.createElement('input') });
  row.style.cssText = 'display: none';
  expect(await flush()).toEqual(['style']);
});
