export { writeZip } from '../files/write-zip.ts';
