import { describeFault } from './analyse/refusal.ts';

/**
 * Runs a tool of the terminal: what it can't go on from is told in words on standard error, and it ends with 1.
 * @param usage printed, in the place of the run, where `--help` asks for it
 */
export async function runTool(main: () => Promise<void>, usage?: string): Promise<void> {
  if (usage !== undefined && process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return;
  }
  try {
    await main();
  } catch (error) {
    console.error(describeFault(error));
    process.exitCode = 1;
  }
}
