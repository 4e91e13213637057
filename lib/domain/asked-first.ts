import type { Finding } from './finding';

/** A gap that a reply leaves was asked for before, by the form that fills it in. */
const wasAsked = ({ kind, words }: Finding) => kind === 'variable' && words.startsWith('[');

/** What is asked about, once, before a text goes into the page. */
export const askedFirst = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'severe' && !wasAsked(finding));

/** The text with all that can be mended put right. */
export function mendText(text: string, findings: readonly Finding[]): string {
  let mended = text;
  let end = text.length;
  for (const finding of findings.toSorted((a, b) => b.start - a.start)) {
    if (!finding.mend || finding.end > end) continue;
    mended = mended.slice(0, finding.start) + finding.mend.text + mended.slice(finding.end);
    end = finding.start;
  }
  return mended;
}

/** The words of that question, in the sidebar and in the picker. */
export const askWords = {
  title: 'Insert this?',
  cancel: 'Cancel',
  asItIs: 'Insert as it is',
  mended: 'Mend and insert',
};
