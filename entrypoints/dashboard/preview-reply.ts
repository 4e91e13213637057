import type { ReplyPreview, SampleCustomer, TemplateText } from '@/components/dashboard/replies/actions';
import type { ReplyField } from '@/lib/domain/reply';
import { writeIsoDate } from '@/lib/replies/template/iso-date';
import { knownVariables } from '@/lib/replies/template/known-variables';
import { parseTemplate } from '@/lib/replies/template/parse-template';
import { renderTemplate } from '@/lib/replies/template/render-template';
import { tellDoubts } from '@/lib/replies/template/tell-doubts';

const today = (): string => writeIsoDate(new Date()) ?? '';

/** Of somebody on a page that shows no name; what the agent and the page are, is known still. */
const isOfCustomer = (name: string): boolean => name.startsWith('customer.') || name.startsWith('order.');

/** What would be answered: as it is filled in beforehand, or the first that can be chosen. */
const answerOf = ({ kind, preset, options }: ReplyField): string =>
  preset || (kind === 'choice' ? (options[0] ?? '') : kind === 'date' ? today() : '');

/** What a template becomes for a customer who is made up. */
export function previewReply({ body, language, fields }: TemplateText, customer: SampleCustomer): ReplyPreview {
  const known = knownVariables.filter(({ name }) => customer === 'known' || !isOfCustomer(name));
  const values = Object.fromEntries([
    ...known.map(({ name, sample }) => [name, name === 'today' ? today() : sample]),
    ...fields.map((field) => [`ask.${field.name}`, answerOf(field)]),
  ]);
  const { text, gaps } = renderTemplate(parseTemplate(body), values, { language });
  return { text, gaps, doubts: tellDoubts(body) };
}
