import type { HiddenKind } from '../../../lib/domain/redaction.ts';
import { type LabelledMessage, readMarked } from './read-messages.ts';

/** Numbers that look random and are the same each time: mulberry32. */
function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Dice {
  digits: (count: number) => string;
  one: <T>(of: readonly T[]) => T;
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const;
type Language = (typeof languages)[number];

/** Phone numbers as countries write them; "d" is any digit, "n" one from 2 to 9. */
const phones =
  '+44 7ddd dddddd|07ddd dddddd|020 7ddd dddd|(nd2) nd3-dddd|nd2-nd3-dddd|+1 nd2 nd3 dddd|030 ddddddd|0171 ddddddd|+49 30 dddddd|06 dd dd dd dd|01.dd.dd.dd.dd|+33 6 dd dd dd dd|6dd ddd ddd|91 ddd dd dd|+34 6dd ddd ddd|333 ddddddd|02 dddd dddd|+39 06 dddd dddd|912 ddd ddd|+351 91 ddd dddd|(11) 9dddd-dddd|06-dddddddd|04dd ddd ddd|070-ddd dd dd|+91 98ddd ddddd|090-dddd-dddd|8 (9dd) ddd-dd-dd|+971 50 ddd dddd|0532 ddd dd dd|079 ddd dd dd|08d ddd dddd'
    .replaceAll('nd2', 'ndd')
    .replaceAll('nd3', 'ndd')
    .split('|');

const streets: Record<Language, readonly string[]> = {
  en: ['# Church Lane', '# Old Mill Road', '# Harbour Street, Flat 3'],
  de: ['Lindenstraße #', 'Am Anger #', 'Neuer Weg #'],
  fr: ['# rue Pasteur', '# avenue de la Gare', '# place des Ternes'],
  es: ['Calle Mayor #', 'Avenida del Sol #', 'Plaza Nueva #'],
  it: ['Via Garibaldi #', 'Viale Monza #', 'Corso Italia #'],
  pt: ['Rua do Carmo #', 'Avenida da Liberdade #', 'Praça da Figueira #'],
};

const given = ['Amira', 'Bastian', 'Chloé', 'Dmitri', 'Esra', 'Fernando', 'Giorgia', 'Hanneke', 'Ingrid', 'Tiago'];
const family = [
  'Abara',
  'Bergmann',
  'Castellano',
  'Duarte',
  'Eriksen',
  'Fontaine',
  'Gallo',
  'Haddad',
  'Ivanova',
  'Teixeira',
];

/** What is said around a piece: the mark stands for it. */
const frames: Record<HiddenKind, Record<Language, readonly string[]>> = {
  email: { en: ['Write to % please'], de: ['Bitte an % schicken'], fr: ['Écrivez à % svp'], es: ['Escríbanme a %'], it: ['Scrivetemi a %'], pt: ['Escrevam para %'] },
  phone: { en: ['Call me on %.', 'I am at % all day'], de: ['Bitte unter % anrufen', 'Handy: %'], fr: ['Appelez-moi au %', 'mon numéro : %'], es: ['Llámenme al %', 'mi teléfono: %'], it: ['Chiamatemi al %', 'il mio numero: %'], pt: ['Liguem-me para o %', 'telefone: %'] },
  card: { en: ['My card % was charged', 'paid with % today'], de: ['Karte % wurde belastet'], fr: ['carte % refusée'], es: ['tarjeta % cobrada'], it: ['carta % addebitata'], pt: ['cartão % recusado'] },
  account: { en: ['Refund to %'], de: ['Bitte auf % überweisen'], fr: ['virement sur %'], es: ['transferencia a %'], it: ['bonifico su %'], pt: ['transferência para %'] },
  address: { en: ['I live at % now', 'ship to %, thanks'], de: ['Ich wohne %', 'Lieferung bitte an %'], fr: ["J'habite %", 'livrez au %'], es: ['Vivo en %', 'envíenlo a %'], it: ['Abito in %', 'spedite in %'], pt: ['Moro na %', 'enviem para %'] },
  number: { en: ['Where is order %?', 'ticket % is open'], de: ['Wo bleibt Bestellung %?', 'Vorgang % ist offen'], fr: ['commande % en retard', 'dossier % ouvert'], es: ['pedido % perdido', 'la factura % está mal'], it: ['ordine % in ritardo', 'la fattura % è sbagliata'], pt: ['encomenda % atrasada', 'a fatura % está errada'] },
  id: { en: ['My passport number is %'], de: ['Ausweisnummer %'], fr: ['mon passeport %'], es: ['Mi pasaporte es %'], it: ['passaporto %'], pt: ['passaporte %'] },
  birthdate: { en: ['I was born on %'], de: ['geboren am %'], fr: ['né le %'], es: ['nací el %'], it: ['nato il %'], pt: ['nasci em %'] },
  ip: { en: ['login from % was not me'], de: ['Anmeldung von % war ich nicht'], fr: ['connexion depuis % inconnue'], es: ['acceso desde % raro'], it: ['accesso da % strano'], pt: ['acesso de % estranho'] },
  link: { en: ['the link % is broken'], de: ['der Link % geht nicht'], fr: ['le lien % est mort'], es: ['el enlace % falla'], it: ['il link % non va'], pt: ['o link % dá erro'] },
  secret: { en: ['my password is %'], de: ['Mein Passwort ist %'], fr: ['mon mot de passe est %'], es: ['mi contraseña es %'], it: ['la mia password è %'], pt: ['a minha senha é %'] },
  handle: { en: ['I am % there', 'my username is %'], de: ['% bin ich', 'Benutzername %'], fr: ["c'est %", 'mon pseudo est %'], es: ['soy %', 'usuario %'], it: ['sono %', 'nome utente %'], pt: ['sou %', 'nome de utilizador %'] },
  name: { en: ['My name is %.', 'Hi %, any news?', 'No news.\\nKind regards,\\n%'], de: ['Mein Name ist %.', 'Hallo %, wann kommt es?', 'Danke.\\nViele Grüße\\n%'], fr: ["Je m'appelle %.", 'Bonjour %, des nouvelles ?', 'Merci.\\nCordialement,\\n%'], es: ['Me llamo %.', 'Hola %, ¿cuándo llega?', 'Gracias.\\nSaludos,\\n%'], it: ['Mi chiamo %.', 'Ciao %, novità?', 'Grazie.\\nCordiali saluti,\\n%'], pt: ['O meu nome é %.', 'Olá %, novidades?', 'Obrigado.\\nCumprimentos,\\n%'] },
}; // prettier-ignore

const misses: Record<Language, readonly string[]> = {
  en: [
    'It cost $dd.dd plus 4.dd',
    'version 1.d.2.3 crashes',
    'SKU 44d-8dd is gone',
    'I ordered on 2026-03-1d',
    'dd items in 3 days',
    'error code 50d3',
    'since 201d',
    'my battery has 5d00 mAh',
  ],
  de: [
    'Das kostet 1.2dd,00 €',
    'Version 3.d.1',
    'am 1d.03.2026 bestellt',
    'Artikelnummer 88-1dd4',
    'seit 201d',
    'dd Stück in 14 Tagen',
  ],
  fr: ['Ça coûte 1 2dd,00 €', 'version 3.d.1', 'commandé le 1d/03/2026', 'depuis 201d', 'dd pièces en 14 jours'],
  es: ['Cuesta 1.2dd,00 euros', 'versión 3.d.1', 'pedido el 1d/03/2026', 'desde 201d', 'dd piezas en 14 días'],
  it: ['Costa 1.2dd,00 euro', 'versione 3.d.1', 'ordinato il 1d/03/2026', 'dal 201d', 'dd pezzi in 14 giorni'],
  pt: ['Custa 1.2dd,00 euros', 'versão 3.d.1', 'comprei a 1d/03/2026', 'desde 201d', 'dd peças em 14 dias'],
};

const grouped = (text: string, size: number, by: string): string =>
  text.replace(new RegExp(`(.{${size}})(?=.)`, 'gu'), `$1${by}`);

function makeCard({ digits, one }: Dice): string {
  const body = one(['4', '51', '52', '6011', '37']).padEnd(4, '0') + digits(11);
  const sum = [...body].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return grouped(body + String((10 - (sum % 10)) % 10), 4, one(['', ' ', '-']));
}

function makeIban({ digits, one }: Dice): string {
  const [country, length] = one([['DE', 22], ['ES', 24], ['PT', 25], ['AT', 20], ['PL', 28]] as const); // prettier-ignore
  const account = digits(length - 4);
  const numbers = account + [...`${country}00`].map((sign) => String(Number.parseInt(sign, 36))).join('');
  const rest = [...numbers].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  return grouped(`${country}${String(98 - rest).padStart(2, '0')}${account}`, 4, one(['', ' ']));
}

function makeValue(kind: HiddenKind, language: Language, dice: Dice): string {
  const { digits, one } = dice;
  const fill = (pattern: string) => pattern.replace(/[dn]/gu, (sign) => (sign === 'n' ? one(['2', '3', '4', '5', '6', '7', '8', '9']) : digits(1)));
  const first = one(given);
  switch (kind) {
    case 'email': return `${first.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()}${one(['.', '_', ''])}${one(family).toLowerCase()}${one(['', digits(2)])}@${one(['example.com', 'mail.example.org', 'post.example.de'])}`;
    case 'phone': return fill(one(phones));
    case 'card': return makeCard(dice);
    case 'account': return makeIban(dice);
    case 'address': return one(streets[language]).replace('#', String(1 + Number(digits(2))));
    case 'number': return fill(one(['FH-ddddd', '8ddddddd', 'INV-2026-dddd', 'RRddddddddd', '#ddddd', 'B-dddddd', '4dd-ddddddd']));
    case 'id': return fill(one(['C0dX00T4d', '53dddddd7', 'AB12dddd8']));
    case 'birthdate': return one([`1${one([1, 2, 3])}`, '07']).slice(0, 2) + one(['/', '.', '-']) + one(['03', '11']) + one(['/', '.', '-']) + `19${one([6, 7, 8, 9])}${digits(1)}`;
    case 'ip': return `${one([81, 92, 198, 203])}.${one([12, 45, 100])}.${one([113, 151, 200])}.${1 + Number(digits(2))}`;
    case 'link': return `https://${one(['shop', 'post'])}.example.com/${one(['order', 'track', 'users'])}/${digits(7)}`;
    case 'secret': return `${one(['Sommer', 'gato', 'Tulipe', 'Pa$$'])}${digits(3)}${one(['', '!', '#x'])}`;
    case 'handle': return `@${first.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()}_${digits(2)}`;
    case 'name': return one([first, `${first} ${one(family)}`]);
  }
} // prettier-ignore

/** Messages in six languages, one in four of them with nothing personal; the same ones for the same seed. */
export function generateMessages(seed: number, count: number): LabelledMessage[] {
  const roll = createDice(seed);
  const one: Dice['one'] = (of) => {
    const taken = of[Math.floor(roll() * of.length)];
    if (taken === undefined) throw new Error('Nothing to choose from.');
    return taken;
  };
  const digits = (length: number) => Array.from({ length }, () => Math.floor(roll() * 10)).join('');
  const kinds = Object.keys(frames) as HiddenKind[];
  return Array.from({ length: count }, (_, at): LabelledMessage => {
    const language = one(languages);
    const kind = at % 4 === 3 ? null : (kinds[at % kinds.length] ?? 'name');
    const marked =
      kind === null
        ? one(misses[language]).replace(/(?<![\p{L}])d+|(?<=\d[.\d]*)d+|(?<=[-.$ ])d+(?!\p{L})/gu, (run) =>
            digits(run.length),
          )
        : one(frames[kind][language]).replace('%', () => `{${kind}|${makeValue(kind, language, { digits, one })}}`);
    return { ...readMarked(marked.replaceAll(String.raw`\n`, '\n')), language, family: 'generated', isHeldOut: false };
  });
}
