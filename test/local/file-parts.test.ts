import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Bucket } from "#shared/bucket.ts";
import { bytesOfPart, FileParts, partBytes, partsOf } from "#shared/file-parts.ts";
import { codeOf, fileWorld } from "#test/support/file-store.ts";

let world: Awaited<ReturnType<typeof fileWorld>>;
beforeEach(async () => {
  world = await fileWorld();
});
afterEach(() => world.close());

const key = "accreditation/0a1b2c";
const size = 2 * partBytes + 10;
const content = Buffer.alloc(size, "The paper. ");
const bytesOf = (part: number) => content.subarray((part - 1) * partBytes, part * partBytes);

const begun = async () => ({ key, uploadId: await world.parts.begin(key), size });
type Begun = Awaited<ReturnType<typeof begun>>;

const put = (url: string, body: Uint8Array<ArrayBuffer>, headers = {}) => fetch(url, { method: "PUT", body, headers });
const send = async (file: Begun, part: number, body: Buffer<ArrayBuffer> = bytesOf(part)) =>
  put(await world.parts.link(file, part, body.length), body);
const sendAll = async (file: Begun) => {
  for (let part = 1; part <= partsOf(size); part++) expect((await send(file, part)).status).toBe(200);
};
const stored = async () => (await world.files.firstVersion(key)) !== undefined;

test("a file has as many parts as it takes, of which only the last is smaller", () => {
  expect([1, partBytes, partBytes + 1, 25_000_000].map(partsOf)).toEqual([1, 1, 2, 5]);
  expect([1, 2, 3].map((part) => bytesOfPart(size, part))).toEqual([partBytes, partBytes, 10]);
});

describe("a file in parts", () => {
  test("is one file when its parts are there, in whatever order, and tells of it once", async () => {
    const file = await begun();
    for (const part of [3, 1, 2]) expect((await send(file, part)).headers.get("etag")).toMatch(/^"[0-9a-f]{32}"$/);
    expect([await stored(), world.told()]).toEqual([false, 0]);
    expect(await world.parts.complete(file)).toBe("complete");
    const first = await world.files.firstVersion(key);
    expect(first?.size).toBe(size);
    expect((await world.files.get(key, first?.version ?? ""))?.equals(content)).toBe(true);
    expect(world.told()).toBe(1);
    const [kept] = world.store.versions(key);
    expect(kept).toMatchObject({ how: "CompleteMultipartUpload", type: "application/octet-stream" });
    expect(kept?.etag).toMatch(/^[0-9a-f]{32}-3$/);
  });

  test("is listed by what arrived, a part that is sent again in place of the one before", async () => {
    const file = await begun();
    expect(await world.parts.list(file)).toEqual([]);
    await send(file, 3);
    await send(file, 1, Buffer.alloc(7));
    await send(file, 1);
    expect((await world.parts.list(file))?.map((one) => [one.part, one.size])).toEqual([
      [1, partBytes],
      [3, 10],
    ]);
  });

  test("is dated, and counts among the versions of its key, by when it was begun", async () => {
    const file = await begun();
    world.clock.advance({ hours: 5 });
    await world.files.put(key, Buffer.from("meanwhile"), "text/plain");
    await sendAll(file);
    await world.parts.complete(file);
    expect(await world.files.firstVersion(key)).toMatchObject({ size, storedAt: "2026-11-21T09:00:00.000Z" });
  });

  test("is not made while parts are missing, nor of others than were announced", async () => {
    const file = await begun();
    await send(file, 1);
    expect(await world.parts.complete(file)).toBe("missing");
    await send(file, 2);
    await send(file, 3, Buffer.alloc(11));
    expect(await world.parts.complete(file)).toBe("differs");
    await send(file, 3);
    await send(file, 4, Buffer.alloc(1));
    expect(await world.parts.complete(file)).toBe("differs");
    expect(await stored()).toBe(false);
  });

  test("is gone once it is complete or given up", async () => {
    const [one, other] = [await begun(), await begun()];
    await sendAll(one);
    await world.parts.complete(one);
    await world.parts.abort(other);
    for (const file of [one, other]) {
      expect([await world.parts.complete(file), await world.parts.list(file)]).toEqual(["gone", undefined]);
      expect(await codeOf(await send(file, 1))).toBe("NoSuchUpload");
      await world.parts.abort(file);
    }
    expect(readdirSync(join(world.folder, "file-parts"))).toEqual([]);
  });

  test("is forgotten after seven days, and not before", async () => {
    const file = await begun();
    await send(file, 1);
    world.clock.advance({ days: 7, seconds: -1 });
    expect(await world.parts.list(file)).toHaveLength(1);
    world.clock.advance({ seconds: 1 });
    expect(await world.parts.list(file)).toBeUndefined();
    expect(readdirSync(join(world.folder, "file-parts"))).toEqual([]);
  });

  test("goes on after a restart", async () => {
    const file = await begun();
    await send(file, 1);
    const again = await fileWorld({ folder: world.folder });
    expect(await again.parts.list(file)).toHaveLength(1);
    again.close();
  });

  test("waits while the store is down", async () => {
    const file = await begun();
    const url = await world.parts.link(file, 1, partBytes);
    world.faults.wish({ s3: "down" });
    expect((await put(url, bytesOf(1))).status).toBe(503);
    world.faults.wish({});
    expect((await put(url, bytesOf(1))).status).toBe(200);
  });
});

