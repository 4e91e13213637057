const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language as prompts name it: "German". Null for a tag that is none; its words would be another's. */
export function nameLanguage(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag)) return null;
  try {
    return names.of(tag) ?? null;
  } catch (error) {
    // It looks like a tag, but is none.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** "Write in German.", or in the language of what the label names where the tag says nothing. */
export const inLanguage = (tag: string | null, otherwise: string): string => {
  const name = tag === null ? null : nameLanguage(tag);
  return name === null ? `Write in the language of ${otherwise}.` : `Write in ${name}.`;
};
