/** web-llm counts from 0 to 1 again in each phase; what share of the whole each is, measured roughly on a real load. */
const phases = [
  { text: /^(Start to fetch|Fetching param cache|Loading model from cache)/, from: 0.02, to: 0.75 },
  { text: /^Loading GPU shader modules/, from: 0.75, to: 0.99 },
  { text: /^Finish loading/, from: 1, to: 1 },
];

/** Makes one bar out of web-llm's reports: from 0 to 1, never back. */
export function trackLoading(onProgress: (done: number) => void): (report: unknown) => void {
  let shown = 0;
  return (report) => {
    const { text, progress } = report as { text?: unknown; progress?: unknown };
    const phase = phases.find((candidate) => typeof text === 'string' && candidate.text.test(text));
    if (!phase || typeof progress !== 'number' || Number.isNaN(progress)) return;
    const done = phase.from + (phase.to - phase.from) * Math.min(Math.max(progress, 0), 1);
    if (done <= shown) return;
    shown = done;
    onProgress(done);
  };
}
