import { join } from "node:path";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { localBucket, localCredentials } from "#infra/local/environment.ts";
import { Faults } from "#infra/local/faults.ts";
import { objectCreated } from "#infra/local/files/event-shapes.ts";
import { FileStore } from "#infra/local/files/file-store.ts";
import { PartStore } from "#infra/local/files/part-store.ts";
import { FileService } from "#infra/local/files/service.ts";
import { documentKinds, mostFileBytes } from "#shared/file-kinds.ts";
import { Uploads } from "#shared/upload-records.ts";
import type { Upload } from "#shared/uploads.ts";
import type { Measure } from "./bench.ts";
import { idFor } from "./chance.ts";
import { coldStart } from "./cold.ts";
import { type Figure, median, rounded } from "./figure.ts";
import { type House, ports } from "./house.ts";
import { type LargestFile, largestFiles } from "./largest-files.ts";

const rounds = 3;
const mostMegabytes = 256;
const mostMilliseconds = 5000;
const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();

/** The record of a form that was given out a minute ago. */
const awaited = (name: string): Upload => ({
  key: `submissions/${idFor(`upload ${name}`, 0)}`,
  capability: "submissions",
  owner: "none",
  slot: "letter",
  by: "nobody",
  name,
  language: "en",
  accepts: documentKinds,
  most: mostFileBytes,
  state: "issued",
  version: 1,
  issuedAt: minutes(-1),
  until: minutes(54),
  findings: [],
  wake: "wake",
  wakeAt: minutes(54),
});

/** A store of files of its own, which wakes nobody. */
const openStore = async ({ folder, service }: House) => {
  const store = new FileStore(join(folder, "largest"));
  const now = () => new Date();
  const close = await new FileService({
    bucket: localBucket,
    site: service.origin,
    store,
    parts: new PartStore(join(folder, "largest-parts")),
    credentials: localCredentials,
    faults: new Faults(),
    stored: () => {},
    now,
  }).open(ports.files);
  return { store, close };
};

interface Scan {
  readonly what: string;
  /** At its peak, the whole process. */
  readonly megabytes: number;
  readonly milliseconds: number;
}

/** Has the function as it is deployed look at one file and prepare it for publication, each time in a fresh process. */
const scan = async (house: House, store: FileStore, { kind, what, make }: LargestFile): Promise<Scan> => {
  const upload = awaited(what);
  const kept = store.store(
    { key: upload.key, type: "application/octet-stream", how: "PostObject" },
    make(),
    new Date(),
  );
  const looks = [];
  for (let round = 0; round < rounds; round += 1) {
    await house.database.send(new PutCommand({ TableName: "uploads", Item: upload }));
    looks.push(await coldStart(house.bundleOf("scanning"), objectCreated(localBucket, kept), house.environment));
    const found = await new Uploads(house.database, "uploads").find(upload.key);
    if (found?.state !== "stored" || found.kind !== kind || !found.prepared || found.findings.length > 0)
      throw new Error(`the largest ${what} is ${found?.state}, ${found?.kind}: ${found?.findings.join(", ")}`);
  }
  store.remove(kept);
  return {
    what,
    megabytes: rounded(median(looks.map(({ peak }) => peak))),
    milliseconds: rounded(median(looks.map(({ wall }) => wall))),
  };
};

/** What looking at and preparing the largest files takes, from the start of the process to the record of what was found. */
export const scanning: Measure = async ({ house }) => {
  const { store, close } = await openStore(house);
  const scans: Scan[] = [];
  try {
    for (const file of largestFiles) scans.push(await scan(house, store, file));
  } finally {
    close();
  }
  const most = (of: "megabytes" | "milliseconds", what: string, unit: string, limit: number): Figure => {
    const sorted = scans.toSorted((a, b) => b[of] - a[of]);
    const value = sorted[0]?.[of] ?? Number.NaN;
    return {
      id: "P11",
      what: `${what} of scanning and preparing a file of 25 MB, most of ${documentKinds.length} types`,
      value,
      unit,
      goal: `≤ ${limit} ${unit}`,
      met: value <= limit,
      note: sorted.map((one) => `${one.what} ${one[of]}`).join(", "),
    };
  };
  return [most("megabytes", "peak memory", "MB", mostMegabytes), most("milliseconds", "time", "ms", mostMilliseconds)];
};
