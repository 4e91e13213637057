import type { Pack, PackVersion, StoredPack, TrustedKey } from '@/lib/domain/pack';
import type { PackOffer, PackStop, PackTrust } from '@/lib/domain/pack-offer';
import { describeRuleFaults } from '@/lib/escalation/describe-rule-faults';
import { checkPack, type PackFinding } from '@/lib/knowledge/packs/check-pack';
import { comparePacks } from '@/lib/knowledge/packs/compare-packs';
import { compareVersions } from '@/lib/knowledge/packs/compare-versions';
import { describePackFault } from '@/lib/knowledge/packs/pack-fault';
import type { Place } from '@/lib/knowledge/packs/read-pack-files';
import { weighTrust } from '@/lib/knowledge/packs/weigh-trust';
import { createReplyLibrary } from '@/lib/replies/create-reply-library';

/** What is read of a pack, and how it came here. */
export interface ReadPackInput {
  pack: Pack;
  publicKey: string | null;
  manifest: string | null;
  places?: ReadonlyMap<string, Place>;
  from: string;
  isAddress: boolean;
  isRollBack: boolean;
}

/** What this device holds of a pack with the same id. */
export interface AtHand {
  installed: StoredPack | null;
  /** The installed version, whole. */
  current: PackVersion | null;
  keys: readonly TrustedKey[];
  /** The organisation has it installed. */
  isByPolicy?: boolean;
  /** Addresses that the organisation named. */
  policyAddresses?: readonly string[];
  /** After how many days conversations are erased now; null where they are kept. */
  retentionDays?: number | null;
}

const mostWarnings = 20;
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Holds a pack against what is installed: whose it is, what it changes, and what speaks against installing it. */
export function makeOffer(token: string, read: ReadPackInput, atHand: AtHand, now: number): PackOffer {
  const { pack, from, isAddress, isRollBack } = read;
  const { installed, current } = atHand;
  const trust = weighTrust(pack.id, read.publicKey, atHand.keys);
  const findings = checkPack(pack, {
    ...(read.places && { places: read.places }),
    today: day(now),
    searchReplies: searchRepliesOf(pack),
    checkRule: describeRuleFaults,
  });
  const other = otherStops(read, trust, atHand);
  const changes = comparePacks(current?.pack ?? null, pack);
  return {
    token,
    id: pack.id,
    name: pack.name,
    version: pack.version,
    publisher: pack.publisher ?? null,
    description: pack.description ?? null,
    license: pack.license,
    from,
    isAddress,
    isRollBack,
    installed: installed?.version ?? null,
    trust,
    stops: [
      ...(other ?? [
        ...trustStops(trust, atHand),
        ...(isRollBack ? [] : versionStops(read, atHand, changes.length === 0)),
      ]),
      ...erasureStops(read, atHand),
      ...(isRollBack ? [] : checkStops(findings)),
    ],
    warnings: findings
      .filter(({ severity }) => severity === 'warning')
      .slice(0, mostWarnings)
      .map(describePackFault),
    changes: changes.map(({ what, item: { kind, id, title } }) => ({
      what,
      kind,
      id,
      title,
    })),
  };
}

const by = (publisher: string | undefined): string => (publisher === undefined ? '' : ` by ${publisher}`);

/**
 * Where the id is that of another pack: which of the two it shall be. Null where nothing says that it is another, or the
 * same key says that it is not.
 */
function otherStops({ pack, publicKey }: ReadPackInput, trust: PackTrust, { installed, isByPolicy = false }: AtHand) {
  if (!installed || trust.kind === 'trusted') return null;
  const isOtherPublisher =
    installed.publisher !== undefined && pack.publisher !== undefined && installed.publisher !== pack.publisher;
  if (installed.name === pack.name && !isOtherPublisher) return null;
  const isFixed = isByPolicy || ('isFixed' in trust && trust.isFixed);
  const vouched =
    trust.kind === 'changed-key'
      ? ', signed by another key'
      : publicKey === null && installed.signer
        ? ', not signed'
        : '';
  const [was, is] =
    installed.name === pack.name
      ? [`the one${by(installed.publisher)}`, `the one${by(pack.publisher)}`]
      : [installed.name, pack.name];
  const stop: PackStop = {
    kind: 'other-pack',
    what: `“${installed.name}”${by(installed.publisher)} is installed and has the same id, “${pack.id}”, as “${pack.name}”${by(pack.publisher)}${vouched}. Only one of the two can be installed${isFixed ? ', and your organisation decided for the first.' : '; what the other brought goes with it.'}`,
    settle: isFixed ? null : `Take ${is}`,
    keep: `Keep ${was}`,
  };
  return [stop];
}

