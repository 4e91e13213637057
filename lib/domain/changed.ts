/** What a change did, and by which id it can be taken back. */
export interface Changed {
  undo: string;
  /** How many items it changed. */
  count: number;
}
