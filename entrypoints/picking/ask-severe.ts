import { findingTitle, severityWord, shownWords } from '@/components/sidebar/finding-words';
import { askWords } from '@/lib/domain/asked-first';
import type { Finding } from '@/lib/domain/finding';
import { build, button } from '../teaching/build';
import type { Asking } from './ask-first';
import type { Surface } from './surface';

export type SevereAnswer = 'cancel' | 'as it is' | 'mended';

const keys = '← → to choose · Enter to take it · Esc to go back';

/**
 * Asks, once, about what is severe in a text that is about to go in. The caret stays in the page's editor, as it does
 * beside the list: the keys choose among the answers, and the first that is marked is never the rash one.
 */
export function askSevere({
  surface,
  findings,
  onAnswer,
}: {
  surface: Surface;
  findings: readonly Finding[];
  onAnswer(answer: SevereAnswer): void;
}): Asking {
  const canMend = findings.every(({ mend }) => mend !== null);
  const answers: { is: SevereAnswer; words: string }[] = [
    { is: 'cancel', words: askWords.cancel },
    { is: 'as it is', words: askWords.asItIs },
    ...(canMend ? [{ is: 'mended' as const, words: askWords.mended }] : []),
  ];
  let active = canMend ? answers.length - 1 : 0;
  const buttons = answers.map(({ is, words }) => {
    const look = is === 'mended' ? 'primary' : is === 'cancel' ? 'quiet' : 'plain';
    const element = button(words, () => onAnswer(is), look);
    // A press must not take the caret out of the page's editor.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    return element;
  });
  const mark = () => buttons.forEach((one, index) => one.classList.toggle('chosen', index === active));
  const choose = (step: number) => {
    active = (active + step + buttons.length) % buttons.length;
    mark();
    surface.announce(`${answers[active]?.words}, ${active + 1} of ${answers.length}`);
  };

  const { card } = surface;
  card.setAttribute('role', 'group');
  card.setAttribute('aria-labelledby', 'title');
  card.removeAttribute('aria-label');
  card.replaceChildren(
    build('h2', { id: 'title' }, askWords.title),
    build('ul', { class: 'findings', role: 'list' }, ...findings.map(findingRow)),
    build('div', { class: 'actions' }, ...buttons),
    build('p', { class: 'hints', 'aria-hidden': 'true' }, keys),
  );
  mark();
  const said = findings.map((finding) => `${headOf(finding)}. ${finding.why}`).join(' ');
  surface.announce(`${askWords.title} ${said} ${answers[active]?.words}, ${active + 1} of ${answers.length}`);

  return {
    press({ key, shiftKey }) {
      if (key === 'Tab') return (choose(shiftKey ? -1 : 1), true);
      if (shiftKey) return false;
      if (key === 'Escape') return (onAnswer('cancel'), true);
      if (key === 'Enter') return (onAnswer(answers[active]?.is ?? 'cancel'), true);
      const step = /^Arrow(?:Right|Down)$/.test(key) ? 1 : /^Arrow(?:Left|Up)$/.test(key) ? -1 : 0;
      if (step !== 0) choose(step);
      return step !== 0;
    },
  };
}

const headOf = (finding: Finding): string => {
  const words = shownWords(finding);
  return `${severityWord[finding.severity]}: ${findingTitle(finding)}${words && ` “${words}”`}`;
};

function findingRow(finding: Finding): HTMLElement {
  const words = shownWords(finding);
  return build(
    'li',
    {},
    build(
      'p',
      {},
      build('span', { class: 'grave' }, `${severityWord[finding.severity]}: ${findingTitle(finding)}`),
      words === '' ? null : build('span', { dir: 'auto' }, ` “${words}”`),
    ),
    build('p', { class: 'why', dir: 'auto' }, finding.why),
    finding.mend && build('p', { class: 'why', dir: 'auto' }, finding.mend.label),
  );
}
