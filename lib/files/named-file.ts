/** A file in memory, named by its path: `/` between folders, none at the start. */
export interface NamedFile {
  path: string;
  bytes: Uint8Array;
}
