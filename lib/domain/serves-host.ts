/**
 * Whether one of the hosts is meant: itself or a subdomain of it, in capital or small letters. All are where none is
 * named.
 */
export function servesHost(hosts: readonly string[] | undefined, host: string): boolean {
  return (
    hosts === undefined || hosts.length === 0 || hosts.some((one) => isWithin(one.toLowerCase(), host.toLowerCase()))
  );
}

const isWithin = (one: string, host: string): boolean => host === one || host.endsWith(`.${one}`);
