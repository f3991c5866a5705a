import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Jobs } from "#shared/jobs.ts";
import { expiryOf } from "#shared/retention.ts";
import type { TableName } from "#shared/tables.ts";
import { transact } from "#shared/transaction.ts";
import { Uploads } from "#shared/upload-records.ts";
import type { Upload } from "#shared/uploads.ts";

/** Whose jobs are told what became of a file. */
const jobsOf: Readonly<Record<Upload["capability"], TableName>> = {
  accreditation: "accreditationJobs",
  submissions: "submissionJobs",
};

const outcomes: readonly Upload["state"][] = ["ready", "refused", "expired"];

/** Records of files as scanning moves them on. */
export class ScannedUploads {
  readonly #database: Database;
  readonly #settings: Connection["settings"];
  readonly #uploads: Uploads;

  constructor(database: Database, { settings }: Pick<Connection, "settings">) {
    this.#database = database;
    this.#settings = settings;
    this.#uploads = new Uploads(database, settings.table("uploads"));
  }

  find(key: string): Promise<Upload | undefined> {
    return this.#uploads.find(key);
  }

  fallenDue(now: Date, most: number): Promise<Upload[]> {
    return this.#uploads.fallenDue(now, most);
  }

  /** Moves a record on and tells its owner of an outcome, both or neither; false when somebody moved it before. */
  move(from: Upload, to: Upload, now: Date): Promise<boolean> {
    const tells = to.state !== from.state && outcomes.includes(to.state);
    return transact(this.#database, [
      this.#uploads.replace(from, kept(to, now)),
      ...(tells ? [this.#tell(to, now)] : []),
    ]);
  }

  #tell({ capability, key, owner, state }: Upload, now: Date) {
    const job = { id: `file#${key}#${state}`, kind: "file_checked", matter: owner, by: "system" };
    return new Jobs(this.#database, this.#settings.table(jobsOf[capability])).start(
      { ...job, input: { key, state } },
      now,
    );
  }
}

/** The record of a file that never came goes some time later; one that came after all is kept with it. */
const kept = ({ expiresAt, ...upload }: Upload, now: Date): Upload => {
  if (upload.state === "expired") return { ...upload, expiresAt: expiryOf("upload", now) };
  const isHere = upload.state === "stored" || expiresAt === undefined;
  return isHere ? upload : { ...upload, expiresAt };
};
