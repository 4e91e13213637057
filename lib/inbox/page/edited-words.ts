const WORD = 'edited|bearbeitet|editad[oa]|modifiée?|modificato|bewerkt|redigerat|edytowano|изменено|编辑过|編集済み?';
/** What pages write beside an edited message, alone in its element. */
export const EDITED = new RegExp(`^[\\s(]*(?:${WORD})[\\s)]*$`, 'i');
/** The same beside a time: "edited 08:18", "Last edited 8:09 AM", "4 days ago (edited)". */
const EDITED_TIME = new RegExp(`^(?:\\S+ )?(?:${WORD}) \\d{1,2}[:.]\\d{2}|\\((?:${WORD})\\)$`, 'i');

/** The same with who did it: "Last edited by Tove on 3 May", "Edited 2 days ago by Tove". */
export const EDITED_BY = new RegExp(`^(?:\\S+ )?(?:${WORD})(?: by| von| par| por| da| am| on)? .*\\d`, 'i');

/** True when a small part of the row says so and nothing else, or says so beside a time. */
export function saysEdited(row: Element): boolean {
  for (const leaf of row.querySelectorAll('span, small, i, em, div, time, [class*="time"]')) {
    const text = leaf.childElementCount === 0 ? (leaf.firstChild as Text | null)?.data?.trim() : null;
    if (text && text.length < 32 && (EDITED.test(text) || EDITED_TIME.test(text))) return true;
  }
  return false;
}
