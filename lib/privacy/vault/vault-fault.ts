/** Why a file can't be opened, in the ways that matter to a person. The message says that nothing was changed. */
export class VaultFault extends Error {
  override name = 'VaultFault';
  constructor(
    readonly kind: 'foreign' | 'newer' | 'passphrase' | 'damaged' | 'truncated',
    message: string,
  ) {
    super(`${message} Nothing was changed.`);
  }
}
