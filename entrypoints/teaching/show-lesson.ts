import { chooseCorner, boxInCorner, corners, type Corner } from '@/lib/inbox/teach/choose-corner';
import { describeCandidate } from '@/lib/inbox/teach/describe-candidate';
import { elementAt, meantBy } from '@/lib/inbox/teach/element-at';
import { createLesson, wantedBy, type Keeping, type Lesson, type LessonState } from '@/lib/inbox/teach/lesson';
import { markRows } from '@/lib/inbox/teach/mark-rows';
import { firstCandidate, moveCandidate, type Move } from '@/lib/inbox/teach/move-candidate';
import { wordBoxes } from '@/lib/inbox/teach/word-boxes';
import { build } from './build';
import { catchEvents } from './catch-events';
import { dragBy } from './drag-by';
import { createOutlines, type Outline } from './outlines';
import { createPanel } from './panel';
import { scrollUnder } from './scroll-under';
import { sideWords } from './words';

const moves: Record<string, Move> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
/** Keys that act once however long they are held: the next step is not theirs. */
const acting = new Set(['Enter', ' ', 'Backspace', 'Escape']);
const shownWords = { customer: 'Customer', own: 'You', composer: 'Reply box' };

export interface LessonOptions {
  root: ShadowRoot;
  keeping: Keeping;
  /** The list that the page's reader sees, where it sees one. */
  list: Element | null;
  composer: Element | null;
  today: string;
  /** Ends the lesson from outside: another begins, the site is switched off, the extension is gone. */
  signal: AbortSignal;
  /** It is over: everything is to be taken out of the page. */
  onEnd(): void;
}

/** Leads a person through showing this page. All that it draws is in `root`; the page itself is only read. */
export function showLesson({ root, keeping, list, composer, today, signal, onEnd }: LessonOptions): Lesson {
  const host = root.host as HTMLElement;
  const life = new AbortController();
  const lesson = createLesson({ page: document, today, keeping, onChange: show });
  const shield = build('div', { class: 'shield' });
  const layer = build('div', { class: 'layer', 'aria-hidden': 'true' });
  const panel = createPanel(lesson, () => stand(corners[(corners.indexOf(corner) + 1) % corners.length] ?? corner));
  const outlines = createOutlines(layer, () => panel.element.getBoundingClientRect(), life.signal);
  let candidate: Element | null = null;
  let corner: Corner = 'bottom-left';
  let catching: AbortController | null = null;
  root.append(shield, layer, panel.element);

  /** The page, without the sidebar beside it. */
  const room = () => {
    const { left, right } = document.documentElement.getBoundingClientRect();
    return { left: Math.max(0, left), top: 0, right: Math.min(innerWidth, right), bottom: innerHeight };
  };
  function stand(where: Corner): void {
    corner = where;
    const { left, top } = boxInCorner(corner, panel.element.getBoundingClientRect(), room());
    panel.element.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }
  const dodge = (...elements: (Element | null)[]) => {
    const boxes = elements.flatMap((element) => (element ? element.getBoundingClientRect() : []));
    const words = wordBoxes(list ?? document.body);
    // Words matter most; a wide list may have much room beside them.
    const avoid = [...words, ...words, ...boxes];
    stand(chooseCorner(panel.element.getBoundingClientRect(), room(), avoid, corner));
  };

  function show(state: LessonState): void {
    if (state.kind === 'over') return end();
    panel.show(state);
    candidate = null;
    const isPointing = state.kind === 'ask' || state.kind === 'check' || state.kind === 'failed';
    shield.hidden = !isPointing;
    if (isPointing) keepFromPage();
    else catching?.abort();
    draw();
    stand(corner);
    if (state.kind === 'check') dodge(composer);
    panel.focus();
  }

  function draw(): void {
    const state = lesson.state();
    if (state.kind === 'check') {
      return outlines.show(
        markRows(state.trial).map(({ element, side }) => ({ element, kind: side, label: sideWords[side] })),
      );
    }
    if (state.kind !== 'ask') return outlines.show([]);
    const done = Object.entries(lesson.shown()).flatMap(([step, element]): Outline | [] =>
      element ? { element, kind: 'shown', label: shownWords[step as keyof typeof shownWords] } : [],
    );
    outlines.show(candidate ? [...done, { element: candidate, kind: 'candidate', label: '' }] : done);
  }

  const point = (element: Element | null) => {
    if (element === candidate) return;
    candidate = element;
    draw();
  };
  const wants = () => {
    const state = lesson.state();
    return state.kind === 'ask' ? wantedBy(state.step) : null;
  };

  function keepFromPage(): void {
    if (catching && !catching.signal.aborted) return;
    catching = new AbortController();
    catchEvents(
      host,
      (x, y) => root.elementsFromPoint(x, y).some((element) => panel.element.contains(element)),
      {
        hover(x, y) {
          const [kind, element] = [wants(), elementAt(document, x, y)];
          if (kind)
            point(
              element && element !== document.documentElement && element !== document.body
                ? meantBy(element, kind)
                : null,
            );
        },
        click(x, y) {
          const element = elementAt(document, x, y);
          if (wants() && element) lesson.choose(element);
          else panel.focus();
        },
        wheel: (event) => scrollUnder(event, elementAt(document, event.clientX, event.clientY)),
        key: press,
      },
      catching.signal,
    );
  }

  function press({ key, repeat }: KeyboardEvent): boolean {
    if (repeat && acting.has(key)) return true;
    if (key === 'Escape') return (lesson.end(), true);
    if (key === 'Backspace') return (lesson.back(), true);
    const kind = wants();
    const isOnButton = root.activeElement instanceof HTMLButtonElement;
    if (!kind) return false;
    if (key === 'Enter' && !isOnButton) {
      if (candidate) lesson.choose(candidate);
      return true;
    }
    const move = moves[key];
    if (!move) return false;
    const next = candidate?.isConnected ? moveCandidate(candidate, move, kind) : firstCandidate(document, kind, list);
    if (!next) return true;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    point(next);
    dodge(next, composer);
    panel.announce(describeCandidate(next, kind));
    return true;
  }

  // After saving the page has its keys back; these are for the card alone.
  panel.element.addEventListener('keydown', (event) => {
    if (!catching?.signal.aborted) return;
    if (event.repeat && acting.has(event.key)) event.preventDefault();
    else if (event.key === 'Escape') lesson.end();
  });
  signal.addEventListener('abort', () => lesson.end(), { signal: life.signal });
  dragBy(panel.header, panel.element, life.signal);
  addEventListener('resize', () => stand(corner), { signal: life.signal });

  function end(): void {
    life.abort();
    catching?.abort();
    onEnd();
  }

  show(lesson.state());
  dodge(composer);
  return lesson;
}
