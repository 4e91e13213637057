import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from '../data-sets/read-lines.ts';

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
/** The languages of the house; a vocabulary has no room for scripts that nothing else reads. */
const languages = new Set(['en', 'es', 'fr', 'de', 'it', 'pt']);

/** The texts of a source. Throws `MissingData` when it is not in `folder`. */
export const readTexts = (folder: string, { name, file, origin }: TextSource): string[] =>
  z
    .array(rowSchema)
    .parse(readLines(join(folder, name), file, origin))
    .filter(({ lang }) => languages.has(lang))
    .map(({ text }) => text);
