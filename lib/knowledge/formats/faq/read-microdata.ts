const questionType = '[itemscope][itemtype$="//schema.org/Question" i]';

/** Whether the source of a page says that it is a FAQ page, by microdata. */
export const hasMicrodata = (html: string): boolean =>
  /itemtype\s{0,9}=\s{0,9}["']?https?:\/\/schema\.org\/(?:FAQPage|QAPage)\b/i.test(html);

/** The first property of this name that is the item's own, not that of an item inside it. */
function propertyOf(item: Element, name: string): Element | null {
  const found = [...item.querySelectorAll(`[itemprop~="${name}"]`)];
  return found.find((one) => one.parentElement?.closest('[itemscope]') === item) ?? null;
}

/** The value of a property: what its element names, or else its text. */
const valueOf = (element: Element | null): string =>
  element?.getAttribute('content') ?? element?.getAttribute('href') ?? element?.textContent?.trim() ?? '';

function answerOf(question: Element): string {
  const answer = propertyOf(question, 'acceptedAnswer') ?? propertyOf(question, 'suggestedAnswer');
  if (!answer) return '';
  const text = answer.hasAttribute('itemscope') ? propertyOf(answer, 'text') : answer;
  return text?.getAttribute('content') ?? text?.innerHTML.trim() ?? '';
}

/**
 * The Questions of a page that marks them up as microdata, in the shape that JSON-LD gives them, so that both are read
 * by the same rules. Needs a DOM.
 */
export function readMicrodata(html: string): Record<string, unknown>[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll(questionType)].map((question) => ({
    '@type': 'Question',
    name: valueOf(propertyOf(question, 'name') ?? propertyOf(question, 'text')),
    url: valueOf(propertyOf(question, 'url')),
    inLanguage: valueOf(propertyOf(question, 'inLanguage')) || question.closest('[lang]')?.getAttribute('lang'),
    dateModified: valueOf(propertyOf(question, 'dateModified')) || undefined,
    acceptedAnswer: { '@type': 'Answer', text: answerOf(question) },
  }));
}
