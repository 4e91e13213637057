import { hasAny } from './name-words';

/** On whose part someone writes: the desk's, the one who asks for help, a machine, or the one who talks to it. */
export type Party = 'staff' | 'client' | 'bot' | 'user';

const BADGES: readonly [Party, RegExp][] = [
  ['bot', /^(?:bot|ai|assistant|automated|automatisch|automatique)$/iu],
  ['user', /^(?:user|human|benutzer|nutzer|utilisateur|usuario|utente)$/iu],
  [
    'staff',
    /^(?:(?:support |customer )?(?:staff|agent|team|support|operator|employee|technician)(?: member)?|mitarbeiter(?:in|:in)?|équipe|équipe d.assistance|equipo|agente|equipe|atendente|operatore|operatrice|medewerker|поддержка|оператор|сотрудник|客服|スタッフ|נציג|موظف)$/iu,
  ],
  [
    'client',
    /^(?:(?:end )?(?:customer|client|requester|visitor|guest|end[- ]?user)|kund(?:e|in)|besucher(?:in)?|visiteur|cliente|visitante|klant|клиент|客户|お客様|לקוח|عميل)$/iu,
  ],
];
const WORDS: readonly [Party, readonly string[]][] = [
  ['bot', ['bot', 'assistant', 'ai', 'model', 'llm', 'gpt']],
  ['staff', ['staff', 'agent', 'operator', 'employee', 'response']],
  ['client', ['client', 'customer', 'visitor', 'requester', 'guest', 'contact', 'enduser']],
  ['user', ['user', 'human', 'person', 'prompt', 'query']],
];

/** What a badge beside a name says. */
export const badgeParty = (text: string): Party | null => BADGES.find(([, test]) => test.test(text))?.[0] ?? null;

/** What the words of classes and attributes say: all of it, as words that every row of a thread has tell nothing. */
export const wordParties = (words: ReadonlySet<string>): readonly Party[] =>
  WORDS.flatMap(([party, wanted]) => (hasAny(words, wanted) ? [party] : []));

/** Of the rows of a thread, the party that sets some apart from others; machines and the desk's people first. */
export function partiesOf<T extends { parties: readonly Party[] }>(rows: readonly T[]): Map<T, Party> {
  const shared = new Set(
    WORDS.map(([party]) => party).filter((party) => rows.every((row) => row.parties.includes(party))),
  );
  const found = new Map<T, Party>();
  for (const row of rows) {
    const party = row.parties.find((one) => !shared.has(one));
    if (party) found.set(row, party);
  }
  return found;
}
