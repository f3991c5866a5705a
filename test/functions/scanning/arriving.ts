import { randomBytes } from "node:crypto";
import type { ScannedFiles, ScanningRoom } from "#functions/scanning/room.ts";
import { scanningRoom } from "#functions/scanning/room.ts";
import type { FileEvent, Verdict } from "#shared/file-events.ts";
import { mostFileBytes } from "#shared/file-kinds.ts";
import { Jobs } from "#shared/jobs.ts";
import { transact } from "#shared/transaction.ts";
import { Uploads } from "#shared/upload-records.ts";
import type { Upload } from "#shared/uploads.ts";
import { freshTables, type TestConnection } from "#test/support/tables.ts";

const bucket = "baraza-files";

/** A form for a letter, as an application gives it out. */
export const issued = (more: Partial<Upload> = {}): Upload => ({
  key: `accreditation/${randomBytes(8).toString("hex")}`,
  capability: "accreditation",
  owner: "APP-7K3Q-9TDW",
  slot: "letter",
  by: "person",
  name: "Lettre signée de Mme Diallo.pdf",
  language: "fr",
  accepts: ["pdf", "docx"],
  most: mostFileBytes,
  state: "issued",
  version: 1,
  issuedAt: "2026-11-21T09:00:00.000Z",
  until: "2026-11-21T10:00:00.000Z",
  findings: [],
  wake: "wake",
  wakeAt: "2026-11-21T10:00:00.000Z",
  ...more,
});

interface Stored {
  readonly version: string;
  readonly bytes: Buffer;
  readonly storedAt: string;
  tags: Record<string, string>;
}

/** A form for a paper that may be published, as an input gives it out. */
export const issuedInput = (more: Partial<Upload> = {}): Upload =>
  issued({
    key: `submissions/${randomBytes(8).toString("hex")}`,
    capability: "submissions",
    owner: "SUB-7K3Q-9TDW",
    slot: "file-1",
    accepts: ["pdf", "docx", "txt", "doc"],
    ...more,
  });

/** A bucket that keeps versions, and can fail. */
class TestBucket implements ScannedFiles {
  readonly #stored = new Map<string, Stored[]>();
  /** What scanning stored, with its type. */
  readonly made = new Map<string, string>();
  reads = 0;
  fails = false;
  takesNothing = false;

  /** Stores what somebody sends, at a certain time. */
  send(key: string, bytes: Buffer, storedAt: string): string {
    const versions = this.#stored.get(key) ?? [];
    const version = `v${versions.length + 1}`;
    this.#stored.set(key, [...versions, { version, bytes, storedAt, tags: {} }]);
    return version;
  }

  async put(key: string, bytes: Uint8Array, type: string) {
    if (this.fails || this.takesNothing) throw new Error("the bucket cannot be reached");
    this.made.set(key, type);
    return this.send(key, Buffer.from(bytes), "2026-11-21T09:20:00.000Z");
  }

  tag(key: string, status: string): void {
    for (const stored of this.#stored.get(key) ?? []) stored.tags = { GuardDutyMalwareScanStatus: status };
  }

  async firstVersion(key: string) {
    const [first] = this.#stored.get(key) ?? [];
    return first && { version: first.version, size: first.bytes.length, storedAt: first.storedAt };
  }

  async get(key: string, version: string) {
    this.reads++;
    if (this.fails) throw new Error("the bucket cannot be reached");
    return this.#stored.get(key)?.find((stored) => stored.version === version)?.bytes;
  }

  async tags(key: string, version: string) {
    return this.#stored.get(key)?.find((stored) => stored.version === version)?.tags ?? {};
  }
}

export interface Desk {
  readonly connection: TestConnection;
  readonly files: TestBucket;
  readonly room: ScanningRoom;
  readonly uploads: Uploads;
  readonly begin: (more?: Partial<Upload>) => Promise<Upload>;
  readonly now: (key: string) => Promise<Upload | undefined>;
  /** What the jobs of the owner were told, oldest first. */
  readonly told: (owner?: string) => Promise<readonly unknown[]>;
}

export const scanningDesk = async (): Promise<Desk> => {
  const connection = await freshTables({ environment: { FILES_BUCKET: bucket, FILES_ORIGIN: "http://127.0.0.1:1" } });
  const uploads = new Uploads(connection.store, connection.settings.table("uploads"));
  const [jobs, inputJobs] = (["accreditationJobs", "submissionJobs"] as const).map(
    (table) => new Jobs(connection.store, connection.settings.table(table)),
  ) as [Jobs, Jobs];
  const files = new TestBucket();
  return {
    connection,
    files,
    room: { ...scanningRoom(connection), files: async () => files },
    uploads,
    begin: async (more) => {
      const upload = issued(more);
      await transact(connection.store, [uploads.begin(upload)]);
      return upload;
    },
    now: (key) => uploads.find(key),
    told: async (owner = "APP-7K3Q-9TDW") =>
      (await (owner.startsWith("SUB-") ? inputJobs : jobs).ofMatter(owner))
        .reverse()
        .map(({ id, kind, by, input }) => ({ id, kind, by, input })),
  };
};

export const arrived = (key: string, version = "v1"): FileEvent => ({ bucket, key, version, kind: "arrived" });

export const verdict = (key: string, verdict: Verdict, version = "v1"): FileEvent => ({
  bucket,
  key,
  version,
  kind: "verdict",
  verdict,
});
