import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import { Part } from '../page';

const features = {
  'pack-files': 'packs from files',
  'pack-addresses': 'adding addresses',
  'model-endpoint': 'model servers',
} as const;

/** What the organisation decided; nothing where it decided nothing. */
export function PolicyPart({ policy }: { policy: ManagedPolicy }) {
  const rows = [
    policy.packAddresses && ['Packs from', policy.packAddresses.join(', ')],
    policy.trustedKeys && ['Keys for', [...new Set(policy.trustedKeys.map(({ pack }) => pack))].join(', ')],
    policy.allowedSites && ['Sites', policy.allowedSites.join(', ') || 'None'],
    policy.modelEndpoint && ['Model server', `${policy.modelEndpoint.model} at ${policy.modelEndpoint.address}`],
    policy.switchedOff &&
      policy.switchedOff.length > 0 && ['Switched off', policy.switchedOff.map((one) => features[one]).join(', ')],
    policy.retentionDays !== undefined && [
      'Conversations',
      `Kept for ${policy.retentionDays === 1 ? '1 day' : `${policy.retentionDays} days`}`,
    ],
  ].filter((row): row is [string, string] => Array.isArray(row));
  if (rows.length === 0) return null;
  return (
    <Part title="Set by your organisation">
      <dl className="divide-y divide-line border-y border-line">
        {rows.map(([name, text]) => (
          <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[7rem_1fr]">
            <dt className="text-muted">{name}</dt>
            <dd className="break-words">{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
