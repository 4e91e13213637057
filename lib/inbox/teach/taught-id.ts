import { hashText } from '../page/hash-text';

const PREFIX = 'taught-';
/** The schema takes ids of 80 characters; the rest is for the hash. */
const LONGEST_HOST = 56;

/** Whether an adapter is one that somebody taught, here or elsewhere, by its id. */
export const isTaught = ({ id }: { id: string }): boolean => id.startsWith(PREFIX);

/**
 * The id of what is taught of a section of a host: teaching the same section again replaces it, another stays beside
 * it. Beginning with the host, for people who read it; what tells the section is the hash.
 */
export const taughtId = (host: string, path: string | undefined): string =>
  `${PREFIX}${host.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_HOST)}-${hashText(`${host} ${path ?? ''}`)}`;
