/** Domains under which everybody can have one: neighbours there have nothing to do with each other. */
const shared =
  /(?:^|\.)(?:(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}|zendesk\.com|freshdesk\.com|intercom\.help|gorgias\.help|helpscoutdocs\.com|myshopify\.com|github\.io|gitbook\.io|notion\.site|netlify\.app|vercel\.app|pages\.dev|web\.app|herokuapp\.com|wordpress\.com|blogspot\.com|wixsite\.com|squarespace\.com|s3\.amazonaws\.com|example\.(?:com|org|net|co|app|io|xyz|click|shop))$/u;

/** The part of a host that one owner has: "fernhill.example" of "help.fernhill.example". */
function siteOf(host: string): string {
  const labels = host
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/\.$/u, '')
    .split('.');
  const two = labels.slice(-2).join('.');
  return shared.test(two) || shared.test(labels.slice(-3).join('.')) ? labels.slice(-3).join('.') : two;
}

/** Whether a host belongs to one of the sites: the same, or another part of it. */
export const isOwnHost = (host: string, hosts: readonly string[]): boolean => {
  const site = siteOf(host);
  return site.includes('.') && hosts.some((own) => siteOf(own) === site);
};
