import { bridgeDesk } from '@/lib/platform/bridge-desk';
import { startDeskWorker } from './start-desk-worker';

bridgeDesk(startDeskWorker());
