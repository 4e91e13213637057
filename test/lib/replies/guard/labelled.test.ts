import { describe, expect, it } from 'vitest';
import { findingKinds } from '@/lib/domain/finding';
import { isFound, readStarterRun, runGuard } from '@/test/bench/replies/guard';

/** Fewer than this share of what is fine may raise anything: the guard is only heard when it is rare. */
const MOST_RAISED = 0.03;
/** That somebody answered meanwhile is told by time, not by words; `test/lib/desk/guard.test.ts` looks at it. */
const toldByText = findingKinds.filter((kind) => kind !== 'answered-meanwhile');
/** What is found of a kind has to be right so often; what is not found is the smaller harm. */
const LEAST_PRECISION = 0.9;
const LEAST_RECALL = 0.8;

describe.each(['choosing', 'held-out'] as const)('drafts of the half for %s', (half) => {
  const outcomes = runGuard(half);

  it('that are fine raise nothing, almost always', () => {
    const clean = outcomes.filter(({ faults }) => faults.length === 0);
    const raised = clean.filter(({ findings }) => findings.length > 0);
    expect(clean.length).toBeGreaterThan(100);
    expect(raised.length / clean.length).toBeLessThan(MOST_RAISED);
  });

  it.each(toldByText)('with the fault %s are told from the others', (kind) => {
    const has = outcomes.filter(({ faults }) => faults.includes(kind));
    const right = has.filter((outcome) => isFound(outcome, kind)).length;
    const wrong = outcomes.filter(
      ({ faults, findings }) => !faults.includes(kind) && findings.some((one) => one.kind === kind),
    ).length;
    expect(has.length).toBeGreaterThan(2);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(right / has.length).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

/** Of drafts by writers who never saw a check, so much is found today, all kinds together; it may only rise. */
const FOUND_OF_OTHERS = 0.45;

describe.each(['choosing-others', 'held-out-others'] as const)('drafts of other writers, %s', (set) => {
  const outcomes = runGuard(set);

  it('that are fine raise nothing, almost always', () => {
    const clean = outcomes.filter(({ faults }) => faults.length === 0);
    expect(clean.length).toBeGreaterThan(90);
    expect(clean.filter(({ findings }) => findings.length > 0).length / clean.length).toBeLessThan(MOST_RAISED);
  });

  it('are rarely told wrongly, and as often rightly as before', () => {
    const labels = outcomes.flatMap((outcome) => outcome.faults.map((kind) => isFound(outcome, kind)));
    const right = labels.filter(Boolean).length;
    const wrong = outcomes.flatMap(({ faults, findings }) => [
      ...new Set(findings.map(({ kind }) => kind).filter((kind) => !faults.includes(kind))),
    ]).length;
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(right / labels.length).toBeGreaterThanOrEqual(FOUND_OF_OTHERS);
  });
});

describe('the starter pack', () => {
  it('raises nothing, almost always: by itself, and as an answer to what its replies are for', () => {
    const { alone, replies, raised, pairs } = readStarterRun();
    expect(replies.length).toBeGreaterThan(50);
    expect(pairs).toBeGreaterThan(200);
    expect(alone.length / replies.length).toBeLessThan(MOST_RAISED);
    expect(raised / pairs).toBeLessThan(MOST_RAISED);
  });
});
