import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Metafile } from "esbuild";

import { buildAll } from "#infra/bundles.ts";
import { startChild, stopChild } from "#infra/local/child.ts";
import { mailPath } from "#infra/local/controls.ts";
import { environment } from "#infra/local/environment.ts";
import type { Database } from "#shared/database.ts";
import type { FunctionName } from "#shared/wiring.ts";
import { type Service, startService } from "#test/support/service.ts";
import type { Plan } from "./ceilings/plan.ts";
import { Client } from "./client.ts";
import { commandOf, family } from "./processes.ts";

/** First of the ports that the bench listens on. */
const firstPort = Number(process.env.BENCH_PORT ?? 4400);

/** The service under measurement, its database, and the functions as they are deployed. */
export interface House {
  readonly service: Service;
  readonly client: Client;
  readonly database: Database;
  readonly databaseEndpoint: string;
  readonly engine: number;
  /** The service's own processes and the database's. */
  readonly processes: readonly number[];
  readonly bundles: Record<FunctionName, Metafile>;
  readonly bundleOf: (name: FunctionName) => string;
  readonly folder: string;
  /** What a deployed function is given, for functions started by themselves. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** The database may still be writing its last. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;

export const ports = { service: firstPort, ceilings: firstPort + 1, started: firstPort + 2, files: firstPort + 3 };

export const openHouse = async (): Promise<House> => {
  const folder = mkdtempSync(join(tmpdir(), "baraza-bench-"));
  const bundles = await buildAll(join(folder, "built"));
  // Mail is another function's work, with figures of its own: after the first one it waits, for longer than all this takes.
  process.env.MAIL_PER_SECOND = "0.0005";
  const service = await startService({ port: ports.service, folder: join(folder, "data") }).catch((error: unknown) => {
    rmSync(folder, removal);
    throw error;
  });
  delete process.env.MAIL_PER_SECOND;
  const pid = service.process.pid ?? 0;
  const processes = family(pid);
  const engine = processes.find((one) => / -?-port /.test(commandOf(one))) ?? 0;
  const [, port] = / -?-port (\d+)/.exec(commandOf(engine)) ?? [];
  const databaseEndpoint = `http://127.0.0.1:${port}`;
  const mailEndpoint = `http://127.0.0.1:${ports.service}${mailPath}`;
  const files = { origin: `http://127.0.0.1:${ports.files}`, travelKey: Buffer.alloc(32).toString("base64url") };
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const raw = new DynamoDBClient({ endpoint: databaseEndpoint, region: "us-east-1", credentials });
  const client = new Client(ports.service);
  return {
    service,
    client,
    database: DynamoDBDocumentClient.from(raw, { marshallOptions: { removeUndefinedValues: true } }),
    databaseEndpoint,
    engine,
    processes,
    bundles,
    bundleOf: (name) => join(folder, "built/functions", name, "handler.mjs"),
    folder,
    environment: environment({ origin: service.origin, databaseEndpoint, mailEndpoint, files }),
    close: async () => {
      client.close();
      raw.destroy();
      await service.kill();
      rmSync(folder, removal);
    },
  };
};

/** The bare programs, started. */
export interface Ceilings {
  readonly origin: string;
  readonly client: Client;
  readonly processes: readonly number[];
  readonly close: () => Promise<void>;
}

export const openCeilings = async (
  house: House,
  wanted: Omit<Plan, "port" | "databaseEndpoint">,
): Promise<Ceilings> => {
  const file = join(house.folder, "plan.json");
  const plan: Plan = { ...wanted, port: ports.ceilings, databaseEndpoint: house.databaseEndpoint };
  writeFileSync(file, JSON.stringify(plan));
  // What Node is told about memory costs CPU: both sides are told the same.
  const flags = house.service.process.spawnargs.filter((word) => word.startsWith("--"));
  const child = startChild(process.execPath, [...flags, join(import.meta.dirname, "ceilings/server.ts"), file]);
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (text) => {
      said = (said + text).slice(-4000);
    });
    if (child.stdout) createInterface({ input: child.stdout }).on("line", (line) => line === "ready" && resolve());
    child.once("exit", () => reject(new Error(`the bare programs did not start: ${said}`)));
  });
  const client = new Client(ports.ceilings);
  return {
    origin: `http://localhost:${ports.ceilings}`,
    client,
    processes: [...family(child.pid ?? 0), house.engine],
    close: async () => {
      client.close();
      await stopChild(child);
    },
  };
};

/** The service as `npm start` starts it, on an empty folder, with all its mail. */
export const npmStart = async (port: number) => {
  const folder = mkdtempSync(join(tmpdir(), "baraza-start-"));
  const begun = performance.now();
  const root = join(import.meta.dirname, "../..");
  const child = startChild("env", [`PORT=${port}`, `DATA=${folder}`, "npm", "--prefix", root, "start"]);
  await new Promise<void>((resolve, reject) => {
    if (child.stdout) createInterface({ input: child.stdout }).on("line", (line) => line === "ready" && resolve());
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}`)));
  });
  const milliseconds = performance.now() - begun;
  const processes = family(child.pid ?? 0);
  const stop = async () => {
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill("SIGTERM");
    await gone;
    rmSync(folder, removal);
    rmSync(join(root, ".build/local", `${port}`), { recursive: true, force: true });
  };
  return { milliseconds, processes, stop };
};
