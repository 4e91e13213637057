import type { Outcome, PageDesk } from '@/lib/desk/page-contract';
import { defaultTriggerSettings, isTriggerOn, type TriggerSettings } from '@/lib/domain/trigger';
import { holds } from '@/lib/inbox/page/composed-tree';
import type { Replaced } from '@/lib/inbox/composer/replace-typed';
import { watchTrigger, type TriggerHit } from '@/lib/inbox/trigger/watch-trigger';
import type { InboxWatch } from '@/lib/inbox/watch-inbox';
import { consoleLog } from '@/lib/platform/log';
import { readTheme, readTrigger, watchTriggerSettings } from '@/lib/platform/settings';
import type { Picker } from '../picking/create-picker';
import type { Inserter } from './insert';
import { loadPicking } from './load-on-demand';

const noDesk = 'Deskmate is being started again; go on typing in a moment.';

/**
 * Opens the picker of replies where the agent types a trigger in the conversation's own composer. Of what is typed only
 * the letters after the trigger are told, to the desk on this device. `takeBack` puts back what was typed for the last
 * reply; false where it was changed since, or there is none.
 */
export function startPicking({
  watch,
  inserter,
  desk,
  signal,
}: {
  watch: Pick<InboxWatch, 'composer' | 'conversationId'>;
  inserter: Pick<Inserter, 'replace' | 'undoInsert'>;
  desk: () => PageDesk | null;
  signal: AbortSignal;
}): { takeBack(): boolean } {
  let settings: TriggerSettings = { ...defaultTriggerSettings, isOn: false };
  let picker: Picker | null = null;
  let loading: Promise<void> | null = null;
  let latest: TriggerHit | null = null;
  void readTrigger().then((read) => (settings = read));
  const stop = watchTriggerSettings((changed) => (settings = changed));
  signal.addEventListener('abort', stop);

  const connected = (): PageDesk => {
    const there = desk();
    if (!there) throw new Error(noDesk);
    return there;
  };

  async function load(): Promise<void> {
    const script = await loadPicking();
    if (!script || signal.aborted) return;
    const theme = await readTheme();
    picker = script.createPicker({
      current: () => trigger.current(),
      search: async (query) => connected().pickReplies(query, watch.conversationId()),
      fill: async (query, id, answers) => connected().fillReply(query, id, watch.conversationId(), answers),
      check: async (query, id, answers) => connected().checkPicked(query, id, watch.conversationId(), answers),
      replace: async ({ editor, spot, typedAt }, { id, text, cursor }, answers) => {
        const conversation = watch.conversationId();
        let replaced: Replaced | null = null;
        trigger.pause();
        try {
          const result = await inserter.replace(conversation, async (isStillMeant, find) => {
            const replacement = { ...spot, typedAt, text, cursor };
            return (replaced = await script.replaceTyped(editor, replacement, isStillMeant, find));
          });
          // The text is in; that this is noted down must not look like a failure when it is not.
          if (result.ok)
            void desk()
              ?.replyPicked(id, conversation, answers)
              .catch(() => undefined);
          return result.ok && replaced ? replaced : refused(result);
        } finally {
          trigger.resume();
        }
      },
      undo: async () => {
        trigger.pause();
        try {
          const result = await inserter.undoInsert();
          if (result.ok)
            void desk()
              ?.pickUndone()
              .catch(() => undefined);
          return result;
        } finally {
          trigger.resume();
        }
      },
      isNote: () => watch.composer()?.note ?? false,
      conversation: () => watch.conversationId(),
      onDismiss: () => trigger.dismiss(),
      theme,
      signal,
    });
    if (latest) picker.show(latest);
  }

  const trigger = watchTrigger({
    window,
    trigger: () => (isTriggerOn(settings, location.hostname) ? settings.text : null),
    isComposer: (editor) => {
      const composer = watch.composer()?.element;
      return composer !== undefined && (holds(composer, editor) || holds(editor, composer));
    },
    onTyped: (hit) => {
      latest = hit;
      if (picker) picker.show(hit);
      else
        loading ??= load().catch((error: unknown) => {
          loading = null;
          consoleLog.warn('The picker can’t be shown', error);
        });
    },
    onGone: () => {
      latest = null;
      picker?.hide();
    },
    signal,
  });

  return { takeBack: () => picker?.takeBack() ?? false };
}

const refused = (result: Outcome): Replaced => (result.ok ? { ok: false, reason: '' } : result);
