import type { EscalationActions } from '@/components/dashboard/escalation/escalation-actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import { downloadText } from '@/lib/platform/download-text';

/** What the page of escalation rules does. */
export function createEscalationActions(desk: () => DashboardDesk): EscalationActions {
  return {
    read: () => desk().escalation(),
    check: (draft) => desk().checkRule(draft),
    tryMessage: (text, draft) => desk().tryRules(text, draft),
    save: (id, draft) => desk().saveRule(id, draft),
    switchOn: (id, isOn) => desk().switchRule(id, isOn),
    remove: (id) => desk().removeRule(id),
    restore: () => desk().restoreRules(),
    exportRules: async () => downloadText(await desk().exportRules(), 'deskmate-escalation-rules.json'),
    importRules: (text, isDry) => desk().importRules(text, isDry),
    saveTeams: (teams) => desk().saveTeams(teams),
    undo: (id) => desk().undoRules(id),
  };
}
