import type { Browser } from 'wxt/browser';

// Code that tests evaluate inside the extension's own pages.
declare global {
  const chrome: typeof Browser;
}
