import { setTimeout as pause } from "node:timers/promises";
import type { Credentials } from "#shared/settings.ts";
import type { Faults } from "../faults.ts";
import type { FileStore, Kept } from "./file-store.ts";
import { readMultipart } from "./form.ts";
import { inQuotes, tagging, versionList } from "./lists.ts";
import { Multipart } from "./multipart.ts";
import type { PartStore } from "./part-store.ts";
import { checkForm } from "./policy.ts";
import { FileRefusal, xmlOf } from "./refusals.ts";
import { type Answer, openServer, xml } from "./server.ts";
import { partsOf, type Request, Signatures } from "./signature.ts";

interface House {
  readonly bucket: string;
  /** The site, whose scripts may post here and read what is answered. */
  readonly site: string;
  readonly store: FileStore;
  readonly parts: PartStore;
  readonly credentials: Credentials;
  readonly faults: Faults;
  /** Called when something new is there. */
  readonly stored: () => void;
  readonly now: () => Date;
  /** Versions to a page of a list. */
  readonly pageSize?: number;
}

const slowMilliseconds = 2000;

/** What scripts of the site may do here. */
const scripted = ["GET", "POST", "PUT"];

/** Stands where S3 stands, for exactly the calls of `#shared/files.ts`, and refuses what S3 refuses. */
export class FileService {
  readonly #house: House;
  readonly #signatures: Signatures;
  readonly #multipart: Multipart;

  constructor(house: House) {
    this.#house = house;
    this.#multipart = new Multipart(house);
    this.#signatures = new Signatures(house.credentials);
  }

  /** Answers on a port of 127.0.0.1 until the answered function is called. */
  open(port: number): Promise<() => void> {
    return openServer(port, async (request) => {
      const answer = await this.#answer(request).catch((error: unknown) => {
        if (error instanceof FileRefusal) return xml(error.status, xmlOf(error));
        throw error;
      });
      return { ...answer, headers: { ...this.#crossOrigin(request), ...answer.headers } };
    });
  }

  async #answer(request: Request): Promise<Answer> {
    const { faults } = this.#house;
    if (request.method === "OPTIONS") return this.#preflight(request);
    if (faults.is("s3", "slow")) await pause(slowMilliseconds);
    if (faults.is("s3", "down")) throw new FileRefusal(503, "ServiceUnavailable", "Reduce your request rate.");
    const { path } = partsOf(request.address);
    const key = decodeURIComponent(path.slice(1));
    if (request.method === "POST" && key === "") return this.#takeForm(request);
    this.#signatures.check(request, this.#house.now());
    const ofParts = key && this.#multipart.answer(key, request);
    if (ofParts) return ofParts;
    if (request.method === "PUT" && key) return this.#put(key, request);
    if (request.method === "GET" && key === "") return this.#list(request);
    if (request.method === "GET") return this.#get(key, request);
    if (request.method === "DELETE" && key) return this.#remove(key, request);
    throw new FileRefusal(501, "NotImplemented", "Nothing here asks for this.");
  }

  #takeForm(request: Request): Answer {
    const { bucket, store, now, stored } = this.#house;
    const form = readMultipart(request.headers["content-type"] ?? "", request.body);
    checkForm(form, { bucket, now: now(), signatures: this.#signatures });
    const field = (name: string) => form.fields.get(name) ?? "";
    const kept = store.store(
      { key: field("key"), type: field("content-type") || "binary/octet-stream", how: "PostObject" },
      form.file,
      now(),
    );
    stored();
    const about = { etag: inQuotes(kept.etag), "x-amz-version-id": kept.version };
    const back = field("success_action_redirect");
    if (!URL.canParse(back)) return { status: 204, headers: about };
    const location = new URL(back);
    for (const [name, value] of Object.entries({ bucket, key: kept.key, etag: inQuotes(kept.etag) }))
      location.searchParams.append(name, value);
    return { status: 303, headers: { ...about, location: location.href } };
  }

  #put(key: string, request: Request): Answer {
    const { store, now, stored } = this.#house;
    const type = request.headers["content-type"] ?? "binary/octet-stream";
    const kept = store.store({ key, type, how: "PutObject" }, request.body, now());
    stored();
    return { status: 200, headers: { etag: inQuotes(kept.etag), "x-amz-version-id": kept.version } };
  }

  async #get(key: string, request: Request): Promise<Answer> {
    const { query } = partsOf(request.address);
    const kept = this.#find(key, query);
    if (query.has("tagging")) return xml(200, tagging(kept));
    const headers = {
      "content-type": query.get("response-content-type") ?? kept.type,
      "content-length": String(kept.size),
      "last-modified": new Date(kept.storedAt).toUTCString(),
      etag: inQuotes(kept.etag),
      "x-amz-version-id": kept.version,
      ...overridden(query, ["content-disposition", "cache-control"]),
    };
    return { status: 200, headers, body: await this.#house.store.read(kept) };
  }

  #remove(key: string, request: Request): Answer {
    const { query } = partsOf(request.address);
    const version = query.get("versionId");
    if (!version) throw new FileRefusal(501, "NotImplemented", "Only versions are removed here.");
    const kept = this.#house.store.versions(key).find((one) => one.version === version);
    if (kept) this.#house.store.remove(kept);
    return { status: 204, headers: { "x-amz-version-id": version } };
  }

  #list(request: Request): Answer {
    const { store, bucket, pageSize = 1000 } = this.#house;
    const { query } = partsOf(request.address);
    if (!query.has("versions")) throw new FileRefusal(501, "NotImplemented", "Only versions are listed here.");
    const prefix = query.get("prefix") ?? "";
    const all = store.keys(prefix).flatMap((key) => store.versions(key));
    const marker = query.get("version-id-marker");
    const from = marker ? all.findIndex(({ version }) => version === marker) + 1 : 0;
    const page = all.slice(from, from + pageSize);
    return xml(200, versionList({ bucket, prefix, page, goesOn: from + pageSize < all.length }));
  }

  #find(key: string, query: URLSearchParams): Kept {
    const versions = this.#house.store.versions(key);
    const wanted = query.get("versionId");
    const kept = wanted ? versions.find(({ version }) => version === wanted) : versions[0];
    if (kept) return kept;
    if (wanted) throw new FileRefusal(404, "NoSuchVersion", "The specified version does not exist.", { Key: key });
    throw new FileRefusal(404, "NoSuchKey", "The specified key does not exist.", { Key: key });
  }

  #preflight(request: Request): Answer {
    const { headers } = request;
    const isAllowed = scripted.includes(String(headers["access-control-request-method"]));
    // The rule names no headers: a script may send those alone for which no browser asks.
    const asksMore = Boolean(headers["access-control-request-headers"]);
    if (!isAllowed || asksMore || headers.origin !== this.#house.site)
      throw new FileRefusal(403, "AccessForbidden", "CORSResponse: This CORS request is not allowed.");
    return { status: 200, headers: { "access-control-allow-methods": scripted.join(", ") } };
  }

  #crossOrigin({ headers }: Request): Record<string, string> {
    if (headers.origin !== this.#house.site) return {};
    return {
      "access-control-allow-origin": this.#house.site,
      "access-control-expose-headers": "ETag",
      vary: "Origin",
    };
  }
}

const overridden = (query: URLSearchParams, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(`response-${name}`);
      return value === null ? [] : [[name, value]];
    }),
  );
