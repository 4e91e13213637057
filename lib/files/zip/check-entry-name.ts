/** Long enough for any help centre, short enough for every file system. */
const MOST_CHARACTERS = 500;
const SHOWN_CHARACTERS = 120;

/** A name as a message shows it: in quotes, cut, and without characters that would not show. */
export const quoteName = (name: string): string => {
  const shown = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '�');
  return `"${shown.length > SHOWN_CHARACTERS ? `${shown.slice(0, SHOWN_CHARACTERS)}…` : shown}"`;
};

/**
 * Why a file of this name is not taken out of a zip (or put into one), as a sentence; null when the name is fine. A
 * name stays inside the folder that it is unpacked to, on every system, and reads as it is written.
 */
export function checkEntryName(name: string): string | null {
  const quoted = quoteName(name);
  if (name === '' || name === '/') return 'The zip holds a file without a name.';
  if (name.length > MOST_CHARACTERS) return `The name ${quoted} is longer than ${MOST_CHARACTERS} characters.`;
  // Direction marks can make a name read as another one.
  if (/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name))
    return `The name ${quoted} holds characters that do not show.`;
  if (name.includes('\\')) return `The name ${quoted} holds a backslash; folders are separated by "/" in a zip.`;
  if (name.startsWith('/') || /^[a-z]:/i.test(name))
    return `The name ${quoted} is absolute; it must stay inside the zip.`;
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.includes('..')) return `The name ${quoted} leads out of the zip with "..".`;
  if (parts.includes('.') || parts.includes('')) return `The name ${quoted} is not a plain path.`;
  return null;
}
