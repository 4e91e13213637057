export { checkEntryName } from '../../files/zip/check-entry-name.ts';
