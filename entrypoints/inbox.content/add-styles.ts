/**
 * Styles for a shadow root of ours in a page. An adopted sheet is free of the page's policy on styles, but a content
 * script on Firefox can't adopt one. There, a style element that a content script filled is free of it too.
 */
export function addStyles(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // By `textContent`: Firefox goes by who set it.
    const element = document.createElement('style');
    element.textContent = styles;
    shadow.append(element);
  }
}
