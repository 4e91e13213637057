import { TAUGHT } from '@/lib/domain/taught';
import { hashText } from '../page/hash-text';

/** The schema takes ids of 80 characters; the rest is for the hash. */
const LONGEST_HOST = 56;

/**
 * The id of what is taught of a section of a host: teaching the same section again replaces it, another stays beside
 * it. Beginning with the host, for people who read it; what tells the section is the hash.
 */
export const taughtId = (host: string, path: string | undefined): string =>
  `${TAUGHT}${host.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_HOST)}-${hashText(`${host} ${path ?? ''}`)}`;
