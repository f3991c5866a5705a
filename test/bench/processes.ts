import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of one tick of /proc's clocks: Linux has told programs 100 ticks a second on every platform Node runs on. */
const tick = 10;

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

/** What follows the name in /proc/PID/stat, the state first; the name may hold anything. */
const statOf = (pid: number): string[] => {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
};

/** A process and everything it started that is still there. */
export const family = (root: number): number[] => {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc"))
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(statOf(Number(name))[1]));
  const found = [root];
  for (const parent of found) for (const [pid, of] of parents) if (of === parent) found.push(pid);
  return found;
};

export const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();

/** User and system time of processes so far, in milliseconds. */
export const cpuOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const stat = statOf(pid);
    return sum + (Number(stat[11]) + Number(stat[12])) * tick;
  }, 0);

/** Memory of processes in megabytes: what they share is counted once (`proportional`) or for each (`resident`). */
export const memoryOf = (pids: readonly number[]) => {
  const sum = (name: string) =>
    pids.reduce((all, pid) => {
      const [, kilobytes = "0"] = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
      return all + Number(kilobytes) / 1024;
    }, 0);
  return { proportional: sum("Pss"), resident: sum("Rss") };
};
