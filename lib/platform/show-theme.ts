import type { Theme } from './settings';

/** Pins the page's theme, or lets the system decide. */
export function showTheme(theme: Theme): void {
  const { documentElement: root } = globalThis.document;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
