/** A line in the console that says who speaks, and nothing of what people wrote. */
export interface Log {
  warn(what: string, detail?: unknown): void;
}

export const consoleLog: Log = {
  warn(what, detail) {
    console.warn(`[Deskmate] ${what}`, detail ?? '');
  },
};
