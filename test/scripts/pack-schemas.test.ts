import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSchemas } from '../../scripts/packs/write-schemas.ts';

describe('the published schemas', async () => {
  const schemas = await writeSchemas();

  it.each(Object.entries(schemas))('%s is what the Zod schemas say (else: npm run pack-schemas)', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('give Chrome one type for each value of the policy', () => {
    const check = (schema: { type?: unknown; properties?: object; items?: object }): void => {
      expect(typeof schema.type).toBe('string');
      for (const one of Object.values(schema.properties ?? {})) check(one as object);
      if (schema.items) check(schema.items);
    };
    check(JSON.parse(schemas['public/managed-schema.json'] ?? '') as object);
  });
});
