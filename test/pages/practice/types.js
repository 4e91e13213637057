// @ts-check
/**
 * The shapes of the practice inbox. Types only.
 *
 * @typedef {'inbound' | 'outbound' | 'note' | 'system'} Direction
 * @typedef {'instagram' | 'facebook' | 'x' | 'whatsapp' | 'email'} Channel
 * @typedef {{ kind: 'image', src: string, name: string, width: number, height: number }} Attachment
 * @typedef {{ author: string, text: string }} Quote
 *
 * What a script file holds. `author` is needed only for an agent other than the signed-in one.
 * @typedef {{ text?: string, direction?: Direction, author?: string, attachment?: Attachment, quote?: Quote }} Line
 * `at` is relative: '-8m' (minutes ago) or '-3d 18:22' (days ago, local time of day).
 * @typedef {Line & { at: string }} HistoryLine
 * `delay` is in milliseconds after the line before; `after: 'reply'` waits until the agent has answered.
 * @typedef {Line & { delay: number, after?: 'reply' }} LiveLine
 * @typedef {{ id: string, channel: Channel, customer: { name: string, handle: string },
 *   history: HistoryLine[], live: LiveLine[] }} Script
 *
 * What the page holds.
 * @typedef {{ id: string, direction: Direction, author: string, text: string, at: number,
 *   attachment: Attachment | null, quote: Quote | null, isRead: boolean }} Message
 * @typedef {{ id: string, channel: Channel, customer: { name: string, handle: string }, messages: Message[],
 *   unread: number, firstUnreadId: string | null, isTyping: boolean, script: Script }} Conversation
 *
 * One row of the rendered thread.
 * @typedef {{ key: string, kind: 'date' | 'unread' | 'system' | 'message' | 'typing', label: string,
 *   message: Message | null, isFirst: boolean, isLast: boolean }} Row
 * @typedef {{ render(rows: Row[]): void, toEnd(): void }} RowList
 */
export {};
