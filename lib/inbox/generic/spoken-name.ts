import { bareName, couldBeName, readByline } from './byline';

/** Elements of a row whose labels are asked, in document order. */
const MOST = 12;
const LABELLED = '[aria-label], [aria-roledescription][title]';
/** Headings, and lines for screen readers alone: "Tove Quist said:". */
const TOLD =
  'h1, h2, h3, h4, h5, h6, [role="heading"], [class*="sr-only"], [class*="visually" i], [class*="screen-reader" i]';
const FROM =
  /^(?:(?:new |unread |chat )*(?:message|comment|reply|post|note|answer|nachricht|kommentar|antwort|mensaje|comentario|commentaire|mensagem|messaggio)s?\s+)?(?:from|by|(?:said|sent|written|posted) by|von|de|du|da|di)\s+(.+?)(?:\s*[,:;·]\s.*|\s+(?:at|on|um|am|à|le|el|a las|em|il|alle)\s.*|\s+sent\s.*)?$/iu;
const SAID =
  /\b(?:said|says|sent|wrote|writes|replied|commented|posted)\b|\b(?:schrieb|sagte|a écrit|escribió|escreveu|ha scritto)(?=\s|:|,|$)/iu;

const SAID_LAST = new RegExp(`(?:${SAID.source})\\s*:?$`, 'iu');

/** What comes before a name in some. */
const STATE = /^(?:seen|read|sent|delivered|edited|unread|new)\s+(?=\S)/iu;

/** Who wrote a row, by the label or heading that screen readers say: "Message from Tove Quist at 10:20", "You said: …". */
export function spokenName(row: Element, language: string): string | null {
  const labelled = [row, ...[...row.querySelectorAll(LABELLED)].slice(0, MOST)];
  for (const element of labelled) {
    const label = element.getAttribute('aria-label')?.slice(0, 160).trim();
    const name = label && nameIn(label, language);
    if (name) return name;
  }
  for (const element of [...row.querySelectorAll(TOLD)].slice(0, MOST)) {
    const line = element.textContent?.slice(0, 160).trim() ?? '';
    const name = (FROM.test(line) || SAID_LAST.test(line)) && nameIn(line, language);
    if (name) return name;
  }
  return null;
}

function nameIn(label: string, language: string): string | null {
  const from = FROM.exec(label)?.[1];
  const said = SAID.exec(label);
  const name = from ?? (said && said.index > 0 ? label.slice(0, said.index) : readByline(label, language)?.name);
  const bare = name ? bareName(name.replace(STATE, '')) : '';
  return couldBeName(bare) && bare.length <= 60 ? bare : null;
}
