import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const mark = "BARAZA_TEST_RUN";

/** Marks this run in the environment that every process started by it inherits. */
export const markRun = () => {
  process.env[mark] ??= randomUUID();
};

/** The run that this process takes part in, if any. */
export const thisRun = () => process.env[mark];

const read = (file: string) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

/** Processes of this run other than vitest's own; none where the system has no /proc. */
const others = (): string[] => {
  const wanted = `${mark}=${process.env[mark]}`;
  const processes = read("/proc/self/stat") ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  return processes
    .filter((pid) => Number(pid) !== process.pid && read(`/proc/${pid}/environ`).split("\0").includes(wanted))
    .map((pid) => `${pid} ${read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim()}`)
    .filter((line) => !/ .*vitest/.test(line) && line.includes(" "));
};

/** Fails when a process started by this run is still there. */
export const expectNoLeftovers = async () => {
  let left = others();
  for (let patience = 0; left.length > 0 && patience < 30; patience += 1) {
    await pause(100);
    left = others();
  }
  if (left.length === 0) return;
  process.exitCode = 1;
  throw new Error(`processes were left behind:\n${left.join("\n")}`);
};
