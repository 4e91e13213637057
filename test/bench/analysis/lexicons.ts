import sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';

// The lexicons that products of this kind use: the floor of every table, measured in the same run on the same texts.

export interface Lexicon {
  name: string;
  judge(text: string): 'negative' | 'neutral' | 'positive';
}

const bySign = (score: number, neutral: number): 'negative' | 'neutral' | 'positive' =>
  score >= neutral ? 'positive' : score <= -neutral ? 'negative' : 'neutral';

/** Within 0.05 of zero is neutral, as VADER's authors advise (Hutto and Gilbert, ICWSM 2014). */
const vaderNeutral = 0.05;
/** Their scores are sums of whole numbers: anything but 0 has a side. */
const anySign = Number.MIN_VALUE;
const afinn = new sentiment();

export const lexicons: readonly Lexicon[] = [
  {
    name: 'VADER',
    judge: (text) => bySign(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, vaderNeutral),
  },
  { name: 'AFINN', judge: (text) => bySign(afinn.analyze(text).score, anySign) },
  { name: 'wink', judge: (text) => bySign(wink(text).score, anySign) },
];
