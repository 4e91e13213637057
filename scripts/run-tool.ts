import { describeFault } from './analyse/refusal.ts';

/** Runs a tool of the terminal: what it can't go on from is told in words on standard error, and it ends with 1. */
export async function runTool(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(describeFault(error));
    process.exitCode = 1;
  }
}
