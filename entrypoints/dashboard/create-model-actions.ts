import type { ModelActions } from '@/components/dashboard/models/model-actions';
import type { DashboardDesk } from '@/lib/desk/contract';
import { persistStorage } from '@/lib/platform/persist-storage';
import { offerFiles } from '@/lib/platform/hand-files';

/** What the page of models does. */
export function createModelActions(desk: () => DashboardDesk): ModelActions {
  return {
    readModels: () => desk().models(),
    measureMachine: () => desk().measureMachine(),
    planModel: (model) => desk().planModel(model),
    downloadModel: (model) => desk().downloadModel(model),
    pauseModel: (model) => desk().pauseModel(model),
    cancelModel: (model) => desk().cancelModel(model),
    removeModel: (model) => desk().removeModel(model),
    verifyModel: (model) => desk().verifyModel(model),
    repairModel: (model) => desk().repairModel(model),
    importModel: async (model, files) => {
      const { channel, close } = offerFiles(files);
      try {
        await desk().importModel(model, channel);
      } finally {
        close();
      }
    },
    chooseModel: (engine, model) => desk().chooseModel(engine, model),
    loadModel: () => desk().loadModel(),
    unloadModel: () => desk().unloadModel(),
    persistStorage,
    setModelIdle: (minutes) => desk().setModelIdle(minutes),
    setSecondOpinion: (isOn) => desk().setSecondOpinion(isOn),
    tryModel: (prompt) => desk().tryModel(prompt),
    triedModel: () => desk().triedModel(),
    stopTrying: () => desk().stopTrying(),
  };
}
