// Collections of tweets went through spreadsheets and JSON on their way; what that left in them is no part of a tweet, and a
// model would learn it by heart, since each year's collection left something else and has its own share of moods.

const escape = /\\u([0-9a-f]{4})/gi;

/** The tweet as it was written: `\u2019` is the character again, quotes that a table put around and doubled are gone. */
export function cleanTweet(text: string): string {
  const spelled = text.replaceAll(escape, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const isQuoted = spelled.length > 2 && spelled.startsWith('"') && spelled.trimEnd().endsWith('"');
  return (isQuoted ? spelled.trim().slice(1, -1) : spelled).replaceAll(/"{2,}/g, '"');
}

/** Links went, too: TweetEval took them out of its validation and test tweets, and a third of the training tweets have them. */
export const cleanTweetOfLinks = (text: string): string =>
  cleanTweet(text)
    .replaceAll(/https?(?::\S*|\b)/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
