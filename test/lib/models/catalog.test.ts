import { prebuiltAppConfig, modelVersion } from '@mlc-ai/web-llm';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogModelSchema } from '@/lib/domain/catalog';
import { catalog } from '@/lib/models/catalog';
import { librariesLockSchema, weighedModelsSchema } from '@/lib/models/models-lock';

const fileOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

describe('the catalog', () => {
  it.each(catalog.map((model) => [model.id, model] as const))('%s is as web-llm’s own record says', (id, model) => {
    const record = prebuiltAppConfig.model_list.find(({ model_id }) => model_id === id);
    expect(catalogModelSchema.parse(model)).toEqual(model);
    expect(model.address).toBe(`${record?.model}/resolve/main/`);
    expect(model.library).toBe(fileOf(record?.model_lib ?? ''));
    expect(model.memoryMb).toBe(record?.vram_required_MB);
    expect(model.contextTokens).toBe(record?.overrides?.context_window_size ?? 512);
    // web-llm itself must need nothing else to be told.
    expect(Object.keys(record?.overrides ?? {})).toEqual(model.kind === 'chat' ? ['context_window_size'] : []);
    expect(model.needsF16).toBe(id.includes('f16'));
  });

  it('has something for each kind of machine', () => {
    for (const tier of ['tiny', '8gb', '16gb'] as const) {
      for (const needsF16 of [true, false]) {
        const found = catalog.filter(
          (model) => model.kind === 'chat' && model.tier === tier && model.needsF16 === needsF16,
        );
        expect(found.length, `${tier}, f16: ${needsF16}`).toBeGreaterThan(0);
      }
    }
    expect(catalog.filter(({ kind }) => kind === 'embedding')).toHaveLength(1);
  });
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('models.lock.json', () => {
  it('names the libraries of the catalog at the addresses of the web-llm that is installed', () => {
    const installed = readJson('node_modules/@mlc-ai/web-llm/package.json') as { version: string };
    const modelsLock = librariesLockSchema.parse(readJson('models.lock.json'));
    expect(modelsLock.webllm).toBe(installed.version);
    expect(modelsLock.libraries.map(({ name }) => name)).toEqual(
      [...new Set(catalog.map(({ library }) => library))].toSorted(),
    );
    const known = new Set(prebuiltAppConfig.model_list.map(({ model_lib }) => model_lib));
    for (const { name, address } of modelsLock.libraries) {
      expect(known.has(address), address).toBe(true);
      expect(fileOf(address)).toBe(name);
      expect(address).toContain(`/${modelVersion}/`);
    }
  });

  it('has a place for the weights of each model', () => {
    const weighed = weighedModelsSchema.parse(readJson('lib/models/weighed-models.json'));
    expect(Object.keys(weighed).toSorted()).toEqual(catalog.map(({ id }) => id).toSorted());
  });
});
