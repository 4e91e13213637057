import type { TaughtByPack } from '@/lib/domain/pack-intent';
import type { LanguageSignal, OwnIntent } from '@/lib/domain/signal';
import type { Log } from '@/lib/platform/log';
import type { Judge, OwnIntentJudge } from './rooms';
import { runInSteps } from './run-in-steps';

/**
 * The team's own topics, learned from the packs that are installed. Learning goes on beside everything else: until it is
 * done, messages are judged without it.
 */
export function keepOwnIntents(log: Log) {
  let taught: readonly TaughtByPack[] = [];
  let learned: { mark: string; own: OwnIntentJudge } | null = null;
  /** What is being learned now; another one says that this one is not wanted any more. */
  let wanted: string | null = null;

  return {
    /** What packs teach from now on; nothing is learned until `learn`. */
    take(packs: readonly TaughtByPack[]): void {
      taught = packs;
    },
    /** Learns what was taken, where it is new; resolves to whether messages are judged otherwise now. */
    async learn(judge: Judge): Promise<boolean> {
      const hadSome = learned !== null;
      if (taught.length === 0) {
        wanted = null;
        learned = null;
        return hadSome;
      }
      const { mark, training } = judge.learnIntents(taught);
      if (mark === (wanted ?? learned?.mark)) return false;
      wanted = mark;
      try {
        const own = await runInSteps(training, () => wanted === mark);
        if (own === null) return false;
        learned = { mark, own };
        return true;
      } catch (error) {
        log.warn('The topics of packs can’t be learned', error);
        learned = null;
        return hadSome;
      } finally {
        if (wanted === mark) wanted = null;
      }
    },
    /** What the topics of packs make of a message. */
    judge: (text: string, language: LanguageSignal): OwnIntent | null => learned?.own.judge(text, language) ?? null,
    /** What judges now; null without topics. */
    mark: (): string | null => learned?.mark ?? null,
    /** What will judge when all is learned: what it has judged before needs no other judgement meanwhile. */
    nextMark: (): string | null => wanted ?? learned?.mark ?? null,
  };
}
