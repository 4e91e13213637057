/** What pages write beside an edited message, alone in its element. */
export const EDITED =
  /^[\s(]*(?:edited|bearbeitet|editad[oa]|modifiée?|modificato|bewerkt|redigerat|edytowano|изменено|编辑过|編集済み?)[\s)]*$/i;

/** True when a small part of the row says so and nothing else. */
export function saysEdited(row: Element): boolean {
  for (const leaf of row.querySelectorAll('span, small, i, em')) {
    const text = leaf.childElementCount === 0 ? (leaf.firstChild as Text | null)?.data : null;
    if (text && text.length < 20 && EDITED.test(text)) return true;
  }
  return false;
}