/** The pack's own replies, searched as the sidebar does it. */
function searchRepliesOf(pack: Pack): (question: string, limit: number) => string[] {
  const replies = createReplyLibrary();
  replies.put(pack.replies.map((reply) => ({ ...reply, pack: pack.id })));
  return (question, limit) => replies.search(question, { values: {} }, limit).map(({ reply }) => reply);
}

function trustStops(trust: PackTrust, { installed }: AtHand): PackStop[] {
  const kept = installed ? ` Version ${installed.version} stays as it is.` : '';
  if (trust.kind === 'changed-key')
    return [
      {
        kind: 'changed-key',
        what: trust.isFixed
          ? `It is signed by a key that your organisation does not name for this pack.${kept}`
          : `It is signed by another key than before. Ask the publisher whether they changed it before you trust it.${kept}`,
        settle: trust.isFixed ? null : 'Trust the new key',
      },
    ];
  if (trust.kind !== 'signature-missing') return [];
  return [
    {
      kind: 'signature-missing',
      what: `Nobody signed it, but this pack was signed before: somebody may have changed it on the way.${kept}`,
      settle: null,
    },
  ];
}

function versionStops(
  { pack, manifest, publicKey }: ReadPackInput,
  { installed }: AtHand,
  isSame: boolean,
): PackStop[] {
  if (!installed) return [];
  const order = compareVersions(pack.version, installed.version);
  if (order < 0)
    return [
      {
        kind: 'older',
        what: `Version ${installed.version} is installed, which is newer than ${pack.version}.`,
        settle: `Go back to ${pack.version}`,
      },
    ];
  if (order > 0) return [];
  // A pack as JSON has no manifest, and spaces in a file make another one.
  if (isSame || (manifest !== null && manifest === installed.manifest))
    return [{ kind: 'same-version', what: `Version ${pack.version} is installed already.`, settle: null }];
  const what = `Version ${pack.version} is installed already, with other content.`;
  // Whoever signs can raise the version; a draft that nobody signed may be tried again and again.
  return installed.signer === null && publicKey === null
    ? [{ kind: 'same-version', what, settle: 'Replace it' }]
    : [{ kind: 'same-version', what: `${what} A new version needs a higher number.`, settle: null }];
}

/** What is erased can't be brought back, so nobody but the person or their organisation lets a pack shorten the time. */
function erasureStops({ pack, from }: ReadPackInput, atHand: AtHand): PackStop[] {
  const { retentionDays: now = null, isByPolicy = false, policyAddresses = [] } = atHand;
  const days = pack.policy.retentionDays;
  if (days === undefined || isByPolicy || policyAddresses.includes(from) || (now !== null && now <= days)) return [];
  const after = days === 1 ? '1 day' : `${days} days`;
  const before = now === null ? 'Now they are kept until you erase them.' : `Now they are kept for ${now} days.`;
  return [
    {
      kind: 'erases',
      what: `With this pack, conversations in which nothing new was seen for ${after} are erased from this device. ${before}`,
      settle: `Erase them after ${after}`,
    },
  ];
}

function checkStops(findings: readonly PackFinding[]): PackStop[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const shown = errors.slice(0, 5).map(describePackFault);
  const more = errors.length > shown.length ? ` And ${errors.length - shown.length} more.` : '';
  return [{ kind: 'checks', what: `Its own checks fail. ${shown.join(' ')}${more}`, settle: 'Install all the same' }];
}
