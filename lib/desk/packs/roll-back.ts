import type { TrustedKey } from '@/lib/domain/pack';
import type { Store } from '@/lib/store/open-store';

/**
 * Installs a version that is kept, with the key that signed it. Updates from its address wait for the person's word from
 * then on, or what was taken back would come again by itself.
 *
 * @throws with a sentence where the version is not kept any more
 */
export async function rollBackTo(store: Pick<Store, 'packs'>, id: string, version: string, now: number): Promise<void> {
  const row = (await store.packs.versions(id)).find((one) => one.version === version);
  if (!row) throw new Error(`Version ${version} is not kept any more. Nothing was changed.`);
  const pin: TrustedKey | null = row.signer && { pack: id, ...row.signer, by: 'person' };
  const isKnown = (await store.packs.keys()).some((key) => key.pack === id && key.publicKey === pin?.publicKey);
  const source = (await store.packs.sources()).find((one) => one.pack === id) ?? null;
  await store.packs.install(
    row,
    { pin: isKnown ? null : pin, source: source && { ...source, isAutomatic: source.addedBy === 'policy' } },
    now,
  );
}
