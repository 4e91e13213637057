import { OWN_ROOT } from '@/lib/inbox/page/own-nodes';
import { placeBeside, type Box } from '@/lib/inbox/trigger/place-beside';
import { addStyles } from '../inbox.content/add-styles';
import { build } from '../teaching/build';
import styles from './picking.css?inline';

export interface Surface {
  host: HTMLElement;
  card: HTMLElement;
  shadow: ShadowRoot;
  /** Puts the card beside the words that `anchor` finds, and keeps it there until it is hidden. */
  stand(anchor: () => Box, isRightToLeft: boolean): void;
  hide(): void;
  /** For those who hear the page. */
  announce(text: string): void;
}

/** An element of ours whose inside no page can reach. */
export const closedRoot = (): ShadowRoot => document.createElement(OWN_ROOT).attachShadow({ mode: 'closed' });

/** What the picker is drawn on, above all that the page has. */
export function createSurface(shadow: ShadowRoot, theme: string, signal: AbortSignal): Surface {
  const host = shadow.host as HTMLElement;
  host.dataset['theme'] = theme;
  addStyles(shadow, styles);
  const heard = build('p', { class: 'heard', role: 'status' });
  const card = build('div', { class: 'card', popover: 'manual' });
  shadow.append(heard, card);
  document.documentElement.append(host);
  let follow: (() => void) | null = null;
  let width: ResizeObserver | null = null;

  /** The page, without the sidebar beside it. */
  const room = () => {
    const { left, right } = document.documentElement.getBoundingClientRect();
    return { left: Math.max(0, left), top: 0, right: Math.min(innerWidth, right), bottom: innerHeight };
  };
  const onMoved = () => follow?.();
  addEventListener('scroll', onMoved, { capture: true, passive: true, signal });
  addEventListener('resize', onMoved, { passive: true, signal });
  // The page hears nothing of what is typed into a card of ours.
  for (const type of ['beforeinput', 'input', 'change', 'focusin', 'focusout', 'paste', 'copy', 'cut'])
    shadow.addEventListener(type, (event) => event.stopPropagation());

  const hide = () => {
    follow = null;
    width?.disconnect();
    width = null;
    if (card.matches(':popover-open')) card.hidePopover();
    card.replaceChildren();
    card.removeAttribute('role');
  };
  signal.addEventListener('abort', () => {
    hide();
    host.remove();
  });

  return {
    host,
    card,
    shadow,
    stand(anchor, isRightToLeft) {
      follow = () => {
        card.style.maxHeight = '';
        const { left, top, maxHeight } = placeBeside(
          anchor(),
          { width: card.offsetWidth, height: card.offsetHeight },
          room(),
          isRightToLeft,
        );
        card.style.maxHeight = `${maxHeight}px`;
        card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      };
      if (!host.isConnected) document.documentElement.append(host);
      // Above dialogs of the page, too.
      if (!card.matches(':popover-open')) card.showPopover();
      follow();
      width ??= new ResizeObserver(() => follow?.());
      width.observe(card.ownerDocument.documentElement);
    },
    hide,
    announce: (text) => void (heard.textContent = text),
  };
}
