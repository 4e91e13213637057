import type { OwnValues, ReplyPreview, SampleCustomer, TemplateText } from '@/components/dashboard/replies/actions';
import type { ReplyField } from '@/lib/domain/reply';
import { writeIsoDate } from '@/lib/replies/template/iso-date';
import { knownVariables } from '@/lib/replies/template/known-variables';
import { parseTemplate } from '@/lib/replies/template/parse-template';
import { renderTemplate } from '@/lib/replies/template/render-template';
import { templateValues } from '@/lib/replies/template-values';

const today = (): string => writeIsoDate(new Date()) ?? '';

/** Where the profile says no name, the page does; which one, is known only there. */
const pageAgent = knownVariables.find(({ name }) => name === 'agent.name')?.sample ?? null;

/** What would be answered: as it is filled in beforehand, or the first that can be chosen. */
const answerOf = ({ kind, preset, options }: ReplyField): string =>
  preset || (kind === 'choice' ? (options[0] ?? '') : kind === 'date' ? today() : '');

/** Comes from the conversation or is asked for, and is made up here. */
const isSample = (name: string, own: OwnValues): boolean =>
  /^(?:customer|order|ask)\.|^channel$/.test(name) ||
  (/^agent\.(?:name|firstName)$/.test(name) && own['agent.name'] === undefined);

/** What a template becomes for a customer who is made up, with what the agent's profile and packs say. */
export function previewReply(
  { body, language, fields }: TemplateText,
  { name, handle, order, channel }: SampleCustomer,
  own: OwnValues,
): ReplyPreview {
  const values = {
    ...templateValues({ customer: { name, handle }, agent: pageAgent, channel, now: Date.now(), own }),
    'order.number': order.trim(),
    ...Object.fromEntries(fields.map((field) => [`ask.${field.name}`, answerOf(field)])),
  };
  const { text, gaps, filled } = renderTemplate(parseTemplate(body), values, { language });
  return { text, gaps, samples: filled.filter((place) => isSample(place.name, own)) };
}
