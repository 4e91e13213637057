import { cleanTweet, cleanTweetOfLinks } from './clean-tweet.ts';

/** What is known of a data set: where it comes from, under what licence, and what it may be used for. */
export interface DataSet {
  origin: string;
  licence: string;
  /** `ship`: may train what ships. `benchmark`: only its own column of the bench. `evaluate`: never trained on. */
  use: 'ship' | 'benchmark' | 'evaluate';
  /** MIT, Apache, CC0 or CC BY: allowed in the artefact of `--permissive`. */
  permissive: boolean;
  /** Its folder, where that is not called as the set is. */
  folder?: string;
  /** The file of each split, without its ending. */
  files: { train?: string; validation?: string; test?: string };
  /** Takes out of a text what the collecting left in it. */
  clean?: (text: string) => string;
}

const tweetEval = { train: 'train', validation: 'val', test: 'test' };

export const dataSets = {
  tweeteval_sentiment: {
    origin: 'https://github.com/cardiffnlp/tweeteval and https://github.com/cbaziotis/datastories-semeval2017-task4',
    licence: 'SemEval-2013 to 2017 task 4, research release',
    use: 'ship',
    permissive: false,
    files: { ...tweetEval, train: 'train_semeval' },
    clean: cleanTweetOfLinks,
  },
  tweeteval_emotion: {
    origin: 'https://github.com/cardiffnlp/tweeteval',
    licence: 'SemEval-2018 task 1, non-commercial',
    use: 'benchmark',
    permissive: false,
    files: tweetEval,
  },
  tweeteval_offensive: {
    origin: 'https://github.com/cardiffnlp/tweeteval',
    licence: 'OLID, research use',
    use: 'benchmark',
    permissive: false,
    files: tweetEval,
    clean: cleanTweet,
  },
  goemotions: {
    origin: 'https://github.com/monologg/GoEmotions-pytorch',
    licence: 'Apache-2.0, CC BY 4.0',
    use: 'ship',
    permissive: true,
    files: { train: 'train', validation: 'dev', test: 'test' },
  },
  banking77: {
    origin: 'https://github.com/PolyAI-LDN/task-specific-datasets',
    licence: 'CC BY 4.0',
    use: 'ship',
    permissive: true,
    files: { train: 'train', test: 'test' },
  },
  clinc150: {
    origin: 'https://github.com/clinc/oos-eval',
    licence: 'CC BY 3.0',
    use: 'ship',
    permissive: true,
    files: tweetEval,
  },
  clinc150_out_of_scope: {
    origin: 'https://github.com/clinc/oos-eval',
    licence: 'CC BY 3.0',
    use: 'ship',
    permissive: true,
    folder: 'clinc150',
    files: { train: 'oos_train', validation: 'oos_val', test: 'oos_test' },
  },
  hwu64: {
    origin: 'https://github.com/jianguoz/Few-Shot-Intent-Detection',
    licence: 'CC BY 4.0',
    use: 'ship',
    permissive: true,
    files: { train: 'train', validation: 'valid', test: 'test' },
  },
  bitext_20k: {
    origin: 'https://github.com/shxunxk/Chatbot (Bitext sample) and https://github.com/bitext',
    licence: 'CDLA-Sharing-1.0',
    use: 'ship',
    permissive: false,
    files: { train: 'extra_8k' },
  },
  umsab: {
    origin: 'https://github.com/cardiffnlp/xlm-t',
    licence: 'open release of SemEval-2017, Deft-2017, SB-10K, SAIL 2015, Sentipolc-2016, SentiBR, InterTASS 2017',
    use: 'ship',
    permissive: false,
    files: tweetEval,
    clean: cleanTweet,
  },
  vader_tweets: {
    origin: 'https://github.com/cjhutto/vaderSentiment',
    licence: 'MIT',
    use: 'ship',
    permissive: true,
    folder: 'vader_gt',
    files: { train: 'tweets' },
  },
  vader_products: {
    origin: 'https://github.com/cjhutto/vaderSentiment',
    licence: 'MIT',
    use: 'ship',
    permissive: true,
    folder: 'vader_gt',
    files: { train: 'amazonReviewSnippets' },
  },
  vader_films: {
    origin: 'https://github.com/cjhutto/vaderSentiment',
    licence: 'MIT',
    use: 'ship',
    permissive: true,
    folder: 'vader_gt',
    files: { train: 'movieReviewSnippets' },
  },
  brand_emotion: {
    origin: 'https://github.com/vanessamuthonimwangi/dsc-phase-4-project-v2-3 (CrowdFlower, Data for Everyone)',
    licence: 'free release, with attribution',
    use: 'ship',
    permissive: false,
    files: { train: 'all' },
  },
  davidson: {
    origin: 'https://github.com/t-davidson/hate-speech-and-offensive-language',
    licence: 'MIT',
    use: 'ship',
    permissive: true,
    files: { train: 'all' },
  },
  convabuse: {
    origin: 'https://github.com/amandacurry/convabuse',
    licence: 'CC BY 4.0',
    use: 'ship',
    permissive: true,
    files: { train: 'train', validation: 'valid', test: 'test' },
  },
  hatecheck: {
    origin: 'https://github.com/paul-rottger/hatecheck-data',
    licence: 'CC BY 4.0',
    use: 'evaluate',
    permissive: true,
    files: { test: 'test' },
  },
  dreaddit: {
    origin: 'https://github.com/gillian850413/Insight_Stress_Analysis',
    licence: 'research release',
    use: 'evaluate',
    permissive: false,
    files: { train: 'train', test: 'test' },
  },
  twcs_spotify_unlabelled: {
    origin: 'https://github.com/stepanaromanov/python_for_marketing_research_and_analytics',
    licence: 'CC BY-NC-SA 4.0',
    use: 'evaluate',
    permissive: false,
    files: { test: 'all' },
  },
  tweeteval_irony: {
    origin: 'https://github.com/cardiffnlp/tweeteval',
    licence: 'SemEval-2018 task 3, research use',
    use: 'benchmark',
    permissive: false,
    files: { train: 'train' },
  },
  tweeteval_hate: {
    origin: 'https://github.com/cardiffnlp/tweeteval',
    licence: 'HatEval, CC BY-NC 4.0',
    use: 'benchmark',
    permissive: false,
    files: { train: 'train' },
  },
} as const satisfies Record<string, DataSet>;

export type DataSetName = keyof typeof dataSets;
