import type { PromiseKind } from '@/lib/domain/promise';

/** What a clause promises, before anybody has looked at when. */
export interface Lead {
  kind: PromiseKind;
  /** Where in the clause it begins. */
  start: number;
  /** Without these words it is no promise: "should" with a day, the present with a time to come. */
  needs: 'nothing' | 'words of when' | 'a day';
}

/** How a language promises. All sources are of regular expressions over folded text. */
export interface PromiseGrammar {
  /** "And" and its like, behind which a new clause begins where `opens` follows. */
  joins: string;
  opens: string;
  /** What begins a clause that a promise waits on: "if", "once". */
  conditions: string;
  /** What begins a clause that is neither: "because", "whether". */
  asides: string;
  /** Inside a clause that begins with a condition: where the main clause begins without a comma. */
  turns: string;
  /** A clause that asks for something, behind which "and we'll" waits for it: "send us the form". */
  asks: RegExp;
  /** Anywhere in the clause: a denial, a rule for everybody, a hope. */
  never: RegExp;
  /** Before the promise in its clause: told of others, or in doubt. */
  doubts: RegExp;
  /** A clause that goes on with what was begun before it: "and send". */
  continues: RegExp;
  find: (clause: string) => Lead | null;
}
