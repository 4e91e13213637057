/** What is known of the customer beside what they write; all of it may be missing. */
export interface CustomerFacts {
  tags: readonly string[];
  /** What they are worth to the team, in its own unit; null where nobody said. */
  value: number | null;
}
