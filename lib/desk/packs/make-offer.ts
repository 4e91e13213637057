import type { Pack, PackVersion, StoredPack, TrustedKey } from '@/lib/domain/pack';
import type { PackOffer, PackStop, PackTrust } from '@/lib/domain/pack-offer';
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
  });
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
      ...trustStops(trust, atHand),
      ...(isRollBack ? [] : versionStops(read, atHand, changes.length === 0)),
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
  if (installed.name !== pack.name && (installed.signer === null || publicKey === null))
    return [
      {
        kind: 'other-pack',
        what: `“${installed.name}” has the same id, “${pack.id}”. Only one of the two can be installed.`,
        settle: `Replace ${installed.name}`,
      },
    ];
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

function checkStops(findings: readonly PackFinding[]): PackStop[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const shown = errors.slice(0, 5).map(describePackFault);
  const more = errors.length > shown.length ? ` And ${errors.length - shown.length} more.` : '';
  return [{ kind: 'checks', what: `Its own checks fail. ${shown.join(' ')}${more}`, settle: 'Install all the same' }];
}