describe("a link for a part", () => {
  test.each<[string, (url: URL) => void]>([
    ["another part", (url) => url.searchParams.set("partNumber", "2")],
    ["another file", (url) => Object.assign(url, { pathname: "/accreditation/other" })],
    ["another sending", (url) => url.searchParams.set("uploadId", "x".repeat(64))],
    ["the whole file", (url) => url.searchParams.delete("partNumber")],
    ["any length", (url) => url.searchParams.set("X-Amz-SignedHeaders", "host")],
  ])("serves not for %s", async (_, change) => {
    const file = await begun();
    const url = new URL(await world.parts.link(file, 1, partBytes));
    change(url);
    expect(await codeOf(await put(url.href, bytesOf(1)))).toBe("SignatureDoesNotMatch");
  });

  test("takes exactly the bytes that were signed, and nothing but a part", async () => {
    const url = await world.parts.link(await begun(), 1, partBytes);
    expect(new URL(url).searchParams.get("X-Amz-SignedHeaders")).toBe("content-length;host");
    for (const other of [partBytes - 1, partBytes + 1])
      expect(await codeOf(await put(url, Buffer.alloc(other)))).toBe("SignatureDoesNotMatch");
    expect(await codeOf(await fetch(url))).toBe("SignatureDoesNotMatch");
    expect(await codeOf(await fetch(url, { method: "DELETE" }))).toBe("SignatureDoesNotMatch");
    expect((await put(url, bytesOf(1))).status).toBe(200);
  });

  test("lives as long as was said, and is nothing to other secrets", async () => {
    const file = await begun();
    const url = await world.parts.link(file, 1, partBytes, 60);
    world.clock.advance({ seconds: 61 });
    expect(await codeOf(await put(url, bytesOf(1)))).toBe("AccessDenied");
  });

  test("is for scripts of the site, which see what was stored", async () => {
    const url = await world.parts.link(await begun(), 1, partBytes);
    const asked = (origin: string, more = {}) =>
      fetch(url, { method: "OPTIONS", headers: { origin, "access-control-request-method": "PUT", ...more } });
    expect((await asked(world.site)).status).toBe(200);
    expect((await asked("https://elsewhere.example")).status).toBe(403);
    expect((await asked(world.site, { "access-control-request-method": "DELETE" })).status).toBe(403);
    expect((await asked(world.site, { "access-control-request-headers": "content-type" })).status).toBe(403);
    const sent = await put(url, bytesOf(1), { origin: world.site });
    expect(sent.headers.get("access-control-allow-origin")).toBe(world.site);
    expect(sent.headers.get("access-control-expose-headers")).toBe("ETag");
  });
});

describe("S3 refuses to put together", () => {
  const listed = (...parts: readonly (readonly [number, string])[]) =>
    `<CompleteMultipartUpload>${parts.map(([part, etag]) => `<Part><PartNumber>${part}</PartNumber><ETag>"${etag}"</ETag></Part>`).join("")}</CompleteMultipartUpload>`;
  const [one, two, last] = [1, 2, 3].map((part) => [part, "right"] as const);
  if (!one || !two || !last) throw new Error("three parts");

  test.each<[string, readonly (readonly [number, string])[], string]>([
    ["parts out of order", [two, one, last], "InvalidPartOrder"],
    ["a part that never came", [one, [9, "right"]], "InvalidPart"],
    ["a part that was replaced", [one, [2, "0".repeat(32)], last], "InvalidPart"],
    ["a small part that is not the last", [one, last, [4, "right"]], "EntityTooSmall"],
    ["nothing", [], "MalformedXML"],
  ])("%s", async (_, parts, code) => {
    const file = await begun();
    await sendAll(file);
    await send(file, 4, Buffer.alloc(3));
    const etags = new Map((await world.parts.list(file))?.map(({ part, etag }) => [part, etag.replaceAll('"', "")]));
    const exact = parts.map(([part, etag]) => [part, etag === "right" ? (etags.get(part) ?? "") : etag] as const);
    const bucket = new Bucket({ settings: world.settings(), now: world.clock.now });
    const wanted = {
      key,
      method: "POST",
      query: { uploadId: file.uploadId },
      body: Buffer.from(listed(...exact)),
    } as const;
    await expect(bucket.send(wanted)).rejects.toThrow(expect.objectContaining({ name: code }));
    expect(await stored()).toBe(false);
  });

  test("a part with a number that none has", async () => {
    const file = await begun();
    for (const part of [0, 10_001])
      expect(await codeOf(await put(await world.parts.link(file, part, 1), Buffer.alloc(1)))).toBe("InvalidArgument");
  });
});

test("an error that comes after S3 had begun its answer is one", async () => {
  const part = `<ListPartsResult><Part><PartNumber>1</PartNumber><ETag>&quot;a&quot;</ETag><Size>9</Size></Part></ListPartsResult>`;
  const error = "<?xml version='1.0'?>\n  <Error><Code>InternalError</Code><Message>again</Message></Error>";
  const s3 = createServer((request, response) => response.end(request.method === "GET" ? part : error));
  await new Promise<void>((resolve) => s3.listen(0, "127.0.0.1", resolve));
  const { port } = s3.address() as AddressInfo;
  const settings = world.settings({ FILES_ORIGIN: `http://127.0.0.1:${port}` });
  const parts = new FileParts({ settings, now: world.clock.now });
  const failing = parts.complete({ key, uploadId: "u", size: 9 });
  await expect(failing).rejects.toThrow(expect.objectContaining({ name: "InternalError" }));
  s3.close();
});
