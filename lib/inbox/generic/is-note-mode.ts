const NOTE =
  /\b(?:internal|private|team) (?:note|comment)|\badd (?:a )?note|\bnote (?:for|to) your team|interne notiz|nota (?:interna|privada)|note (?:interne|privée)/i;
const NOTE_TAB = /\bnote\b|notiz|\bnota\b/i;
/** Levels around the composer in which its tabs are looked for. */
const LEVELS = 4;

/** True when the composer writes an internal note: by its own labels, or by the selected tab beside it. */
export function isNoteMode(composer: HTMLElement | null, list: Element): boolean {
  if (!composer) return false;
  const labels = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder'].map(
    (name) => composer.getAttribute(name) ?? '',
  );
  if (labels.some((label) => NOTE.test(label))) return true;
  let box = composer.parentElement;
  for (let level = 0; box && level < LEVELS && !box.contains(list); box = box.parentElement, level++) {
    const tab = box.querySelector('[role="tab"][aria-selected="true"], [role="radio"][aria-checked="true"]');
    if (tab) return NOTE_TAB.test(tab.textContent ?? '');
  }
  return false;
}
