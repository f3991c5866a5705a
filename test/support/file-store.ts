import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCredentials } from "#infra/local/environment.ts";
import { Faults } from "#infra/local/faults.ts";
import { FileStore } from "#infra/local/files/file-store.ts";
import { PartStore } from "#infra/local/files/part-store.ts";
import { FileService } from "#infra/local/files/service.ts";
import { freePort } from "#infra/local/ports.ts";
import { FileParts } from "#shared/file-parts.ts";
import { type FileForm, Files } from "#shared/files.ts";
import { type Credentials, readSettings } from "#shared/settings.ts";
import { TestClock } from "./clock.ts";

interface Wishes {
  /** An existing folder, which stays. */
  readonly folder?: string;
  readonly credentials?: Credentials;
  readonly site?: string;
  readonly pageSize?: number;
  /** A clock in place of its own. */
  readonly now?: () => Date;
}

/** What a browser sends of a form: fields in order, each as often as it is there. */
export type Entries = readonly (readonly [name: string, value: string | Blob])[];

/** The fields of a form as a browser sends them, the file last. */
export const entriesOf = ({ fields }: Pick<FileForm, "fields">, file: Blob | string = "hello"): Entries => [
  ...Object.entries(fields),
  ["file", typeof file === "string" ? new Blob([file]) : file],
];

/** Posts a form with a file as a browser without scripts would, and follows nothing. */
export const post = async (url: string, entries: Entries): Promise<Response> => {
  const body = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") body.append(name, value);
    else body.append(name, value, "a name.pdf");
  }
  return fetch(url, { method: "POST", body, redirect: "manual" });
};

/** The code of an error of S3. */
export const codeOf = async (response: Response) => /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];

/** The stand-in for S3 by itself, with a clock set by hand, and what a function would hold to speak to it. */
export const fileWorld = async ({
  folder,
  credentials = localCredentials,
  site = "http://localhost:3000",
  pageSize,
  now,
}: Wishes = {}) => {
  const place = folder ?? mkdtempSync(join(tmpdir(), "baraza-files-"));
  const clock = new TestClock("2026-11-21T09:00:00Z");
  const faults = new Faults();
  const store = new FileStore(join(place, "files"));
  let told = 0;
  const service = new FileService({
    bucket: "papers",
    site,
    store,
    parts: new PartStore(join(place, "file-parts")),
    credentials,
    faults,
    now: now ?? clock.now,
    stored: () => {
      told += 1;
    },
    ...(pageSize && { pageSize }),
  });
  const port = await freePort();
  const close = await service.open(port);
  const origin = `http://127.0.0.1:${port}`;
  const given = (changes: Record<string, string> = {}) =>
    readSettings({
      STAGE: "local",
      PUBLIC_ORIGIN: site,
      FILES_BUCKET: "papers",
      FILES_ORIGIN: origin,
      AWS_REGION: credentials.region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_SESSION_TOKEN: credentials.sessionToken ?? "",
      ...changes,
    });
  return {
    clock,
    faults,
    store,
    site,
    origin,
    folder: place,
    files: new Files({ settings: given(), now: clock.now }),
    /** What a function would be given. */
    settings: given,
    parts: new FileParts({ settings: given(), now: clock.now }),
    /** As a function would with other settings. */
    filesWith: (changes: Record<string, string>) => new Files({ settings: given(changes), now: clock.now }),
    /** How often something was stored. */
    told: () => told,
    close: () => {
      close();
      if (!folder) rmSync(place, { recursive: true, force: true });
    },
  };
};
