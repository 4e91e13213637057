/** What the rows of each table are, as words after a number: one of them, and several. */
const words: Record<string, readonly [string, string]> = {
  people: ['customer', 'customers'],
  conversations: ['conversation', 'conversations'],
  messages: ['message', 'messages'],
  assessments: ['judgement', 'judgements'],
  events: ['use or correction', 'uses and corrections'],
  lessons: ['lesson', 'lessons'],
  outcomes: ['use of a suggestion', 'uses of suggestions'],
  facts: ['setting or remembered answer', 'settings and remembered answers'],
  articles: ['article', 'articles'],
  replies: ['reply', 'replies'],
  replyUse: ['count of uses', 'counts of uses'],
  packs: ['pack', 'packs'],
  adapters: ['taught site', 'taught sites'],
  identifiers: ['address or number', 'addresses and numbers'],
  links: ['link to other people', 'links to other people'],
  promises: ['promise', 'promises'],
  warningMarks: ['mark of a warning', 'marks of warnings'],
};

/** "3 messages"; a table that has no words yet goes by its name. */
export function sayRows(table: string, count: number, number: (value: number) => string): string {
  const [one, many] = words[table] ?? [`row of ${table}`, `rows of ${table}`];
  return `${number(count)} ${count === 1 ? one : many}`;
}
