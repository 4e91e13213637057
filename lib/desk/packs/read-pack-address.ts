/**
 * An address of a pack as a person gives it: the folder, its manifest.json, or a `.deskpack`. A folder ends in a slash.
 *
 * @throws with a sentence where it is no https address
 */
export function readPackAddress(typed: string): string {
  const text = typed.trim();
  if (!URL.canParse(text)) throw new Error('This is not an address. Copy it whole, with https:// at the beginning.');
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Error('Only addresses that begin with https:// are read.');
  if (url.username || url.password) throw new Error('An address with a name or password in it is not kept.');
  url.hash = '';
  if (/\.(?:deskpack|json)$/i.test(url.pathname) && !url.pathname.endsWith('/manifest.json')) return url.href;
  // The names of files are put behind a folder, where a question leaves no place for them.
  if (url.search !== '')
    throw new Error('The address of a folder can’t have a “?” in it; that of a .deskpack can. Nothing was changed.');
  url.pathname = url.pathname.replace(/manifest\.json$/, '').replace(/\/*$/, '/');
  return url.href;
}
