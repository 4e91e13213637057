import { config } from 'zod/mini';

// The functional flavour of Zod, for what the content script loads: only what is used is bundled (4 kB instead of 27,
// gzip). See zod.ts for the setting.
config({ jitless: true });

export * as z from 'zod/mini';
