/** Names of this computer that the extension's own policy (`connect-src`) lets through without https. */
const ownNames = new Set(['localhost', '127.0.0.1']);

export type EndpointAddress = { address: string; host: string; leavesDevice: boolean } | { fault: string };

/**
 * The address of a model server as a person types or pastes it: its root, its `/v1`, or the address of a call. Whatever it
 * is, what comes back is the folder that `/chat/completions` and `/models` are in, without a slash at its end.
 *
 * `leavesDevice` is false for this very computer. `fault` is a sentence for a person.
 */
export function readEndpointAddress(typed: string): EndpointAddress {
  const text = typed.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    return { fault: 'This is not an address. Copy it whole, with https:// or http:// at the beginning.' };
  const url = new URL(text);
  if (url.protocol === 'http:' && url.hostname === '[::1]')
    return { fault: 'Write localhost in the place of [::1]; the browser asks only that without https.' };
  const isOwn = ownNames.has(url.hostname);
  if (url.protocol === 'http:' && !isOwn)
    return {
      fault:
        'Without https, anyone on the way could read what customers write. Only http://localhost and http://127.0.0.1 are used without it.',
    };
  if (url.username || url.password)
    return { fault: 'An address with a name or password in it is not kept. The key has a field of its own.' };
  if (url.search || url.hash) return { fault: 'Leave out what follows the “?” or “#”.' };
  const path = url.pathname.replace(/\/+$/, '').replace(/(?:\/chat)?(?:\/(?:completions|models))+$/, '');
  return { address: `${url.origin}${path || '/v1'}`, host: url.host, leavesDevice: !isOwn };
}
