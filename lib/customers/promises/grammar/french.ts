import { createInflected, type InflectedAct } from './create-inflected.ts';
import type { PromiseGrammar } from './promise-grammar.ts';

const who = String.raw`(?:je|nous|on|quelqu'un|(?:un|une|mon|ma|notre|le|la|nos|les) (?:\S+ ){0,4}?)`;
const clitic = String.raw`(?:(?:vous|te|t'|le|la|l'|les|lui|leur|y|en|me|m'|nous|se|s') ?)*`;
/** What will be, in one word or with "vais". */
const will = (stems: string, infinitives: string): string =>
  `(?:${who} ?${clitic}(?:${stems})(?:ai|ons|a|ont|as)|${who} ?${clitic}(?:vais|allons|va|vont) (?:\\S+ )?${clitic}(?:${infinitives})|(?:je m'engage|nous nous engageons) a ${clitic}(?:${infinitives}))`;
const regular = (verbs: string): string => will(verbs, verbs);
const receive =
  '(?:vous|tu) (?:recevrez|recevras|aurez|auras|devriez recevoir|devriez avoir|allez recevoir|vas recevoir)';
const money = "(?:remboursement|argent|avoir|somme|montant|credit|virement|compensation|geste commercial|bon d'achat)";
const word = '(?:reponse|nouvelles?|mail|e-?mail|message|mise a jour|confirmation|retour|courriel|point)';

const acts: InflectedAct[] = [
  { kind: 'callback', source: regular('rappeller|appeller|telephoner|rappeler|appeler|contacter par telephone') },
  {
    kind: 'callback',
    source: `${who} ?${clitic}(?:rappelle|rappelons|appelle|appelons|telephone)|${receive} un appel`,
    needs: 'a day',
  },
  {
    kind: 'refund',
    source: `${will('effectuer|traiter|procede?r|fer|emettr|lancer|accorder', 'effectuer|traiter|proceder|faire|emettre|lancer|accorder')} (?:\\S+ ){0,3}${money}`,
  },
  { kind: 'refund', source: regular('rembourser|crediter|dedommager|indemniser|restituer') },
  {
    kind: 'refund',
    source: `${receive} (?:\\S+ ){0,2}${money}|(?:votre|ton|le) ${money} (?:\\S+ ){0,2}(?:sera|apparaitra|arrivera|devrait)|(?:serez|seras|sera) (?:\\S+ )?(?:rembourse|credite)e?s?`,
  },
  { kind: 'refund', source: `${who} ?${clitic}(?:rembourse|remboursons)`, needs: 'a day' },
  {
    kind: 'update',
    source: will(
      'tiendr(?=\\w+ (?:\\S+ )?(?:au courant|informee?s?))|informer|recontacter|contacter|ecrir|repondr|confirmer|avertir|prevenir|previendr|previendr|fer(?=\\w+ (?:un |le )?(?:retour|point))|reviendr|notifier|donner(?=\\w+ (?:\\S+ ){0,2}(?:nouvelles?|reponse))|dir',
      'tenir (?:\\S+ )?(?:au courant|informee?s?)|informer|recontacter|contacter|ecrire|repondre|confirmer|avertir|prevenir|faire (?:un |le )?(?:retour|point)|revenir vers|notifier',
    ),
  },
  {
    kind: 'update',
    source: `${will('enverr|donner|adresser|transmettr', 'envoyer|donner|adresser|transmettre')} (?:un |une |des |votre |la |de |le )?${word}|${receive} (?:\\S+ ){0,2}${word}|(?:serez|seras|sera) (?:\\S+ )?(?:informee?s?|contactee?s?|recontactee?s?|prevenue?s?|notifiee?s?)`,
  },
  {
    kind: 'update',
    source: `${who} ?${clitic}(?:reviens|revenons|tiens|tenons|recontacte|recontactons|ecris|ecrivons|confirme|confirmons|previens|prevenons|informe|informons|fais un (?:retour|point)|dis)`,
    needs: 'a day',
  },
  {
    kind: 'send',
    source: will(
      "enverr|expedier|livrer|renverr|remplacer|faire parvenir|fer(?=\\w+ parvenir)|adresser|transmettr(?=\\w+ (?:le|la|l'|votre|un|une|les))|remettr",
      'envoyer|expedier|livrer|renvoyer|remplacer|faire parvenir|adresser|remettre',
    ),
  },
  {
    kind: 'send',
    source: `(?:sera|seront) (?:\\S+ )?(?:expedie|envoye|livre|remplace|poste)e?s?|(?:votre|le|la|l'|ton|un nouveau) ?(?:\\S+ ){0,3}(?:arrivera|partira|parviendra)|(?:vous |il |elle )(?:\\S+ )?(?:parviendra|arrivera)`,
  },
  {
    kind: 'send',
    source: `${receive} (?:\\S+)|vous l'aurez|vous le recevrez|vous la recevrez|tu l'auras`,
    needs: 'words of when',
  },
  { kind: 'send', source: `${who} ?${clitic}(?:envoie|envoyons|expedie|expedions|part|livre|livrons)`, needs: 'a day' },
  {
    kind: 'fix',
    source: will(
      'corriger|reparer|resoudr|regler|debloquer|retablir|reinitialiser|reactiver|remettr(?=\\w+ en (?:service|ordre))',
      'corriger|reparer|resoudre|regler|debloquer|retablir|reinitialiser|reactiver',
    ),
  },
  {
    kind: 'fix',
    source: `(?:sera|seront) (?:\\S+ )?(?:corrige|repare|resolu|regle|debloque|retabli|disponible|operationnel|de nouveau)(?:le)?e?s?|un correctif sera`,
  },
  { kind: 'fix', source: `${who} ?${clitic}(?:corrige|corrigeons|regle|reglons|repare|reparons)`, needs: 'a day' },
  {
    kind: 'escalate',
    source: will(
      'transmettr|transferer|remonter|faire suivre|fer(?=\\w+ (?:suivre|remonter))|escalader|passer',
      'transmettre|transferer|remonter|faire suivre|faire remonter|escalader',
    ),
  },
  {
    kind: 'other',
    source: will(
      'verifier|annuler|examiner|modifier|mettr|renseigner|demander|prendr(?=\\w+ (?:contact|en charge))|occuper|fer(?=\\w+ le necessaire)|regarder|etudier|changer|analyser|traiter|passer|ouvrir|planifier|prolonger',
      'verifier|annuler|examiner|modifier|mettre a jour|me renseigner|demander|occuper|faire le necessaire|regarder|etudier|changer|analyser|traiter|passer|enqueter|planifier|prolonger',
    ),
  },
];

