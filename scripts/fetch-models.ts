import { parseArgs } from 'node:util';
import { catalogRows } from '../lib/models/catalog-rows.ts';
import { fetchLibrary } from './models/fetch-library.ts';
import {
  librariesFolder,
  lockPath,
  readLibrariesLock,
  readWeighedModels,
  weighedPath,
  writeJson,
} from './models/read-lock.ts';
import { weighModel } from './models/weigh-model.ts';

// npm run fetch-models            the libraries of models.lock.json into public/models, each verified
// npm run fetch-models -- --lock  weighs the libraries and the models' files as their servers have them now, and writes the
//                                 sizes and hashes down: to be looked at and committed by a person

const { values } = parseArgs({ options: { lock: { type: 'boolean', default: false } } });
const failures: string[] = [];
const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
    return null;
  }
};

const lock = readLibrariesLock();
const libraries = [];
for (const library of lock.libraries) {
  const done = await attempt(() => fetchLibrary(library, { folder: librariesFolder, isLocking: values.lock }));
  libraries.push(done?.library ?? library);
  if (done) console.log(`${done.isNew ? 'fetched' : 'is there'}  ${library.name}`);
}

if (values.lock) {
  const weighed = readWeighedModels();
  for (const { id, repository } of catalogRows) {
    const model = await attempt(() => weighModel(repository));
    if (!model) continue;
    weighed[id] = model;
    console.log(`weighed   ${id}`);
  }
  writeJson(lockPath, { ...lock, libraries });
  writeJson(weighedPath, weighed);
  console.log(`Written: ${lockPath}, ${weighedPath}. Look at what changed before you commit it.`);
}

for (const failure of failures) console.error(failure);
if (failures.length > 0) {
  console.error(`${failures.length} of them failed. What was fetched is kept.`);
  process.exitCode = 1;
}
