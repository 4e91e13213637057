/**
 * The key of a person: the handle on the channel where the page shows one (it is unique there), else the name. The same
 * handle on the same site is one person; anything wider is for the agent to decide.
 */
export function personKey(channel: string, customer: { name: string; handle?: string | undefined }): string {
  const handle = customer.handle?.replace(/^@/, '').trim().toLowerCase();
  return handle ? `${channel}/@${handle}` : `${channel}/${customer.name.normalize('NFKC').trim()}`;
}
