const tag =
  /<\/?(?:p|br|div|span|a|b|i|strong|em|u|ul|ol|li|h[1-6]|table|tr|td|img|code|pre|blockquote|hr|section)\b[^<>]*>/i;
const entity = /&(?:nbsp|amp|lt|gt|quot|#\d+|#x[\da-f]+);/i;

/** Whether a text from a file that may hold HTML does. */
export function looksLikeHtml(text: string): boolean {
  return tag.test(text) || entity.test(text);
}
