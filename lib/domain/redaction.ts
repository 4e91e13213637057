/** What redaction takes out of a text, in the order in which the settings list it. */
export const hiddenKinds = [
  'secret',
  'card',
  'account',
  'id',
  'birthdate',
  'address',
  'phone',
  'email',
  'ip',
  'link',
  'number',
  'handle',
  'name',
] as const;
export type HiddenKind = (typeof hiddenKinds)[number];
