import { articleFormats, recogniseFormat, writeDownload } from '@/lib/knowledge/formats/formats';
import { getPurifier } from '@/lib/files/html/purifier';
import { htmlToMarkdown } from '@/lib/files/html/to-markdown';
import { markdownToHtml } from '@/lib/files/html/markdown-to-html';
import { htmlToText } from '@/lib/files/html/to-text';
import { recogniseReplyFormat, replyFormats } from '@/lib/replies/formats/formats';

// The formats as the dashboard loads them, for a bare page: the DOM of unit tests is not the DOM that people have.
const formats = {
  articleFormats,
  recogniseFormat,
  writeDownload,
  htmlToMarkdown,
  markdownToHtml,
  htmlToText,
  replyFormats,
  recogniseReplyFormat,
  hasPurifier: () => getPurifier() !== null,
};
export type Formats = typeof formats;
Object.assign(globalThis, { formats });
