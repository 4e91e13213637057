/** An address that may stand in a link: http or https only, else undefined. Pages and packs give addresses; both are hostile. */
export function safeHref(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
