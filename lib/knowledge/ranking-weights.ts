/**
 * What counts how much. One setting for all knowledge bases, chosen on the training questions of banking77kb by
 * cross-checking halves of them; the other sets of `npm run bench:search` only report.
 */
export const weights = {
  /** BM25 over all fields together (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004). */
  saturation: 1.2,
  fields: { title: 2.5, headings: 1.3, tags: 1.2, body: 1 },
  /** How far the length of a field is held against it. */
  lengths: { title: 0.5, headings: 0.5, tags: 0.5, body: 0.25 },
  /** Words that mean the same. */
  synonym: 0.3,
  /** Words of the intent, beside the customer's own. */
  intent: 0.25,
  /** Words that are only spelled like one of the question. */
  like: 0.6,
  /** The same where the word as written stands in articles, too: in a short question it may still be a slip. */
  likeKnown: 0.1,
  /** Words that begin like one of a short question. */
  prefix: 0.4,
  /** Two words of the question written as one, or one as two. */
  compound: 0.6,
  /** How far a title that the question fully covers lifts an article. */
  nameCover: 0.7,
  /** How far an article that meets the whole question is lifted. */
  questionCover: 0.5,
  /** Nearness in meaning, beside the words' score. */
  vectors: 0.5,
  /** Accepted for similar questions; at most so much beside the best score of 1. */
  accepted: 0.5,
  /** The words of what was accepted, as a field of the article. */
  acceptedField: 1,
  /** Written today rather than long ago: settles what is as good as a tie. Not measured, for want of a set with dates. */
  recent: 0.02,
  /** Dismissed for similar questions. */
  dismissed: 0.6,
};
