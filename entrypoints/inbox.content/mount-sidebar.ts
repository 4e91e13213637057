import { browser } from 'wxt/browser';
import { consoleLog } from '@/lib/platform/log';
import { frameRequestSchema, type BackgroundRequest } from '@/lib/platform/requests';
import { readSidebarState, writeSidebarState } from '@/lib/platform/settings';
import { addStyles } from './add-styles';
import { createLauncher } from './launcher';
import { makeRoom } from './make-room';
import { createResizeHandle } from './resize-handle';
import styles from './sidebar-frame.css?inline';

/** A framed sidebar says that it is there within this time (ms) of its load, or the page is taken to forbid framing. */
const patience = 5_000;

export interface MountedSidebar {
  toggle(): void;
  open(): void;
  isOpen(): boolean;
}

/**
 * Mounts the launcher and the sidebar frame in a closed shadow root: the page can neither style nor reach them. The frame
 * is made on first opening and then kept, so that hiding it loses nothing. Removed when `signal` aborts.
 */
export async function mountSidebar(signal: AbortSignal): Promise<MountedSidebar> {
  const host = document.createElement('deskmate-root');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyles(shadow, styles);

  let state = await readSidebarState(location.hostname);
  let frame: HTMLIFrameElement | null = null;
  let isBlocked = false;
  let isAlive = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const panel = document.createElement('div');
  panel.className = 'panel';
  const launcher = createLauncher(() => (isBlocked ? openSidePanel() : show(true)));
  const handle = createResizeHandle(panel, {
    width: () => state.width,
    onResize: (width) => apply({ ...state, width }),
    onDone: () => save(),
  });
  panel.append(handle);
  shadow.append(panel, launcher.element);

  const openSidePanel = () =>
    void browser.runtime
      .sendMessage({ kind: 'open-side-panel' } satisfies BackgroundRequest)
      .catch((error: unknown) => {
        consoleLog.warn('The side panel can’t be opened', error);
      });

  const save = () => void writeSidebarState(location.hostname, state);

  const apply = (next: typeof state) => {
    state = next;
    const isShown = state.open && !isBlocked;
    if (isShown) frame ??= addFrame();
    panel.hidden = !isShown;
    panel.style.width = `${state.width}px`;
    launcher.show(!isShown, isBlocked);
    makeRoom(document, isShown ? state.width : 0);
  };

  const show = (open: boolean) => {
    apply({ ...state, open });
    save();
    if (open) frame?.focus();
    else launcher.element.focus();
  };

  const addFrame = () => {
    const element = document.createElement('iframe');
    element.src = browser.runtime.getURL('/sidepanel.html');
    element.title = 'Deskmate';
    element.allow = 'clipboard-write';
    panel.append(element);
    // Counted from the frame's own load, which a busy machine may delay and which may come after the sign of life; and
    // a late sign is still one.
    element.addEventListener('load', () => {
      if (!isAlive) timer = setTimeout(() => block(true), patience);
    });
    return element;
  };

  const block = (blocked: boolean) => {
    clearTimeout(timer);
    if (isBlocked === blocked) return;
    isBlocked = blocked;
    if (blocked) consoleLog.warn('This page does not let the sidebar be framed; the side panel takes its place');
    apply(state);
  };

  // The sidebar speaks through the browser, to this tab alone; the page hears nothing of it.
  const onRequest: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender, respond) => {
    const request = frameRequestSchema.safeParse(message);
    if (!request.success || sender.id !== browser.runtime.id || !frame) return;
    isAlive = true;
    block(false);
    if (request.data.kind === 'collapse-sidebar') show(false);
    respond(true);
  };
  browser.runtime.onMessage.addListener(onRequest);

  document.documentElement.append(host);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.remove();
    makeRoom(document, 0);
    // Last, for it throws where the extension itself is gone.
    browser.runtime.onMessage.removeListener(onRequest);
  });
  apply(state);
  return { toggle: () => show(!state.open), open: () => show(true), isOpen: () => state.open && !isBlocked };
}
