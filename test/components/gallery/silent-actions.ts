import type { SidebarActions } from '@/components/sidebar/actions';
import { fillReply, loadFilling } from '@/entrypoints/sidepanel/fill-reply';
import { handoffSample } from '../handoff-sample';
import { passages, replies } from '../samples';

// Replies are filled in anew from the first moment on.
await loadFilling();

const done = () => Promise.resolve();
const nothing = () => {};

/** Actions that work and do nothing; search finds what contains the words. */
export const silentActions: SidebarActions = {
  insertReply: done,
  fillReply,
  undoInsert: done,
  checkText: () => Promise.resolve([]),
  mend: done,
  copy: done,
  dismissPassage: () => Promise.resolve(done),
  dismissReply: () => Promise.resolve(done),
  correct: done,
  undoCorrection: done,
  judgeWarning: done,
  snoozeWarning: done,
  saveNote: done,
  setTags: done,
  promises: () => Promise.resolve([]),
  decidePromise: done,
  search: (query) =>
    Promise.resolve({
      replies: replies.filter((reply) => reply.text.toLowerCase().includes(query.toLowerCase())),
      passages: passages.filter((passage) => passage.text.toLowerCase().includes(query.toLowerCase())),
    }),
  exportDamaged: done,
  rebuildDatabase: done,
  enableSite: done,
  teach: done,
  retry: nothing,
  openDashboard: nothing,
  openPractice: nothing,
  collapse: nothing,
  setTheme: nothing,
  setSingleKeys: nothing,
  setCoach: done,
  confirmModelText: done,
  write: () => Promise.resolve('w1'),
  stopWriting: done,
  offerWritten: done,
  rewriteDraft: () => Promise.resolve('rewrite'),
  takeRewrite: done,
  saveHelpArticle: () => Promise.resolve({ article: 'own-article', undo: done }),
  askOpinion: done,
  handoff: (_, { format }) => Promise.resolve(handoffSample[format]),
  insertNote: done,
  saveFile: nothing,
  setTriggerHere: async () => {},
  dismissNotice: nothing,
};
