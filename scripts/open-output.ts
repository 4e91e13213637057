/**
 * Standard output for many lines. Gives what writes one: where it returns a promise, the reader is slower and is waited for.
 * A reader that has seen enough (`| head`) closes the pipe, which ends the tool: that is no fault.
 */
export function openOutput(): (line: string) => Promise<void> | void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return (line) => {
    if (process.stdout.write(`${line}\n`)) return;
    return new Promise((resolve) => process.stdout.once('drain', resolve));
  };
}
