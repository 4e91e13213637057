/** Host of a match pattern; what stands for subdomains is left out. */
export const hostOfOrigin = (origin: string): string =>
  origin
    .replace(/^[^:]*:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/[/:].*$/, '');
