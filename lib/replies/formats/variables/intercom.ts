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

const ours = (key: string, fallback: string | undefined): string => {
  const name = ourName(intercomNames, key) ?? gapName(intercomNames.id, key);
  // A gap is never filled with what was meant for another variable.
  const isKnown = ourName(intercomNames, key) !== null;
  return `{{${name}${isKnown && fallback !== undefined ? `|${fallback.replaceAll(/[{}]/g, '')}` : ''}}}`;
};

/** `<attribute key="user.name" default="there"/>` of a macro's HTML as text, before it is read as HTML. */
export const readAttributes = (html: string): string =>
  html.replaceAll(/<attribute\b([^<>]*)>(?:\s*<\/attribute>)?/gi, (_, source: string) =>
    ours(attributeOf(source, 'key') ?? '', attributeOf(source, 'default'))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;'),
  );

/** `{{user.name|fallback:"there"}}` of a macro's text. */
export const readFallbacks = (text: string): string =>
  text.replaceAll(
    /\{\{\s*([^{}|]*?)\s*(?:\|\s*fallback\s*:\s*(?:"([^"{}]*)"|'([^'{}]*)')\s*)?\}\}/g,
    (_, key: string, double, single) => ours(key, (double ?? single) as string | undefined),
  );

/** Writes bodies for Intercom; `attribute` gives one of its attributes as it stands there. */
export const intercomWriter = (attribute: (key: string, fallback: string | null) => string): BodyWriter => ({
  variable: (name, filters, fallback) => {
    const theirs = theirName(intercomNames, name);
    return theirs === null || filters.length > 0 || fallback?.includes('"') === true
      ? null
      : attribute(theirs, fallback);
  },
});

/** An attribute in the text of a macro. */
export const inText = (key: string, fallback: string | null): string =>
  `{{${key}${fallback === null ? '' : `|fallback:"${fallback}"`}}}`;

/** An attribute in the HTML of a macro. */
export const inHtml = (key: string, fallback: string | null): string =>
  `<attribute key="${escapeHtml(key)}"${fallback === null ? '' : ` default="${escapeHtml(fallback)}"`}></attribute>`;
