import { createAnalysis } from '@/lib/analysis/create-analysis';
import { readArtefact } from '@/lib/analysis/scoring/read-artefact';
import { createDesk } from '@/lib/desk/create-desk';
import { packSchema } from '@/lib/domain/pack';
import { roleSchema, type Role } from '@/lib/desk/contract';
import type { Connecting } from '@/lib/platform/bridge-desk';
import { adapters } from '@/lib/inbox/adapters/all';
import { analysisModelsPath } from '@/lib/platform/analysis-models';
import { fetchAddress } from '@/lib/platform/fetch-address';
import { consoleLog } from '@/lib/platform/log';
import { starterPackPath } from '@/lib/platform/starter-pack';
import { wireOverMessagePort } from '@/lib/platform/wire-over-message-port';
import { openStore } from '@/lib/store/open-store';
import { takeBrowserModel } from './browser-model';
import { createModelParts } from './create-model-parts';
import { createRooms } from './create-rooms';

const desk = createDesk({
  rooms: createRooms(),
  store: openStore(),
  log: consoleLog,
  loadStarterPack: async () => packSchema.parse(await (await fetch(starterPackPath)).json()),
  loadJudge: async () => {
    const response = await fetch(analysisModelsPath);
    if (!response.ok) throw new Error(`The analysis models are missing (${response.status}).`);
    return createAnalysis(await readArtefact(new Uint8Array(await response.arrayBuffer())));
  },
  shippedAdapters: adapters,
  fetchAddress,
  models: createModelParts(),
  locale: navigator.language,
  now: Date.now,
});

/** An address is looked at once an hour, what is old is erased once a day; this is only how punctually. */
const lookEvery = 5 * 60 * 1_000;
void desk.lookAtAddresses();
setInterval(() => {
  void desk.lookAtAddresses();
  void desk.eraseWhereDue();
}, lookEvery);

/** Which of our pages may call what; everything else is a host page. */
const roleOf = ({ path }: Connecting): Role => {
  if (path === '/sidepanel.html') return roleSchema.enum.sidebar;
  return path === '/dashboard.html' ? roleSchema.enum.dashboard : roleSchema.enum.page;
};

self.onmessage = ({ data, ports }: MessageEvent<Connecting>) => {
  const [port] = ports;
  if (takeBrowserModel(data, port)) return;
  if (port) desk.connect({ role: roleOf(data), tab: data.tab, url: data.url }, wireOverMessagePort(port));
};
