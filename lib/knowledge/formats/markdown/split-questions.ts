import { headingText } from './heading-text';

export interface QuestionSection {
  question: string;
  /** The heading above it, as "Shipping"; null where there is none. */
  category: string | null;
  answer: string;
  /** Of its heading in the body, from 1. */
  line: number;
}

interface Heading {
  level: number;
  text: string;
  at: number;
}

/** A question mark (also the Greek one), and no word after it: emoji and brackets may follow. */
const endsInQuestion = /[?？؟;][^\p{L}\p{N}]*$/u;
/** What follows a question mark is shorter; a title of question marks is not looked through from each of them. */
const longestEnd = 100;
const asks = (heading: string): boolean => endsInQuestion.test(heading.slice(-longestEnd));

/** ATX headings outside of code. */
const findHeadings = (lines: readonly string[]): Heading[] => {
  const headings: Heading[] = [];
  let fence: string | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
      continue;
    }
    const heading = fence === null ? /^ {0,3}(#{1,6})[ \t]+(?=[^ \t])/.exec(line) : null;
    if (heading !== null)
      headings.push({ level: heading[1]?.length ?? 1, text: headingText(line.slice(heading[0].length)), at });
  }
  return headings;
};

/**
 * The questions of a Markdown FAQ: there are several headings of one level and each of them asks. Headings above are
 * their categories, those below stay in the answers. Null where the text is one article. `intro` is what stands before
 * the first question, headings left out.
 */
export function splitQuestions(body: string): { sections: QuestionSection[]; intro: string } | null {
  const lines = body.split('\n');
  const headings = findHeadings(lines);
  const level = [1, 2, 3, 4].find((depth) => {
    const same = headings.filter((heading) => heading.level === depth);
    return same.length > 1 && same.every(({ text }) => asks(text));
  });
  if (level === undefined) return null;
  // The only heading of its level names the page, not a part of it.
  const isTitle = (one: Heading) =>
    one.level < level && headings.filter((other) => other.level === one.level).length === 1;
  const sections: QuestionSection[] = [];
  let category: string | null = null;
  for (const [index, heading] of headings.entries()) {
    if (heading.level < level) category = isTitle(heading) ? null : heading.text;
    if (heading.level !== level) continue;
    const end = headings.slice(index + 1).find((other) => other.level <= level)?.at ?? lines.length;
    const answer = lines.slice(heading.at + 1, end).join('\n');
    sections.push({ question: heading.text, category, answer, line: heading.at + 1 });
  }
  const first = headings.find((heading) => heading.level === level)?.at ?? 0;
  const intro = lines
    .slice(0, first)
    .filter((line, at) => !headings.some((heading) => heading.at === at) && line.trim() !== '');
  return { sections, intro: intro.join('\n') };
}
