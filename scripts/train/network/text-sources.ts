import { join } from 'node:path';
import { z } from 'zod';
import { isJudgedLanguage } from '../../../lib/analysis/judged-languages.ts';
import type { DataSetName } from '../data-sets/data-sets.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import { readLines } from '../data-sets/read-lines.ts';
import { dropOverlap } from '../drop-overlap.ts';
import type { Split } from '../read-own-messages.ts';

/** Texts that word vectors learn from. Labels are not read here, and neither are validation and test splits. */
export interface TextSource {
  /** The folder of the set and the file in it. */
  name: string;
  file: string;
  origin: string;
  licence: string;
  /** `ship`: may train what ships. `benchmark`: only the column of the method. */
  use: 'ship' | 'benchmark';
  permissive: boolean;
}

const source = (
  path: string,
  origin: string,
  licence: string,
  permissive: boolean,
  use: TextSource['use'] = 'ship',
): TextSource => {
  const [name = '', file = ''] = path.split('/');
  return { name, file, origin: `https://github.com/${origin}`, licence, use, permissive };
};

export const textSources: readonly TextSource[] = [
  source('tweeteval_sentiment/train_semeval', 'cardiffnlp/tweeteval', 'SemEval task 4, research release', false),
  source('umsab/train', 'cardiffnlp/xlm-t', 'open release', false),
  source('goemotions/train', 'monologg/GoEmotions-pytorch', 'Apache-2.0, CC BY 4.0', true),
  source('vader_gt/tweets', 'cjhutto/vaderSentiment', 'MIT', true),
  source('vader_gt/amazonReviewSnippets', 'cjhutto/vaderSentiment', 'MIT', true),
  source('vader_gt/movieReviewSnippets', 'cjhutto/vaderSentiment', 'MIT', true),
  source('vader_gt/nytEditorialSnippets', 'cjhutto/vaderSentiment', 'MIT', true),
  source('brand_emotion/all', 'vanessamuthonimwangi/dsc-phase-4-project-v2-3', 'free release', false),
  source('bitext_20k/all', 'shxunxk/Chatbot', 'CDLA-Sharing-1.0', false),
  source('bitext_20k/extra_8k', 'shxunxk/Chatbot', 'CDLA-Sharing-1.0', false),
  source('banking77/train', 'PolyAI-LDN/task-specific-datasets', 'CC BY 4.0', true),
  source('clinc150/train', 'clinc/oos-eval', 'CC BY 3.0', true),
  source('hwu64/train', 'jianguoz/Few-Shot-Intent-Detection', 'CC BY 4.0', true),
  source('davidson/all', 't-davidson/hate-speech-and-offensive-language', 'MIT', true),
  source('convabuse/train', 'amandacurry/convabuse', 'CC BY 4.0', true),
  source('politeness/stack_exchange', 'shaguniitb/politeness', 'CC BY 4.0', true),
  source('politeness/wikipedia', 'shaguniitb/politeness', 'CC BY 4.0', true),
  source('tweeteval_emotion/train', 'cardiffnlp/tweeteval', 'non-commercial', false, 'benchmark'),
  source('tweeteval_offensive/train', 'cardiffnlp/tweeteval', 'research use', false, 'benchmark'),
  source('tweeteval_hate/train', 'cardiffnlp/tweeteval', 'non-commercial', false, 'benchmark'),
  source('tweeteval_irony/train', 'cardiffnlp/tweeteval', 'research use', false, 'benchmark'),
];

const rowSchema = z.object({ text: z.string(), lang: z.string().default('en') });

/** What is measured on: collections overlap, and a text that stands here as well is not read for its words either. */
const measured: readonly (readonly [DataSetName, Split])[] = [
  ['tweeteval_sentiment', 'validation'],
  ['tweeteval_sentiment', 'test'],
  ['tweeteval_emotion', 'test'],
  ['tweeteval_offensive', 'test'],
  ['umsab', 'validation'],
  ['umsab', 'test'],
  ['goemotions', 'test'],
];

/** The texts of some sources. Throws `MissingData` when one of them is not in `folder`. */
export function readTexts(folder: string, sources: readonly TextSource[]): string[] {
  const rows = sources.flatMap(({ name, file, origin }) =>
    z.array(rowSchema).parse(readLines(join(folder, name), file, origin)),
  );
  // A vocabulary has no room for scripts that nothing else reads.
  const known = rows.filter(({ lang }) => isJudgedLanguage(lang));
  return dropOverlap(
    known,
    measured.flatMap(([name, split]) => readDataSet(folder, name, split)),
  ).map(({ text }) => text);
}
