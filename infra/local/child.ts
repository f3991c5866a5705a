import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const isExecutable = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a program lies on PATH, if anywhere. */
export const findProgram = (name: string): string | undefined =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

// Ends the program when standard input closes, which it does when the parent dies in whatever way.
const watcher = '"$@" </dev/null & program=$!; cat >/dev/null; kill -9 $program';

/** Starts a program that cannot outlive this process, even when this process is killed. */
export const startChild = (program: string, parameters: readonly string[]): ChildProcess => {
  const setpriv = findProgram("setpriv");
  const [command, all] = setpriv
    ? [setpriv, ["--pdeathsig", "KILL", "--", program, ...parameters]]
    : ["sh", ["-c", watcher, "sh", program, ...parameters]];
  return spawn(command, all, { stdio: ["pipe", "pipe", "pipe"] });
};

/** Ends a program started here and answers when it is gone. */
export const stopChild = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.stdin?.end();
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 2000).unref();
  });
