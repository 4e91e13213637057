import type { PromiseKind } from '@/lib/domain/promise';
import { foldWords } from './fold-words.ts';
import { blankQuoted } from './own-words.ts';

/** How it is said that something was done, by the kind of promise that it may answer. Over folded text. */
const said: Record<Exclude<PromiseKind, 'other' | 'update' | 'callback'>, RegExp> = {
  refund:
    /(?:(?:i|we)(?:'ve| have|) (?:just |now |already |also |gone ahead and )?(?:refunded|reimbursed|credited|issued (?:you |your |the |a ){0,2}(?:full |partial )?(?:refund|credit)|processed (?:your |the |a )?(?:full |partial )?refund|waived)|(?:refund|credit|reimbursement) (?:has|have) (?:now |just |already )?(?:been )?(?:issued|processed|sent|applied|approved|gone through|completed)|hemos (?:reembolsado|devuelto|realizado el reembolso)|nous (?:vous )?avons rembourse|remboursement a ete effectue|haben (?:wir )?(?:\S+ ){0,4}(?:erstattet|uberwiesen|gutgeschrieben)|abbiamo (?:effettuato il rimborso|rimborsato)|(?:reembolsamos|fizemos o reembolso))(?!\p{L})/u,
  send: /(?:(?:i|we)(?:'ve| have|) (?:just |now |already |also )?(?:sent|shipped|posted|mailed|e-?mailed|dispatched|replaced)(?! (?:it|this) (?:to|on to) (?:the|our) team)|(?:it|parcel|package|order|replacement|item|label|invoice|document) (?:has|have|was|is) (?:now |just |already )?(?:been )?(?:shipped|sent|dispatched|delivered|posted|mailed|out for delivery)|tracking number is|hemos enviado|nous (?:vous )?avons (?:envoye|expedie)|haben (?:wir )?(?:\S+ ){0,4}(?:verschickt|versendet|geschickt)|abbiamo (?:spedito|inviato)|(?:ja )?enviamos o)(?!\p{L})/u,
  fix: /(?:(?:i|we)(?:'ve| have|) (?:just |now |already )?(?:fixed|resolved|repaired|corrected|restored|unlocked|reset|sorted)|(?:has|have|is|are) (?:now |just |all )?(?:been )?(?:fixed|resolved|repaired|corrected|restored|unlocked|reactivated|sorted|deployed|released|back up|back online|working again)|hemos (?:solucionado|resuelto|arreglado)|nous avons (?:corrige|resolu|repare)|(?:wurde|ist) (?:\S+ ){0,2}(?:behoben|repariert|gelost)|abbiamo risolto|(?:foi|esta) resolvido)(?!\p{L})/u,
  escalate:
    /(?:(?:i|we)(?:'ve| have|) (?:just |now |already )?(?:escalated|passed (?:it|this|that|your)|forwarded|raised (?:it|this|your)|handed|spoken (?:to|with)|asked (?:my|our|the))|has (?:now )?been (?:escalated|passed on|forwarded))(?!\p{L})/u,
};

const notSaid =
  /(?<!\p{L})(?:not|n't|never|no|if|once|when|hasn't|haven't|unless|yet to|nicht|ne|pas|si|non|nao|wenn)(?!\p{L})[^.!?]{0,30}$/u;

/** Words that say that something like what was promised was done. */
export interface Fulfilment {
  start: number;
  end: number;
}

/**
 * Where a later message of ours says that something of this kind was done; null where none does. A guess to be offered: that it
 * was this very thing, only a person can tell. Calls, word, and whatever else leave no such words.
 */
export function findFulfilment(kind: PromiseKind, text: string): Fulfilment | null {
  if (kind === 'other' || kind === 'update' || kind === 'callback') return null;
  const folded = blankQuoted(foldWords(text.slice(0, 6_000)));
  for (const match of folded.matchAll(new RegExp(said[kind], 'gu'))) {
    const ahead = folded.slice(match.index + match[0].length);
    const isAsked = /^[^.!\n]{0,200}\?/u.test(ahead);
    const isWord = !/[\p{L}\d]$/u.test(folded.slice(0, match.index));
    if (isWord && !isAsked && !notSaid.test(folded.slice(0, match.index)))
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
