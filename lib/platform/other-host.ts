/** The host (and port) that an answer came from, where a server sent on to another than the one that was asked. */
export function otherHost(asked: string, answered: string): string | null {
  if (!URL.canParse(answered)) return null;
  const { host } = new URL(answered);
  return host === '' || host === new URL(asked).host ? null : host;
}