/** How promises are made in French. */
export const french: PromiseGrammar = {
  joins: 'et|mais|donc|alors|puis|ou',
  opens: String.raw`(?:je |j'|nous |on |vous |votre |le |la |un |une |quelqu'un|notre |mon )`,
  conditions:
    "si(?! possible)|s'il|des (?:que|reception|lors que)(?! possible| que possible)|lorsque?|quand|une fois|apres(?= (?:reception|verification|avoir|que|votre))|a condition|tant que|sauf si|a moins|sous reserve|en cas de|aussitot que(?! possible)",
  asides:
    "parce qu|car|afin|pour que|jusqu'a ce|pendant que|bien que|meme si|puisque|comme|ou|pourquoi|avant que|tandis",
  turns: String.raw`(?:je|nous|on|vous) (?:\S+ )?\S+(?:rai|rons|ra|ront|rez|ras)(?!\p{L})|(?:votre|un) \S+ sera`,
  asks: /^(?:veuillez |merci de |pouvez-vous |svp )?(?:nous |me )?(?:envoyez|envoyer|transmettez|transmettre|repondez|repondre|confirmez|confirmer|renvoyez|renvoyer|retournez|retourner|remplissez|remplir|indiquez|indiquer|donnez|donner|envoie|fournissez|fournir|dites)(?:-nous|-moi)?(?!\p{L})/u,
  never:
    /(?<!\p{L})(?:n'|ne |pas|jamais|generalement|habituellement|normalement|en general|toujours|automatiquement|tou(?:te)?s (?:les|nos) (?:commandes|remboursements|clients|demandes)|chaque (?:commande|client|demande)|les (?:remboursements|commandes) (?:sont|seront)|esperons|essayons)(?!\p{L})|(?<!\p{L})n'(?=\p{L})/u,
  doubts:
    /(?<!\p{L})(?:peut-etre|il se peut|je doute|j'espere|nous esperons|vous (?:avez )?(?:dit|ecrit)|m'a dit|vous a dit|pourrait|pourrions|pourrais|si)(?!\p{L})/u,
  continues: /^(?:et )?(?:puis |ensuite |aussi )?(?=(?:vous|te|le|la|l'|les)? ?\p{L}+(?:er|rai|rons|re|ir)(?!\p{L}))/u,
  find: createInflected(acts),
};
