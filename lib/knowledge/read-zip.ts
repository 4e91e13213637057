export { readZip, zipLimits } from '../files/read-zip.ts';
