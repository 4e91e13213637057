import { assistSchema } from '@/lib/domain/assist';
import { z } from '@/lib/domain/zod';
import { guardToldCalls } from './guard/guard-contract';
import { modelToldCalls, type ModelToldAnswers } from './models/models-contract';
import { pageShortcutSchema, type Api } from './page-contract';

// Apart from what sidebars and dashboards may call: a sidebar needs no more of the contract to be shown.

/** What the desk may call on a sidebar. */
export const sidebarCalls = {
  assistChanged: z.tuple([assistSchema]),
  shortcutPressed: z.tuple([pageShortcutSchema]),
  ...guardToldCalls,
  ...modelToldCalls,
};

export type SidebarApi = Api<
  typeof sidebarCalls,
  ModelToldAnswers & { assistChanged: void; shortcutPressed: void; findingsChanged: void }
>;
