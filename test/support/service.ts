import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "#infra/local/ports.ts";
import { compileOnce, seedOnce } from "./compiled.ts";
import { thisRun } from "./leftovers.ts";

export const root = dirname(dirname(import.meta.dirname));

export interface Wanted {
  readonly port?: number;
  /** An existing data folder, which stays; otherwise a temporary one, which goes. */
  readonly folder?: string;
  /** Compiled anew, as by `npm start`, and not once for all tests of a run. */
  readonly anew?: boolean;
}

export interface Service {
  /** Where it answers, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  readonly folder: string;
  readonly process: ChildProcess;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Sends JSON and answers what came back. */
  readonly post: (path: string, body: unknown) => Promise<Response>;
  readonly stop: () => Promise<void>;
  /** As a power cut would. */
  readonly kill: () => Promise<void>;
}

const untilReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    const keep = (text: unknown) => {
      said = (said + String(text)).slice(-4000);
    };
    child.stderr?.on("data", keep);
    if (child.stdout)
      createInterface({ input: child.stdout }).on("line", (line) => {
        keep(`${line}\n`);
        if (line === "ready") resolve();
      });
    child.once("exit", (code) => reject(new Error(`the service ended with ${code} before it was ready:\n${said}`)));
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });

/** What starts it: in a run of tests, what was compiled once for all of them. */
const programFor = async ({ anew = false }: Wanted): Promise<string[]> => {
  const run = thisRun();
  if (anew || !run) return ["infra/local/start.ts"];
  return ["test/support/compiled.ts", await compileOnce(run)];
};

/** A data folder of one's own, in which everything is as after a first start. */
const freshFolder = async ({ anew = false }: Wanted): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "baraza-"));
  const run = thisRun();
  if (anew || !run) return folder;
  const seeded = await seedOnce(run, async (of) => (await startService({ folder: of })).stop());
  cpSync(seeded, folder, { recursive: true });
  return folder;
};

/** Starts the real service of one machine, and answers once it is ready. */
export const startService = async (wanted: Wanted = {}): Promise<Service> => {
  const port = wanted.port ?? (await freePort());
  const folder = wanted.folder ?? (await freshFolder(wanted));
  const child = spawn(process.execPath, ["--max-semi-space-size=4", ...(await programFor(wanted))], {
    cwd: root,
    env: { ...process.env, PORT: `${port}`, DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await untilReady(child);
  const origin = `http://localhost:${port}`;
  const call = (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, { redirect: "manual", ...init });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended(child);
    rmSync(join(root, ".build/local", `${port}`), { recursive: true, force: true });
    if (!wanted.folder) rmSync(folder, { recursive: true, force: true });
  };
  return {
    origin,
    port,
    folder,
    process: child,
    fetch: call,
    post: (path, body) =>
      call(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
};
