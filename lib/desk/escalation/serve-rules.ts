import type { Team } from '@/lib/domain/team';
import type { Desk } from '../desk';

/** The dashboard's page of escalation rules. */
export function serveRules({ rules, inTurn }: Pick<Desk, 'rules' | 'inTurn'>) {
  return {
    escalation: () => inTurn(() => rules.overview()),
    checkRule: async (draft: unknown) => rules.check(draft),
    tryRules: async (text: string, draft: unknown) => rules.tryMessage(text, draft),
    saveRule: (id: string | null, draft: unknown) => inTurn(() => rules.save(id, draft)),
    switchRule: (id: string, isOn: boolean) => inTurn(async () => rules.switchOn(id, isOn)),
    removeRule: (id: string) => inTurn(async () => rules.remove(id)),
    restoreRules: () => inTurn(() => rules.restore()),
    exportRules: async () => rules.exported(),
    importRules: (text: string, isDry: boolean) => inTurn(() => rules.importFile(text, isDry)),
    saveTeams: (teams: Team[] | null) => inTurn(() => rules.saveTeams(teams)),
    undoRules: (id: string) => inTurn(() => rules.undo(id)),
  };
}
