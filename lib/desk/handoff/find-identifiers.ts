import type { HandoffIdentifier } from '@/lib/domain/handoff';
import type { HiddenKind } from '@/lib/domain/redaction';
import { findPersonal } from '@/lib/privacy/find-personal';
import { scanText } from '@/lib/privacy/scan-text';

/** What a colleague looks a case up by; a card or a password is nothing that should travel. */
const kinds = { number: 'Number', email: 'Email', phone: 'Phone' } as const satisfies Partial<
  Record<HiddenKind, string>
>;
const wanted = new Set(Object.keys(kinds) as (keyof typeof kinds)[]);

/** What was told in these texts that finds the business again, each once, in the order in which it came. */
export function findIdentifiers(texts: readonly string[]): HandoffIdentifier[] {
  const found = new Map<string, HandoffIdentifier>();
  for (const text of texts) {
    const { plain } = scanText(text);
    // Looked for among all kinds, so that the digits of a card are no order number.
    for (const { kind, start, end } of findPersonal(plain, () => [])) {
      const words = plain.slice(start, end).trim();
      if (wanted.has(kind as keyof typeof kinds) && !found.has(words))
        found.set(words, { kind: kinds[kind as keyof typeof kinds], words });
    }
  }
  return [...found.values()];
}
