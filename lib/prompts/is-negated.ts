const negation =
  /(?<!\p{L})(?:not|no|never|none|nothing|cannot|without|neither|nor|unable|impossible|nicht|kein\p{L}*|nie|niemals|ohne|weder|nunca|ningún|ninguna?|sin|tampoco|ne|n['’](?=\p{L})|pas|jamais|aucune?|sans|impossible|non|mai|nessun\p{L}*|senza|não|nenhuma?|sem)(?!\p{L})|n['’]t(?!\p{L})/giu;
/** "no problem", "not only", "nicht nur": no denial. */
const idle =
  /(?<!\p{L})(?:no (?:problem|worries|doubt|matter)|not only|nicht nur|kein problem|no sólo|no solo|non seulement|non solo|não só|sin duda|sans doute)(?!\p{L})/giu;

/** Whether a clause denies what it says; two denials cancel out. */
export function isNegated(clause: string): boolean {
  const found = clause.replace(idle, ' ').match(negation) ?? [];
  const isFrench = found.some((word) => /^n(?:e|['’])$/iu.test(word));
  return isFrench || found.length % 2 === 1;
}
