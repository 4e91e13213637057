import type { PageReading } from '../entrypoints/inbox.content/read-page.ts';

/** What `npm run read-page` prints: one JSON object, see docs/adapters.md. */
export function describeReading(reading: Exclude<PageReading, { kind: 'failed' }>): Record<string, unknown> {
  if (reading.kind === 'nothing') {
    const { adapter, previews, reason } = reading;
    return { adapter, confidence: 0, conversation: null, composer: null, previews, warnings: [reason] };
  }
  const { id, title, customer, messages, composer, reader } = reading.conversation;
  const early = `Reading stopped early: only the newest ${messages.length} messages were read in the time it has.`;
  return {
    adapter: reader.adapter,
    confidence: reader.confidence,
    conversation: { id, title, customer, messages },
    composer,
    previews: reading.previews,
    fields: reader.fields,
    warnings: reading.complete ? reader.warnings : [...reader.warnings, early],
  };
}
