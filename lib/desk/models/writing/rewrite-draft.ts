import type { RewriteHow } from '@/lib/domain/written';
import type { Desk } from '../../desk';
import type { Outcome } from '../../page-contract';
import type { Tab } from '../../tabs';
import type { SidebarApi } from '../../told-contract';

/**
 * What the agent wrote in the page's box, rewritten by the model: offered beside it, and put in its place only by the
 * agent, and only while the box still holds what it was made of.
 */
export function serveRewriting(desk: Desk, tab: () => Tab | null, sidebar: () => SidebarApi) {
  return {
    async rewriteDraft(of: number, how: RewriteHow, to: string | null): Promise<string> {
      const here = tab();
      const draft = desk.guard.draftOf(here, of);
      if (here?.view.kind !== 'conversation' || draft === null)
        throw new Error('The text was changed since, so nothing was rewritten. Try again.');
      const conversation = here.view.thread.conversation.key;
      const ask = { kind: 'rewrite' as const, conversation, text: draft.text, how, isOwn: true, ...(to && { to }) };
      return desk.writing.write(here, sidebar(), ask);
    },
    async takeRewrite(id: string, text: string): Promise<Outcome> {
      const written = desk.writing.find(id);
      if (written?.ask.kind !== 'rewrite') return { ok: false, reason: 'This rewrite is not kept any more.' };
      const { conversation, how, text: was } = written.ask;
      const outcome = await desk.guard.replace(tab(), was, text);
      // Mended spelling leaves the words the agent's own; all else is the model's until a person stands by it.
      if (outcome.ok && how !== 'fix-grammar') {
        desk.modelTexts.made({ id, conversation, by: how === 'translate' ? 'translated' : 'drafted', text });
        desk.modelTexts.inserted(id, conversation, text);
      }
      return outcome;
    },
  };
}
