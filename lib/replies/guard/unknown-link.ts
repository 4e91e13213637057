import type { Finding } from '@/lib/domain/finding';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { knownHosts } from './known-hosts.ts';
import { isOwnHost } from './same-site.ts';
import { keepReading, spokenText } from './spoken-text.ts';

const endings =
  'com|net|org|io|co|app|dev|xyz|shop|info|biz|me|ly|gg|tv|click|link|online|site|store|top|live|club|cc|uk|de|fr|es|it|pt|br|nl|be|at|ch|ie|eu|us|ca|au|in|pl|se|no|dk|fi|cz|ru|cn|jp|example|test';
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
/** An address with a scheme or "www.", or a host with a path. Not the end of a mail address. */
const address = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.-])(?:https?:\/\/(?<full>(?:[^\s/@<>"']{1,80}@)?(?:${label}\.){0,6}${label})|(?<www>www\.(?:${label}\.){1,5}(?:${label}))|(?<bare>(?:${label}\.){1,5}(?:${endings}))(?=\/))(?::\d{1,5})?(?:[/?#][^\s<>"'”»)\]]*)?`,
  'giu',
);

/** The hosts of the addresses in a text, in small letters. */
export const findHosts = (text: string): { start: number; end: number; host: string }[] =>
  [...text.matchAll(address)].map((match) => {
    const { full, www, bare } = match.groups ?? {};
    const host = (full ?? www ?? bare ?? '').replace(/^.*@/u, '').toLowerCase();
    const shown = match[0].replace(/[.,;:!?…]+$/u, '');
    return { start: match.index, end: match.index + shown.length, host };
  });

const hostsSaid = keepReading((context) => findHosts(spokenText(context)).map(({ host }) => host));

/** A link that leads neither to ourselves nor to where the conversation, or everybody, has been before. */
export const findUnknownLink: DraftCheck = (draft, context) => {
  const links = findHosts(draft);
  // Where nothing is known of our own sites, every link would be a strange one.
  if (links.length === 0 || context.hosts.length === 0) return [];
  const known = [...context.hosts, ...knownHosts, ...hostsSaid(context)];
  return (
    links
      // A host without a point is a machine of the customer's own.
      .filter(({ host }) => host.includes('.') && !isOwnHost(host, known))
      .map(({ start, end, host }): Finding =>
        createFinding(draft, {
          kind: 'unknown-link',
          severity: 'caution',
          start,
          end,
          why: `No article or reply links to ${host}.`,
          mend: null,
        }),
      )
  );
};
