import type { Assessment, Correction, StoredAssessment } from '@/lib/domain/assessment';
import type { Judgement } from '@/lib/domain/assist';
import { lessonKey, type Lesson } from '@/lib/domain/lesson';
import type { StoredMessage } from '@/lib/domain/message';
import type { TaughtByPack } from '@/lib/domain/pack-intent';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import { keepOwnIntents } from './own-intents';
import type { Judge, Rooms } from './rooms';
import type { Thread } from './thread';

/** More lessons than an agent gives in a quarter of a year; the oldest make room. */
const mostLessons = 400;
/** What the sidebar looks at of a thread; older messages keep what was said of them. */
const judgedAgain = 60;

/**
 * The models that judge, and what corrections taught them. Whoever asks before the models are there, or when they can't be
 * used, gets an answer that says nothing; what was answered so is judged again when they are.
 */
export function keepJudgement({
  loadJudge,
  rooms,
  store,
  health,
  log,
  now,
  saveLater,
}: {
  loadJudge: () => Promise<Judge>;
  rooms: Pick<Rooms, 'analysis'>;
  store: Store;
  health: WatchedHealth;
  log: Log;
  now: () => number;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
}) {
  let state: Judgement = { state: 'starting' };
  let judge: Judge | null = null;
  let lessons = new Map<string, Lesson>();
  const ownIntents = keepOwnIntents(log);

  const teach = () => judge?.teach([...lessons.values()], now());

  /** With lessons the same models judge otherwise, and so they do with a team's own topics; without them as shipped. */
  const markWith = (own: string | null): string | null =>
    judge &&
    [
      judge.mark,
      ...(lessons.size > 0 ? [Math.min(...[...lessons.values()].map(({ at }) => at))] : []),
      ...(own === null ? [] : [`own:${own}`]),
    ].join(' ');

  const assess = (text: string): Assessment => {
    if (!judge) return rooms.analysis.assessWithoutModels(text);
    const assessment = judge.assessMessage(text);
    if (assessment.abstains !== null) return assessment;
    return { ...assessment, intent: { ...assessment.intent, own: ownIntents.judge(text, assessment.language) } };
  };

  const judgeText = (text: string): Pick<StoredAssessment, 'assessment' | 'judgedBy'> => ({
    assessment: assess(text),
    judgedBy: markWith(ownIntents.mark()),
  });

  return {
    get: () => state,
    /** What words mean, once the models are there. */
    wordVectors: () => judge?.wordVectors ?? null,
    /** Loads the models; a fault is a state to be shown, and the rest of the house goes on. */
    async start(): Promise<void> {
      try {
        judge = await loadJudge();
        teach();
        state = { state: 'on' };
      } catch (error) {
        log.warn('The analysis models can’t be used', error);
        state = { state: 'off', detail: error instanceof Error ? error.message : String(error) };
      }
    },
    /** Reads what was taught before; after an erasure, that is nothing. */
    async reload(): Promise<void> {
      const stored = await health.read(() => store.lessons.all(), []);
      lessons = new Map(stored.map((lesson) => [lesson.key, lesson]));
      teach();
    },
    /** What packs teach from now on; see `learnIntents`. */
    takePacks: (packs: readonly TaughtByPack[]) => ownIntents.take(packs),
    /** Learns what packs teach, with everything else going on; resolves to whether messages are judged otherwise now. */
    learnIntents: async (): Promise<boolean> => (judge ? ownIntents.learn(judge) : false),
    judge: judgeText,
    /** Judges what of the thread's last messages others judged, or nobody; returns what is new. */
    judgeAgain(thread: Thread): StoredAssessment[] {
      const current = markWith(ownIntents.mark());
      if (current === null) return [];
      // While topics are still learned, what they had judged before stays: it would only be the same again in a moment.
      const next = markWith(ownIntents.nextMark());
      return thread.messages.slice(-judgedAgain).flatMap(({ key, text }) => {
        const stored = thread.assessments.get(key);
        if (!stored || stored.judgedBy === current || stored.judgedBy === next) return [];
        const again = { ...stored, ...judgeText(text) };
        thread.assessments.set(key, again);
        return [again];
      });
    },
    /** Learns from a correction: what is judged from now on is judged a little otherwise. */
    learn({ key, text }: Pick<StoredMessage, 'key' | 'text'>, correction: Correction): void {
      const taken = judge?.takeLesson(text, correction);
      if (!taken) return;
      const lesson = { ...taken, key: lessonKey(correction.signal, key), at: now() };
      lessons.delete(lesson.key);
      lessons.set(lesson.key, lesson);
      const tooMany = [...lessons.keys()].slice(0, Math.max(0, lessons.size - mostLessons));
      for (const old of tooMany) lessons.delete(old);
      teach();
      void saveLater(async () => {
        await store.lessons.save(lesson);
        await store.lessons.remove(tooMany);
      });
    },
    /** A correction that was taken back leaves nothing behind. */
    unlearn(message: string, { signal }: Correction): void {
      const key = lessonKey(signal, message);
      if (!lessons.delete(key)) return;
      teach();
      void saveLater(() => store.lessons.remove([key]));
    },
    /** Everything is judged as shipped again. */
    async forget(): Promise<void> {
      lessons.clear();
      teach();
      await saveLater(() => store.lessons.clear());
    },
  };
}
