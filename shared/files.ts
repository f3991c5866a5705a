import { Bucket } from "./bucket.ts";
import type { Connection } from "./connection.ts";
import { mostFormBytes } from "./file-kinds.ts";
import { attachment } from "./file-names.ts";
import { elementsIn, type StoredVersion, textIn, type VersionPage, versionsIn } from "./file-versions.ts";

/** Where a form posts one file to, and what it sends before the field `file`, in this order. */
export interface FileForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  /**
   * What stands in these two fields when a script sends the form, without the page to go to: the store would send the
   * script there, which it could neither follow nor tell from a failure.
   */
  readonly scripted: { readonly policy: string; readonly signature: string };
}

export interface WantedForm {
  readonly key: string;
  /** Until when the form works: at most an hour ahead, for what Lambda signs with is itself replaced within hours. */
  readonly until: Date;
  /** The page of ours that a browser is sent on to, from the slash on; S3 adds a query that proves nothing. */
  readonly back: string;
  /** Most bytes; a little more than is accepted, so that people are told in their language. */
  readonly most?: number;
}

export interface WantedLink {
  readonly key: string;
  /** The pinned version. */
  readonly version: string;
  /** What it is saved as. */
  readonly name: string;
  readonly type: string;
}

/** All that a form may send as a file's type: what it truly is, its content tells. */
const formType = "application/octet-stream";

/** Pages of S3's list that are read to find the first version of a file that somebody sent over and over. */
const mostPages = 100;

const compact = (now: Date) => now.toISOString().replace(/[-:]|\.\d+/g, "");

/** Whole files of the bucket. */
export class Files {
  readonly #bucket: Bucket;
  readonly #connection: Pick<Connection, "settings" | "now">;

  constructor(connection: Pick<Connection, "settings" | "now">) {
    this.#bucket = new Bucket(connection);
    this.#connection = connection;
  }

  /** A form that stores one file at `key`: nothing else, no more bytes, and no later. */
  async form({ key, until, back, most = mostFormBytes }: WantedForm): Promise<FileForm> {
    const now = this.#connection.now();
    const { region, accessKeyId, sessionToken } = this.#bucket.credentials();
    const redirect = { success_action_redirect: `${this.#connection.settings.origin}${back}` };
    const fields = {
      key,
      "Content-Type": formType,
      "x-amz-algorithm": "AWS4-HMAC-SHA256",
      "x-amz-credential": `${accessKeyId}/${compact(now).slice(0, 8)}/${region}/s3/aws4_request`,
      "x-amz-date": compact(now),
      ...(sessionToken && { "x-amz-security-token": sessionToken }),
    };
    const sign = async (signed: Readonly<Record<string, string>>) => {
      const exact = Object.entries({ bucket: this.#bucket.name, ...signed }).map(([name, value]) => ({
        [name]: value,
      }));
      const conditions = [...exact, ["content-length-range", 1, most]];
      const said = JSON.stringify({ expiration: until.toISOString(), conditions });
      const policy = Buffer.from(said).toString("base64");
      return { policy, signature: await this.#bucket.signer().sign(policy, { signingDate: now }) };
    };
    const [plain, scripted] = await Promise.all([sign({ ...fields, ...redirect }), sign(fields)]);
    const signed = { policy: plain.policy, "x-amz-signature": plain.signature };
    return { url: `${this.#bucket.origin}/`, fields: { ...fields, ...redirect, ...signed }, scripted };
  }

  /** An address that gives one version of a file to whoever has it, as something to save and never to show. */
  link({ key, version, name, type }: WantedLink, seconds = 60): Promise<string> {
    const query = {
      versionId: version,
      "response-content-disposition": attachment(name),
      "response-content-type": type,
      "response-cache-control": "private, no-store",
    };
    return this.#bucket.address({ key, method: "GET", query }, seconds);
  }

  /** The first version that was ever stored at a key: the one that counts. */
  async firstVersion(key: string): Promise<StoredVersion | undefined> {
    let first: StoredVersion | undefined;
    for await (const { versions } of this.#pagesOf(key)) first = versions.at(-1) ?? first;
    return first;
  }

  async get(key: string, version: string): Promise<Buffer | undefined> {
    return (await this.#bucket.send({ key, method: "GET", query: { versionId: version } }))?.body;
  }

  async tags(key: string, version: string): Promise<Readonly<Record<string, string>>> {
    const query = { tagging: "", versionId: version };
    const answer = await this.#bucket.send({ key, method: "GET", query });
    const tags = elementsIn(answer?.body.toString("utf8") ?? "", "Tag");
    return Object.fromEntries(tags.map((tag) => [textIn(tag, "Key"), textIn(tag, "Value")]));
  }

  /** Stores a file of our own making; answers its version. */
  async put(key: string, body: Uint8Array, type: string): Promise<string> {
    const answer = await this.#bucket.send({ key, method: "PUT", headers: { "content-type": type }, body });
    const version = answer?.headers["x-amz-version-id"];
    if (typeof version !== "string") throw new Error("the bucket keeps no versions");
    return version;
  }

  /** Removes every version for good. */
  async remove(key: string): Promise<void> {
    const versions: string[] = [];
    for await (const { all } of this.#pagesOf(key)) versions.push(...all);
    for (const version of versions) await this.#bucket.send({ key, method: "DELETE", query: { versionId: version } });
  }

  async *#pagesOf(key: string): AsyncGenerator<VersionPage> {
    let from = {};
    for (let pages = 0; pages < mostPages; pages += 1) {
      const query = { versions: "", prefix: key, ...from };
      const answer = await this.#bucket.send({ method: "GET", query });
      const page = versionsIn(answer?.body.toString("utf8") ?? "", key);
      yield page;
      if (!page.next) return;
      from = { "key-marker": page.next.key, "version-id-marker": page.next.version };
    }
    throw new Error("a file was sent more often than anybody would");
  }
}
