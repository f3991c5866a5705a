import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../clock.ts";
import type { Counters } from "../counters.ts";
import { localBucket, localCredentials } from "../environment.ts";
import type { Faults } from "../faults.ts";
import { type Handler, wokenByFiles } from "../functions.ts";
import { freePort, isFree } from "../ports.ts";
import { FileEvents } from "./events.ts";
import { FileStore } from "./file-store.ts";
import { PartStore } from "./part-store.ts";
import { FileService } from "./service.ts";

interface Place {
  /** The data folder. */
  readonly folder: string;
  /** The port of the site; files have an origin of their own. */
  readonly port: number;
  readonly site: string;
  readonly faults: Faults;
}

interface Waking {
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly clock: Clock;
  readonly counters: Counters;
}

const apart = 10_000;

const portBeside = async (port: number): Promise<number> =>
  port + apart <= 65_535 && (await isFree(port + apart)) ? port + apart : freePort();

/** The key of travel documents: made once, and of no use without the folder that it lies in. */
const travelKeyIn = (folder: string): string => {
  const file = join(folder, "travel.key");
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch {
    // It is there already.
  }
  return readFileSync(file, "utf8");
};

/** Opens the store of files, which keeps what it is sent from now on; whoever waits for files is woken once `wake` was called. */
export const openFiles = async ({ folder, port, site, faults }: Place) => {
  const store = new FileStore(join(folder, "files"));
  let events: FileEvents | undefined;
  const service = new FileService({
    bucket: localBucket,
    site,
    store,
    parts: new PartStore(join(folder, "file-parts")),
    credentials: localCredentials,
    faults,
    stored: () => void events?.drain().catch(() => {}),
    now: () => new Date(),
  });
  const own = await portBeside(port);
  const close = await service.open(own);
  const wake = ({ handlers, clock, counters }: Waking): FileEvents => {
    events = new FileEvents({ bucket: localBucket, names: wokenByFiles, store, handlers, clock, counters, faults });
    return events;
  };
  return { origin: `http://127.0.0.1:${own}`, travelKey: travelKeyIn(folder), wake, close };
};
