import { writeFileSync } from 'node:fs';
import { writeSchemas } from './packs/write-schemas.ts';

// `npm run pack-schemas`: writes docs/pack.schema.json and public/managed-schema.json anew from the Zod schemas. A test
// holds that they are current.

for (const [file, text] of Object.entries(await writeSchemas())) writeFileSync(file, text);
