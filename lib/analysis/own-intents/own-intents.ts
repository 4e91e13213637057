import type { Evidence } from '@/lib/domain/signal';
import type { NormalisedText } from '../normalise';

/** What a pack (or an agent) gives: a message and what it is about, in words of their own. */
export interface OwnExample {
  text: string;
  label: string;
}

/** What a message is about, by a pack's own intents. */
export interface OwnIntentJudgement {
  /** Null when the message is about none of them, as far as the examples tell. */
  label: string | null;
  /** How likely the best intent is right, 0 to 1; calibrated on examples that were held out. */
  confidence: number;
  /** The likeliest intents, best first, whether or not they are likely enough. */
  all: { label: string; confidence: number }[];
  /** The words that speak for the label (above zero) or against it; empty without a label. */
  evidence: Evidence[];
}

/** A pack's own intents, learned. Stays in memory: learning it again takes a second. */
export interface OwnIntentModel {
  /** In alphabetical order. */
  labels: readonly string[];
  /** Examples that were learned from: not empty, none twice, and not more than the limit. */
  examples: number;
  /** The confidence that a label must reach. */
  threshold: number;
  /** `language` is a primary tag that is certain, or null. Never throws. */
  judge(text: NormalisedText, language: string | null): OwnIntentJudgement;
}
