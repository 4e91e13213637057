import { servesHost } from '@/lib/domain/serves-host';

/**
 * Of match patterns that the browser has granted, the part that a policy allows; all of them without a policy. A pattern
 * of many hosts is narrowed to those that are allowed.
 */
export function allowedMatches(granted: readonly string[], allowed: readonly string[] | undefined): string[] {
  if (allowed === undefined) return [...granted];
  const matches = granted.flatMap((pattern) => {
    const [, scheme, host] = /^(https?|\*):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (scheme === undefined || host === undefined || allowed.length === 0) return [];
    const bare = host.replace(/^\*\.?/, '');
    if (bare !== '' && servesHost(allowed, bare)) return [pattern];
    if (!host.startsWith('*')) return [];
    const inside = allowed.filter((one) => bare === '' || servesHost([bare], one));
    return inside.map((one) => `${scheme}://*.${one.toLowerCase()}/*`);
  });
  return [...new Set(matches)];
}
