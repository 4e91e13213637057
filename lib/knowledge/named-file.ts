export type { NamedFile } from '../files/named-file.ts';
