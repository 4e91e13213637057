/** A message with what is said of it. `labels` has one label, or several where a set allows it. */
export interface Example {
  text: string;
  labels: string[];
  /** Primary tag, such as "en". */
  language: string;
  /** How many messages it counts for in training; 1 when left out. */
  weight?: number;
}
