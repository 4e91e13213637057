// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isAtLiveEnd } from '@/lib/inbox/page/is-at-live-end';

interface Box {
  height: number;
  content: number;
  top: number;
}

/** A list in a box that scrolls; happy-dom has no layout, so the numbers are given. */
function scrolled({ height, content, top }: Box, style = 'overflow-y: auto', composerInside = false) {
  document.body.innerHTML = `<div class="scroller" style="${style}"><ul><li>newest</li></ul></div><textarea></textarea>`;
  const scroller = document.querySelector('.scroller') as HTMLElement;
  const list = document.querySelector('ul') as HTMLElement;
  const composer = document.querySelector('textarea') as HTMLElement;
  if (composerInside) scroller.append(composer);
  Object.defineProperties(scroller, {
    clientHeight: { value: height },
    scrollHeight: { value: content },
    scrollTop: { value: top },
    getBoundingClientRect: { value: () => new DOMRect(0, 0, 300, height) },
  });
  const newest = list.lastElementChild as HTMLElement;
  newest.getBoundingClientRect = () => new DOMRect(0, 0, 300, 60);
  list.getBoundingClientRect = () => new DOMRect(0, -top, 300, content - (composerInside ? 300 : 0));
  return { located: { list, composer }, newest };
}

const ask = (box: Box, style?: string, composerInside?: boolean) => {
  const { located, newest } = scrolled(box, style, composerInside);
  return isAtLiveEnd(located, newest);
};

describe('isAtLiveEnd', () => {
  it('is true at the bottom and one row above it, false further up', () => {
    expect(ask({ height: 400, content: 2_000, top: 1_600 })).toBe(true);
    expect(ask({ height: 400, content: 2_000, top: 1_515 })).toBe(true);
    expect(ask({ height: 400, content: 2_000, top: 1_400 })).toBe(false);
    expect(ask({ height: 400, content: 2_000, top: 0 })).toBe(false);
  });

  it('is true when nothing scrolls', () => {
    expect(ask({ height: 400, content: 300, top: 0 })).toBe(true);
    expect(ask({ height: 400, content: 900, top: 0 }, 'overflow-y: visible')).toBe(true);
  });

  it('counts from zero upwards in a reversed column', () => {
    const style = 'overflow-y: scroll; flex-direction: column-reverse';
    expect(ask({ height: 400, content: 2_000, top: 0 }, style)).toBe(true);
    expect(ask({ height: 400, content: 2_000, top: -80 }, style)).toBe(true);
    expect(ask({ height: 400, content: 2_000, top: -500 }, style)).toBe(false);
  });

  it('goes by the end of the list where the composer scrolls along below it', () => {
    expect(ask({ height: 400, content: 2_000, top: 1_300 }, 'overflow-y: auto', true)).toBe(true);
    expect(ask({ height: 400, content: 2_000, top: 600 }, 'overflow-y: auto', true)).toBe(false);
  });
});
