import type { CardText } from './model-card.ts';

/** What is true of every head. */
const shared = [
  'English is what it knows best. Spanish, French, German, Italian and Portuguese are useful for sentiment, urgency and distress; in any other language nothing is said.',
  'Irony, quoted speech and pictures are beyond it. It reads one message at a time, without what was said before.',
  'The messages of ours were written by few people. Expect less on a desk whose customers write otherwise; corrections on the device move it.',
];

export const cardTexts: Readonly<Record<string, CardText>> = {
  sentiment: {
    title: 'Tone: negative, neutral, positive',
    use: 'Tells the tone of one message, so that an agent sees where care is needed first. It is about the words, never about the person, and not a measure of how well an agent works.',
    limits: [
      ...shared,
      'A plain report of a fault ("the zip broke") stands between neutral and negative; people who labelled such messages did not agree either.',
      'Praise that says no word of mood reads as neutral.',
    ],
  },
  emotion: {
    title: 'Emotions',
    use: 'Names the strongest emotion that the words show, and how strong each of nine is. Advice for the tone of an answer. Not a diagnosis, and nothing to keep about a person.',
    limits: [
      ...shared,
      'Frustration was learned from annoyance among strangers and from our own messages; between anger and frustration it is often a guess.',
      'Disappointment is the weakest: read "negative" and look at the words.',
    ],
  },
  intent: {
    title: 'What a message is about',
    use: 'Offers the right canned replies and articles first, and three choices where it is not sure. A message may be about several things; it may also be about none of the thirty, and then it says nothing.',
    limits: [
      ...shared,
      'Outside English it goes by cue phrases alone, most of them Spanish.',
      'A team whose matters are not among the thirty should add intents of its own in a pack: 5 to 20 examples each.',
    ],
  },
  urgency: {
    title: 'Urgency',
    use: 'Orders the queue, and says why. A person decides.',
    limits: [
      ...shared,
      'What is urgent differs from desk to desk: it was learned from how four authors saw it.',
      'Capitals and insults are not urgent by themselves, and were hard to keep apart from what is.',
    ],
  },
  toxicity: {
    title: 'Insults, threats, hate, sexual talk, spam',
    use: 'Warns an agent or a moderator before they read on. It advises and never acts: nothing is hidden, sent or reported by it.',
    limits: [
      ...shared,
      'It knows words better than meaning: hate without a slur is missed, and counter-speech is sometimes flagged (see the table of HateCheck).',
      'It must not be used to rate people or to sort customers.',
    ],
  },
  distress: {
    title: 'Distress',
    use: 'Puts a calm card and the team’s own protocol before the canned replies when someone may be in despair or danger. Recall comes first: a false alarm costs a glance, a miss may cost more. Not a diagnosis.',
    limits: [
      'No openly licensed set of real messages of this kind exists. It was written, learned and tested on messages of our own; real ones will differ, and some will be missed.',
      'Six languages, English best. In any other language only the cue phrases speak.',
      'It reads one message: despair that shows over a whole conversation is not seen by it.',
    ],
  },
};
