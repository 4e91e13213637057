/** Something in a pack, with its text as it would stand in a file. */
export interface PackItem {
  kind: 'pack' | 'article' | 'reply' | 'topic' | 'rule' | 'adapter' | 'policy' | 'synonyms' | 'tests';
  id: string;
  title: string;
  text: string;
}

/** What an update does to one item; `before` is its text until now. */
export interface PackItemChange {
  what: 'added' | 'changed' | 'removed';
  item: PackItem;
  before: string | null;
}
