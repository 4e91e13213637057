/**
 * Upper bounds on what crosses a border. They stop a hostile or broken page from filling the device; a person's own
 * conversations stay far below them. Texts are counted in UTF-16 code units.
 */
export const limits = {
  /** One message; longer texts are cut by the reader and marked. 100 kB pages of text were met in tests. */
  messageText: 20_000,
  /** Names, handles, titles. */
  name: 300,
  /** Ids and URLs that pages give. */
  id: 500,
  url: 2_000,
  /** Messages in one observation; longer threads arrive in several. */
  messagesPerObservation: 200,
  note: 20_000,
  tag: 60,
  tagsPerPerson: 50,
  consentsPerPerson: 30,
} as const;
