import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RemarkKind } from '@/lib/domain/remark';
import { judgeLanguage } from '../../../../lib/analysis/language.ts';
import { remarkKinds } from '../../../../lib/domain/remark.ts';
import type { DraftSet } from '../guard/read-scenes.ts';
import type { CoachContext } from '../../../../lib/replies/coach/coach-context.ts';

/** One labelled draft with what it answers. */
export interface CoachedDraft {
  where: string;
  draft: string;
  kinds: RemarkKind[];
  context: CoachContext;
}

const isKind = (label: string): label is RemarkKind => (remarkKinds as readonly string[]).includes(label);

/** All labelled drafts of one half. @throws where a line can't be read, with its file and number */
export function readCoachScenes(set: DraftSet): CoachedDraft[] {
  const folder = join('test/lib/replies/coach', set);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFile(file, readFileSync(join(folder, file), 'utf8')));
}

function readFile(file: string, text: string): CoachedDraft[] {
  let context: CoachContext = {
    customerText: '',
    isUpset: false,
    earlierReplies: 0,
    isNote: false,
    isWriting: false,
    judgeLanguage,
  };
  return text.split('\n').flatMap((line, at): CoachedDraft[] => {
    const where = `${file}:${at + 1}`;
    if (line.trim() === '') return [];
    if (line.startsWith('=== ')) {
      context = { customerText: '', isUpset: false, earlierReplies: 0, isNote: false, isWriting: false, judgeLanguage };
      return [];
    }
    const [, who, said = ''] = /^(c-?|a): ?(.*)$/u.exec(line.replace(/^c- /u, 'c-: ')) ?? [];
    if (who === 'a') context = { ...context, customerText: '', earlierReplies: context.earlierReplies + 1 };
    else if (who)
      context = { ...context, isUpset: who === 'c-', customerText: `${context.customerText}\n${said}`.trim() };
    if (who) return [];
    const [, labels = '', draft = ''] = /^([^|]+) \| (.*)$/u.exec(line) ?? [];
    const kinds = labels.split(/,\s*/u).filter((label) => label !== 'good');
    const unknown = kinds.find((label) => !isKind(label));
    if (labels === '' || unknown !== undefined) throw new Error(`${where}: there is no “${unknown ?? line}”.`);
    return [{ where, draft: draft.replaceAll('¶', '\n'), kinds: kinds.filter(isKind), context }];
  });
}
