import { config, z } from 'zod';

// Zod probes `new Function` unless told not to; under the extension's CSP even the swallowed probe is reported as a
// violation. Every schema file imports `z` from here, so this line has run before any schema is built.
config({ jitless: true });

export { z };
