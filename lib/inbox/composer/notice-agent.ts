/** What a person does to an editor; `execCommand` and dispatched events cause none of these with `isTrusted`. */
const DEEDS = ['keydown', 'pointerdown', 'paste', 'cut', 'drop', 'compositionstart'] as const;

/** Notices whether the agent types, pastes or clicks in the page from now on, until `stop` is called. */
export function noticeAgent(page: Document): { acted(): boolean; stop(): void } {
  const target: EventTarget = page.defaultView ?? page;
  let hasActed = false;
  const notice = (event: Event) => {
    if (event.isTrusted) hasActed = true;
  };
  for (const deed of DEEDS) target.addEventListener(deed, notice, { capture: true, passive: true });
  return {
    acted: () => hasActed,
    stop() {
      for (const deed of DEEDS) target.removeEventListener(deed, notice, { capture: true });
    },
  };
}
