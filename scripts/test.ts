import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './find-browser.ts';

// Everything that must hold before a change lands, in the order in which it fails fastest. The last line counts the
// tests; a step that is no test runner counts as one.

interface Step {
  name: string;
  command: string;
  args: string[];
  /** Where the runner writes its results, and how to count them. */
  report?: { file: string; count: (report: never) => { passed: number; failed: number } };
}

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };
interface PlaywrightSuite {
  specs?: { title: string; file: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}
type PlaywrightReport = PlaywrightSuite & { stats: { expected: number; unexpected: number; flaky: number } };

const results = 'test-results';
const vitest = (name: string, ...args: string[]): Step => ({
  name,
  command: 'vitest',
  args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${results}/${name}.json`, ...args],
  report: {
    file: `${results}/${name}.json`,
    count: ({ numPassedTests, numFailedTests, numFailedTestSuites }: VitestReport) => ({
      passed: numPassedTests,
      // A file that fails to load has no tests to count.
      failed: numFailedTests || numFailedTestSuites,
    }),
  },
});

/** Browser tests that failed and then passed (`playwright.config.ts`): they pass, and are named at the end. */
const unsteady: string[] = [];

function findUnsteady({ specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(findUnsteady)];
}

/** One project of the browser tests. Each runs whatever became of the others: one failure must not hide the rest. */
const playwright = (project: string): Step => ({
  name: `e2e, ${project}`,
  command: 'playwright',
  args: ['test', '--project', project, '--no-deps'],
  report: {
    file: `${results}/e2e.json`,
    count: (found: PlaywrightReport) => {
      unsteady.push(...findUnsteady(found));
      return { passed: found.stats.expected + found.stats.flaky, failed: found.stats.unexpected };
    },
  },
});

const steps: Step[] = [
  { name: 'prepare', command: 'wxt', args: ['prepare'] },
  { name: 'lint', command: 'oxlint', args: [] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'unused', command: 'knip', args: [] },
  vitest('unit'),
  { name: 'build for Chrome', command: 'wxt', args: ['build'] },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'] },
  vitest('build', '--config', 'vitest.build.config.ts'),
  { name: 'build for the tests', command: 'wxt', args: ['build', '--mode', 'test'] },
  playwright('side by side'),
  playwright('alone'),
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
ensureBrowser();

let passed = 0;
let failed = 0;
for (const { name, command, args, report } of steps) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  let counted = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (report) {
    try {
      counted = report.count(JSON.parse(readFileSync(report.file, 'utf8')) as never);
      if (status !== 0 && counted.failed === 0) counted.failed = 1;
    } catch {
      console.error(`${name} left no report in ${report.file}.`);
    }
  }
  passed += counted.passed;
  failed += counted.failed;
  console.log(
    `── ${name}: ${counted.passed} passed, ${counted.failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

if (unsteady.length > 0) console.log(`\nPassed only at the second try, so to be mended:\n  ${unsteady.join('\n  ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
