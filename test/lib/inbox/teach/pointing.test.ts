// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { boxInCorner, chooseCorner, corners, type Box } from '@/lib/inbox/teach/choose-corner';
import { describeCandidate } from '@/lib/inbox/teach/describe-candidate';
import { firstCandidate, moveCandidate, type Move } from '@/lib/inbox/teach/move-candidate';
import { box, saying, showPage } from './support';

const row = (text: string) => `<li class="message"><p>${text}</p><i>10:20</i></li>`;

describe('pointing by keys', () => {
  beforeEach(() =>
    showPage(
      `<main><section><ul>${row('one')}${row('two')}</ul></section><section><ul>${row('three')}</ul></section></main><textarea aria-label="Answer"></textarea><textarea placeholder="Message"></textarea>`,
    ),
  );
  const go = (from: Element, ...moves: Move[]) => moves.reduce((at, move) => moveCandidate(at, move, 'message'), from);

  it('begins at the newest message of the list that the reader sees', () => {
    expect(firstCandidate(document, 'message', document.querySelectorAll('ul')[0] ?? null)?.textContent).toContain(
      'two',
    );
  });

  it('goes to the row before and after, across the boxes around them', () => {
    const two = document.querySelectorAll('li')[1] as Element;
    expect(go(two, 'up').textContent).toContain('one');
    expect(go(two, 'down').textContent).toContain('three');
    expect(go(two, 'down', 'up')).toBe(two);
    expect(go(saying('two'), 'left')).toBe(two);
    expect(go(two, 'right')).toBe(saying('two'));
  });

  it('goes from one box to write in to the next', () => {
    const [first, second] = document.querySelectorAll('textarea');
    const start = firstCandidate(document, 'composer', null);
    expect([first, second]).toContain(start);
    expect(moveCandidate(start as Element, 'down', 'composer')).not.toBe(start);
  });

  it('says where it is', () => {
    expect(describeCandidate(document.querySelectorAll('li')[1] as Element, 'message')).toBe('“two 10:20”, 2 of 2');
    expect(describeCandidate(box('textarea'), 'composer')).toBe('Box to write in, “Answer”');
  });

  it('always stays on something in the page', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Move>('up', 'down', 'left', 'right'), { maxLength: 20 }), (moves) => {
        const at = go(document.querySelectorAll('li')[0] as Element, ...moves);
        expect(document.body.contains(at)).toBe(true);
        expect(at).not.toBe(document.body);
      }),
    );
  });
});

describe('the place of the card', () => {
  const room: Box = { left: 0, top: 0, right: 900, bottom: 700 };
  const panel = { width: 300, height: 180 };

  it('is where it covers no words', () => {
    const words = [{ left: 0, top: 0, right: 500, bottom: 700 }];
    expect(chooseCorner(panel, room, words, 'bottom-left')).toMatch(/right$/);
  });

  it('stays where it is while that is no worse, and is always within the page', () => {
    expect(chooseCorner(panel, room, [], 'top-right')).toBe('top-right');
    for (const corner of corners) {
      const { left, top, right, bottom } = boxInCorner(corner, panel, room);
      expect(left >= 0 && top >= 0 && right <= 900 && bottom <= 700).toBe(true);
    }
  });
});
