const text = (lines: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(lines);

/** The folder of a small pack, as a team would write it; `change` puts other files in, or leaves one out by null. */
export function sampleFiles(
  change: Record<string, string | Uint8Array<ArrayBuffer> | null> = {},
): { path: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const files: Record<string, string | Uint8Array<ArrayBuffer> | null> = {
    'pack.yaml': `id: music-school
name: Music school
version: 1.2.0
license: CC-BY-4.0
publisher: Tonleiter e.V.
policy:
  sites: [inbox.example]
synonyms:
  - [lesson, class, Stunde]
`,
    'README.md': 'How this folder is kept.',
    'articles/lessons/cancel.md': `---
tags: [lessons]
reviewBy: 2027-03-01
---

# Cancel or move a lesson

Tell us a day before and the lesson costs nothing. See [prices](../prices.md).

## On the same day

Half of the price is due.
`,
    'articles/prices.md': `---
title: What lessons cost
---

A lesson of 45 minutes costs 38 euros. Siblings pay 30 euros each.
`,
    'replies.yaml': `- id: moved
  title: Your lesson was moved
  shortcut: moved
  body: |-
    Hi {{customer.firstName|there}},

    your lesson was moved.
  intents: [change_order]
`,
    'intents.yaml': `- label: Rent an instrument
  examples:
    - Can I rent a cello?
    - How much is a violin a month?
`,
    'escalation.yaml': `- id: child_alone
  label: Child alone
  level: high
  because: A child may be waiting alone.
  step: Call the school office at once
  phrases:
    en: nobody is there; waiting alone
`,
    'tests.yaml': `- question: how do I cancel a lesson?
  expect: [lessons/cancel]
  k: 1
- question: your lesson was moved
  expect: [moved]
`,
    ...change,
  };
  return Object.entries(files).flatMap(([path, content]) =>
    content === null ? [] : [{ path, bytes: typeof content === 'string' ? text(content) : content }],
  );
}
