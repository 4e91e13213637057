import { extractFeatures } from '../features/extract-features.ts';
import { createFeatureBuffer, type FeatureBuffer } from '../features/feature-buffer.ts';
import { findHighest } from '../learn/find-highest.ts';
import { type FeatureRows, readFeatures } from '../learn/read-features.ts';
import { collectVocabulary } from '../learn/vocabulary.ts';
import type { NormalisedText } from '../normalise';
import { shareByToken } from '../scoring/share-by-token.ts';
import { calibrateRatings } from './calibrate-ratings.ts';
import { chooseOwnThreshold } from './choose-own-threshold.ts';
import { fitLabels, mostDecisions } from './fit-labels.ts';
import { holdOut } from './hold-out.ts';
import { joinFeatures } from './join-features.ts';
import { measureCoverage } from './measure-coverage.ts';
import { createRowReader, listFeatures, type MessageRow, ownBlocks } from './message-rows.ts';
import type { OwnExample, OwnIntentModel } from './own-intents';
import { rateLabels } from './rate-labels.ts';
import { scoreLabels } from './score-labels.ts';
import type { Sense } from './sense';
import { tidyExamples } from './tidy-examples.ts';

/** More examples than this are not looked at: what is gained after 20 an intent is little, and an agent waits. */
const mostExamples = 4_000;
/** So many are read between two rests. */
const lot = 64;
/** How many intents are listed. */
const listed = 5;

export interface OwnIntentSettings {
  /** What the shipped models know; null: words and letters alone. */
  sense: Sense | null;
  /** What examples are written in: a primary tag, or null when it is not certain. */
  language?: string | null;
  /** For benches, which have more time than an agent. */
  mostExamples?: number;
  mostDecisions?: number;
}

const nothing = { label: null, confidence: 0, all: [], evidence: [] };

/**
 * Learns a pack's own intents from a handful of examples each: a plane and a middle for each label, and from examples that
 * are held out how sure one may be and when to say nothing. Any list will do, an empty one too. Rests now and then, so that
 * whoever waits beside it is not kept waiting; all at once by `trainOwnIntents`.
 */
export function* trainOwnIntentsInSteps(
  examples: readonly OwnExample[],
  { sense, language = null, ...limits }: OwnIntentSettings,
): Generator<void, OwnIntentModel> {
  const known = tidyExamples(examples, limits.mostExamples ?? mostExamples);
  const labels = [...new Set(known.map(({ label }) => label))].sort();
  const placeOf = new Map(labels.map((label, at) => [label, at]));
  const labelOf = Int32Array.from(known, ({ label }) => placeOf.get(label) ?? 0);
  const messages = known.map(({ text }) => ({ text, language: language ?? '' }));
  const descriptions: Float64Array[] = [];
  const describe = (text: NormalisedText, features: FeatureBuffer): Float64Array => {
    const numbers = new Float64Array(sense?.size ?? 0);
    if (text.tokens.length > 0) sense?.describe(text, features, numbers);
    return numbers;
  };
  const lots: FeatureRows[] = [];
  for (let from = 0; from < messages.length; from += lot) {
    const some = messages.slice(from, from + lot);
    lots.push(readFeatures(some, ownBlocks, (text, own) => descriptions.push(describe(text, own))));
    yield;
  }
  const features = joinFeatures(lots);
  const reader = createRowReader(collectVocabulary(features, 1), sense?.size ?? 0);
  yield;
  const rows: MessageRow[] = [];
  for (const list of listFeatures(features)) {
    rows.push(reader.toRow(list, descriptions[rows.length] ?? new Float64Array()));
    if (rows.length % lot === 0) yield;
  }
  const most = limits.mostDecisions ?? mostDecisions;
  const results = yield* holdOut(rows, labelOf, labels.length, reader.width, reader.rarities, most);
  const { slope, offset } = calibrateRatings(results);
  const threshold = chooseOwnThreshold(results, { slope, offset });
  const weights = yield* fitLabels(rows, labelOf, labels.length, reader.width, most);
  const scores = { margins: new Float64Array(labels.length), nearness: new Float64Array(labels.length) };
  const ratings = new Float64Array(labels.length);
  const buffer = createFeatureBuffer();
  const shares = new Float64Array(buffer.hashes.length);

  /** What each feature of the message that was last read adds to a label's margin. */
  const share = (label: number): void => {
    for (let feature = 0; feature < buffer.size; feature += 1) {
      const column = reader.columns[feature] ?? -1;
      shares[feature] = 0;
      if (column === -1) continue;
      for (let entry = weights.starts[column] ?? 0; entry < (weights.starts[column + 1] ?? 0); entry += 1) {
        if (weights.entryLabels[entry] === label)
          shares[feature] = (reader.weighed[feature] ?? 0) * (weights.margins[entry] ?? 0);
      }
    }
  };

  return {
    labels,
    examples: known.length,
    threshold,
    judge(text, spoken) {
      if (labels.length === 0 || text.tokens.length === 0) return nothing;
      extractFeatures(text, spoken, buffer);
      const row = reader.toRow(buffer, describe(text, buffer));
      scoreLabels(weights, row, scores);
      rateLabels(scores, measureCoverage(row, reader.rarities, null), ratings);
      const best = findHighest(ratings);
      const toConfidence = (label: number) => 1 / (1 + Math.exp(-(slope * (ratings[label] ?? 0) + offset)));
      const confidence = toConfidence(best);
      const all = Array.from(ratings, (_, label) => label)
        .sort((a, b) => (ratings[b] ?? 0) - (ratings[a] ?? 0))
        .slice(0, listed)
        .map((label) => ({ label: labels[label] ?? '', confidence: toConfidence(label) }));
      const label = confidence >= threshold ? (labels[best] ?? null) : null;
      if (label === null) return { label, confidence, all, evidence: [] };
      share(best);
      return { label, confidence, all, evidence: shareByToken(text, buffer, shares) };
    },
  };
}
