import { useEffect } from 'react';
import styles from '@/entrypoints/teaching/teaching.css?inline';
import { showLesson } from '@/entrypoints/teaching/show-lesson';
import { addStyles } from '@/entrypoints/inbox.content/add-styles';
import { teachingPage, type TeachingSample, teachingStates } from '../teaching-samples';

/** The lesson over a small page, in an open root so that tests can look into it. */
export function TeachingState({ state }: { state: string }) {
  const sample = teachingStates[state];
  useEffect(() => {
    if (!sample) return;
    const host = document.createElement('deskmate-root');
    const root = host.attachShadow({ mode: 'open' });
    addStyles(root, styles);
    document.documentElement.append(host);
    const life = new AbortController();
    const lesson = showLesson({
      root,
      keeping: { save: () => Promise.resolve(sample.fault ?? null), undo: () => Promise.resolve(null) },
      list: null,
      composer: null,
      today: '2026-11-20',
      signal: life.signal,
      onEnd: () => host.remove(),
    });
    void play(lesson, sample);
    return () => life.abort();
  }, [sample]);
  return sample ? <SamplePage sample={sample} /> : <p>No such state: {state}</p>;
}

async function play(lesson: ReturnType<typeof showLesson>, { acts }: TeachingSample): Promise<void> {
  for (const act of acts) {
    const element = typeof act === 'object' ? document.querySelector(act.choose) : null;
    if (element) lesson.choose(element);
    else if (act === 'skip') lesson.skip();
    else if (act === 'save') await lesson.save();
    else if (act === 'undo') await lesson.undo();
  }
}

function SamplePage({ sample }: { sample: TeachingSample }) {
  return (
    <main style={{ fontSize: sample.fontSize ?? 15, overflowWrap: 'anywhere' }}>
      <h1>Order 2231</h1>
      <div className="thread">
        {teachingPage.map(([lane, text]) => (
          <div key={text} className="card" data-lane={lane} style={{ padding: 8, borderBottom: '1px solid gray' }}>
            <p>{text}</p>
          </div>
        ))}
      </div>
      <textarea
        aria-label="Answer"
        className="pad"
        defaultValue=""
        style={{ maxWidth: '100%', boxSizing: 'border-box' }}
      />
    </main>
  );
}
