import { escapeHtml } from '@/lib/files/html/escape-html';
import { gapName, ourName, theirName, type VendorNames } from './vendor-names';
import type { BodyWriter } from './write-body';

/** Attributes of Intercom's macros that we have, too. */
export const intercomNames: VendorNames = {
  id: 'intercom',
  names: {
    'user.name': 'customer.name',
    'user.first_name': 'customer.firstName',
    'user.last_name': 'customer.name:last',
    'teammate.name': 'agent.name',
    'teammate.first_name': 'agent.firstName',
    'teammate.last_name': 'agent.name:last',
    'teammate.email': 'agent.email',
    'contact.name': 'customer.name',
    'contact.first_name': 'customer.firstName',
    name: 'customer.name',
    first_name: 'customer.firstName',
    last_name: 'customer.name:last',
    'author.name': 'agent.name',
    'author.first_name': 'agent.firstName',
    'admin.name': 'agent.name',
    'admin.first_name': 'agent.firstName',
    'app.name': 'company.name',
    'workspace.name': 'company.name',
  },
};

const entities: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" };
const attributeOf = (source: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(source);
  return (found?.[1] ?? found?.[2])?.replaceAll(
    /&(quot|amp|lt|gt|#39);/g,
    (whole, entity: string) => entities[entity] ?? whole,
  );
};

/** `<attribute key="user.name" default="there"/>` of a macro's HTML as its text has it, before it is read as HTML. */
export const readAttributes = (html: string): string =>
  html.replaceAll(/<attribute\b([^<>]*)>(?:\s*<\/attribute>)?/gi, (_, source: string) => {
    const fallback = attributeOf(source, 'default')?.replaceAll(/[{}"]/g, '');
    return escapeHtml(inText(attributeOf(source, 'key') ?? '', fallback ?? null));
  });

const written = /\{\{([^{}|]*)(?:\|\s*fallback\s*:\s*(?:"([^"{}]*)"|'([^'{}]*)')\s*)?\}\}/g;

/** `{{user.name|fallback:"there"}}` of a macro's text in our words; what we do not have is a gap, as `{{intercom.company.plan}}`. */
export const readFallbacks = (text: string): string =>
  text.replaceAll(written, (_, written: string, double?: string, single?: string) => {
    const key = written.trim();
    const ours = ourName(intercomNames, key);
    if (ours === null) return `{{${gapName(intercomNames.id, key)}}}`;
    const fallback = double ?? single;
    return `{{${ours}${fallback === undefined ? '' : `|${fallback}`}}}`;
  });

/** An attribute in the text of a macro. */
export const inText = (key: string, fallback: string | null): string =>
  `{{${key}${fallback === null ? '' : `|fallback:"${fallback}"`}}}`;

/** Writes bodies for Intercom; `attribute` gives one of its attributes as it stands there. */
export const intercomWriter = (attribute: (key: string, fallback: string | null) => string): BodyWriter => ({
  variable: (name, filters, fallback) => {
    const theirs = theirName(intercomNames, name);
    return theirs === null || filters.length > 0 || fallback?.includes('"') === true
      ? null
      : attribute(theirs, fallback);
  },
});

/** An attribute in the HTML of a macro. */
export const inHtml = (key: string, fallback: string | null): string =>
  `<attribute key="${escapeHtml(key)}"${fallback === null ? '' : ` default="${escapeHtml(fallback)}"`}></attribute>`;
