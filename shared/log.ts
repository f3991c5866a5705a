/** Writes one line of JSON for a fault: its kind and place, never its message, which may quote what a person typed. */
export const logFault = (error: unknown, where?: string) => {
  const { name, stack } = error instanceof Error ? error : new Error(typeof error);
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  console.error(
    JSON.stringify({ level: "error", fault: name, where, frames: frames.slice(0, 8).map((f) => f.trim()) }),
  );
};

/** Writes one line of JSON for something that happened; values are codes, counts and opaque ids only. */
export const logEvent = (event: string, values: Readonly<Record<string, string | number>> = {}) => {
  console.info(JSON.stringify({ level: "info", event, ...values }));
};
