/**
 * Which emotion of ours each of GoEmotions' 28 labels is told as; null where it is none of ours. Annoyance is what comes
 * nearest to frustration; what is felt about another (caring, admiration) counts as joy only where it praises.
 */
export const emotionOfGoEmotions = {
  admiration: 'joy',
  amusement: 'joy',
  anger: 'anger',
  annoyance: 'frustration',
  approval: null,
  caring: null,
  confusion: 'confusion',
  curiosity: null,
  desire: null,
  disappointment: 'disappointment',
  disapproval: null,
  disgust: 'anger',
  embarrassment: null,
  excitement: 'joy',
  fear: 'fear',
  gratitude: 'gratitude',
  grief: 'sadness',
  joy: 'joy',
  love: 'joy',
  nervousness: 'fear',
  neutral: 'neutral',
  optimism: null,
  pride: 'joy',
  realization: null,
  relief: 'joy',
  remorse: 'sadness',
  sadness: 'sadness',
  surprise: null,
} as const satisfies Record<string, string | null>;

/** The groups of the paper (Demszky et al., ACL 2020), after Ekman: how a model's 28 labels are measured as 7. */
export const ekmanGroups: Readonly<Record<string, readonly (keyof typeof emotionOfGoEmotions)[]>> = {
  anger: ['anger', 'annoyance', 'disapproval'],
  disgust: ['disgust'],
  fear: ['fear', 'nervousness'],
  joy: [
    'joy',
    'amusement',
    'approval',
    'excitement',
    'gratitude',
    'love',
    'optimism',
    'relief',
    'pride',
    'admiration',
    'desire',
    'caring',
  ],
  neutral: ['neutral'],
  sadness: ['sadness', 'disappointment', 'embarrassment', 'grief', 'remorse'],
  surprise: ['surprise', 'realization', 'confusion', 'curiosity'],
};

const sentimentOf: Readonly<Record<string, readonly string[]>> = {
  // Ekman's joy, and what is felt against or about something bad; what surprises is neither.
  positive: ekmanGroups['joy'] ?? [],
  negative: ['anger', 'disgust', 'fear', 'sadness'].flatMap((group) => ekmanGroups[group] ?? []),
};

/** The sentiment of one of the 28 labels, after the groups of the paper. */
export const sentimentOfGoEmotions = (label: string): string =>
  Object.keys(sentimentOf).find((sentiment) => sentimentOf[sentiment]?.includes(label) === true) ?? 'neutral';
