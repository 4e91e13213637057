/** Half a year: long enough not to nag, short enough that prices and rules of last year are noticed. */
const months = 6;

/** ISO date by which an article that was read today should be read again. */
export function nextReview(now: Date = new Date()): string {
  const next = new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, now.getDate()));
  return next.toISOString().slice(0, 10);
}
