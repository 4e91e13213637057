import CircleHelp from 'lucide-react/icons/circle-help';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import ShieldCheck from 'lucide-react/icons/shield-check';
import type { PackTrust } from '@/lib/domain/pack-offer';
import { useLocalFormats, type LocalFormats } from '../../ui/use-local-formats';

const sentences: {
  [K in PackTrust['kind']]: (trust: Extract<PackTrust, { kind: K }>, formats: LocalFormats) => string;
} = {
  unsigned: () => 'Not signed',
  'first-use': () => 'Signed, by a key that is new here. It is trusted from now on, and no other',
  trusted: ({ since, by }, { longDay }) =>
    by === 'policy' ? 'Signed by a key that your organisation trusts' : `Signed, key trusted since ${longDay(since)}`,
  'changed-key': () => 'Signed by another key than before',
  'signature-missing': () => 'The signature is missing',
};

const looks = {
  unsigned: { Icon: CircleHelp, ink: 'text-muted' },
  'first-use': { Icon: ShieldCheck, ink: 'text-muted' },
  trusted: { Icon: ShieldCheck, ink: 'text-success' },
  'changed-key': { Icon: ShieldAlert, ink: 'text-danger' },
  'signature-missing': { Icon: ShieldAlert, ink: 'text-danger' },
};

/** Who vouches for a pack, in one line with its icon. */
export function SignerLine({ trust }: { trust: PackTrust }) {
  const { Icon, ink } = looks[trust.kind];
  const say = sentences[trust.kind] as (trust: PackTrust, formats: LocalFormats) => string;
  const formats = useLocalFormats();
  return (
    <p className={`flex items-start gap-1.5 text-small ${ink}`}>
      <Icon size={14} aria-hidden className="mt-px shrink-0" />
      <span>{say(trust, formats)}</span>
    </p>
  );
}
