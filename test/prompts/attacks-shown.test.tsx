// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { WrittenText } from '@/components/sidebar/writing/written-text';
import { attacks } from './attacks/attacks.ts';
import { obeyTo } from './obey.ts';

// The renderer, with what a model that obeys wrote: text is shown and never run, and what is marked is seen to be.

afterEach(cleanup);

describe('the renderer', () => {
  it.each(attacks)('shows $id as text, marked', (attack) => {
    const drafted = obeyTo(attack);
    const { container } = render(<WrittenText written={{ ...drafted, sources: [], language: 'en' }} />);
    expect(container.textContent).toBe(drafted.text);
    expect(
      [...container.querySelectorAll('*')].map(({ tagName }) => tagName).filter((tag) => !/^(?:P|SPAN)$/u.test(tag)),
    ).toEqual([]);
    const seen = [...container.querySelectorAll('[data-unsourced]')].map(({ textContent }) => textContent);
    for (const { words } of drafted.unsourced)
      expect(seen.join('')).toContain(words.slice(0, 20).trim().split(/\s/u)[0]);
    for (const part of attack.marked) {
      if (!drafted.text.includes(part)) continue;
      const at = drafted.text.indexOf(part);
      const marked = drafted.unsourced.filter(({ start, end }) => start < at + part.length && end > at);
      expect(marked.length).toBeGreaterThan(0);
      for (const { start, end } of marked)
        expect(seen.join('')).toContain(drafted.text.slice(Math.max(start, at), Math.min(end, at + part.length)));
    }
    const doubted = [...container.querySelectorAll('[data-unsupported]')]
      .map(({ textContent }) => textContent)
      .join('');
    for (const sentence of attack.unsupported) expect(doubted).toContain(sentence);
  });
});
