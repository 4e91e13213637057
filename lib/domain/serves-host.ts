/** Whether one of the hosts is meant: itself or a subdomain of it. All are where none is named. */
export function servesHost(hosts: readonly string[] | undefined, host: string): boolean {
  return hosts === undefined || hosts.length === 0 || hosts.some((one) => host === one || host.endsWith(`.${one}`));
}
