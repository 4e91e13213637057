/**
 * What an agent types as an address ("support.example.com", "https://support.example.com/inbox") as a match pattern of
 * its origin, `https://support.example.com/*`; null when it is no web address. Without a scheme, https is meant. Ports
 * are left out, since match patterns know none.
 */
export function readAddress(typed: string): { origin: string; host: string } | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!text || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isNamed = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
  if (!isWeb || !isNamed || username) return null;
  return { origin: `${protocol}//${hostname}/*`, host: hostname };
}

/** `https://web.whatsapp.com/*` as a person reads it: `web.whatsapp.com`. */
export function showOrigin(origin: string): string {
  return origin.replace(/^(https?|\*):\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');
}

/** Where a match pattern's site begins; every customer of Zendesk has a host of their own, below the company's. */
export function addressOfOrigin(origin: string): string {
  return origin.replace('://*.', '://').replace(/\*$/, '');
}
