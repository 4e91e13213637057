import { bridgeDesk } from '@/lib/platform/bridge-desk';
import { handPromptApi } from './hand-prompt-api';
import { startDeskWorker } from './start-desk-worker';

bridgeDesk(startDeskWorker({ onStart: handPromptApi }));
