/** Upper bounds on a pack: far above what a team writes, far below what would hurt a device. */
export const packLimits = {
  /** The `.deskpack` as a file. */
  packedBytes: 50 * 1024 * 1024,
  /** All files of it, unpacked. */
  unpackedBytes: 150 * 1024 * 1024,
  /** One article has at most 100,000 characters; a file of replies may be longer. */
  fileBytes: 8 * 1024 * 1024,
  files: 20_000,
  manifestBytes: 8 * 1024 * 1024,
  signatureBytes: 4 * 1024,
} as const;
