import { articleFormats, recogniseFormat, writeDownload } from '@/lib/knowledge/formats/formats';
import { isPurifySound } from '@/lib/knowledge/formats/html/clean-html';
import { htmlToMarkdown } from '@/lib/knowledge/formats/html/to-markdown';
import { markdownToHtml } from '@/lib/knowledge/formats/html/markdown-to-html';

// The formats as the dashboard loads them, for a bare page: the DOM of unit tests is not the DOM that people have.
const formats = { articleFormats, recogniseFormat, writeDownload, htmlToMarkdown, markdownToHtml, isPurifySound };
export type Formats = typeof formats;
Object.assign(globalThis, { formats });
