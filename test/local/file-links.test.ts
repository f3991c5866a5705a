import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Signatures } from "#infra/local/files/signature.ts";
import { codeOf, fileWorld } from "#test/support/file-store.ts";

let world: Awaited<ReturnType<typeof fileWorld>>;
let version: string;
const key = "accreditation/x y+z";
beforeEach(async () => {
  world = await fileWorld({ pageSize: 2 });
  version = await world.files.put(key, Buffer.from("first"), "text/plain");
});
afterEach(() => world.close());

const link = (name = "Statuts (2026).pdf", seconds?: number) =>
  world.files.link({ key, version, name, type: "application/pdf" }, seconds);

describe("a link", () => {
  test("gives one version, to be saved under its name and never shown as a page", async () => {
    await world.files.put(key, Buffer.from("second"), "text/plain");
    const answer = await fetch(await link("النظام الأساسي.pdf"));
    expect(await answer.text()).toBe("first");
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="______ _______.pdf"; filename*=UTF-8''${encodeURIComponent("النظام الأساسي.pdf")}`,
    );
  });

  test.each([undefined, 300])("lives as long as was said (%s), and not a second longer", async (seconds) => {
    const given = await link("a.pdf", seconds);
    world.clock.advance({ seconds: seconds ?? 60 });
    expect((await fetch(given)).status).toBe(200);
    world.clock.advance({ seconds: 1 });
    const late = await fetch(given);
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining("Request has expired")]);
  });

  test.each<[string, (address: URL) => void, string]>([
    ["another version", (address) => address.searchParams.set("versionId", "other"), "SignatureDoesNotMatch"],
    ["no version", (address) => address.searchParams.delete("versionId"), "SignatureDoesNotMatch"],
    [
      "another file",
      (address) => Object.assign(address, { pathname: "/accreditation/other" }),
      "SignatureDoesNotMatch",
    ],
    [
      "another name",
      (address) => address.searchParams.set("response-content-disposition", "inline"),
      "SignatureDoesNotMatch",
    ],
    [
      "another type",
      (address) => address.searchParams.set("response-content-type", "text/html"),
      "SignatureDoesNotMatch",
    ],
    ["a longer life", (address) => address.searchParams.set("X-Amz-Expires", "600000"), "SignatureDoesNotMatch"],
    [
      "a life of months",
      (address) => address.searchParams.set("X-Amz-Expires", "6000000"),
      "AuthorizationQueryParametersError",
    ],
    [
      "another signer",
      (address) => address.searchParams.set("X-Amz-Credential", "me/20261121/us-east-1/s3/aws4_request"),
      "InvalidAccessKeyId",
    ],
    ["no signature", (address) => address.searchParams.delete("X-Amz-Signature"), "AccessDenied"],
  ])("is good for nothing with %s", async (_, change, code) => {
    const address = new URL(await link());
    change(address);
    expect(await codeOf(await fetch(address))).toBe(code);
  });

  test("made for reading neither writes nor removes", async () => {
    for (const method of ["PUT", "DELETE"])
      expect(await codeOf(await fetch(await link(), { method }))).toBe("SignatureDoesNotMatch");
    expect(world.store.versions(key)).toHaveLength(1);
  });
});

test("the stand-in finds right what the S3 manual gives as an example of a signed address, and nothing near it", () => {
  const signatures = new Signatures({
    region: "us-east-1",
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  });
  const signature = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
  const query = [
    "X-Amz-Algorithm=AWS4-HMAC-SHA256",
    "X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request",
    "X-Amz-Date=20130524T000000Z",
    "X-Amz-Expires=86400",
    "X-Amz-SignedHeaders=host",
    `X-Amz-Signature=${signature}`,
  ].join("&");
  const check = (path: string) => {
    const headers = { host: "examplebucket.s3.amazonaws.com" };
    const request = { method: "GET", address: `${path}?${query}`, headers, body: Buffer.alloc(0) };
    signatures.check(request, new Date("2013-05-24T23:59:59Z"));
  };
  expect(() => check("/test.txt")).not.toThrow();
  expect(() => check("/test.tx")).toThrow("does not match");
});

describe("what functions ask", () => {
  test("the first version is found however often something was sent after it, and nothing where nothing is", async () => {
    for (const paper of ["2", "3", "4", "5", "6"]) await world.files.put(key, Buffer.from(paper), "text/plain");
    await world.files.put(`${key}z`, Buffer.from("another file"), "text/plain");
    expect(await world.files.firstVersion(key)).toEqual({ version, size: 5, storedAt: "2026-11-21T09:00:00.000Z" });
    expect(await world.files.firstVersion("accreditation/x")).toBeUndefined();
  });

  test("tags of a version, and nothing of one that is not there", async () => {
    const [kept] = world.store.versions(key);
    if (kept) world.store.note(kept, { tags: { GuardDutyMalwareScanStatus: "NO_THREATS_FOUND", note: "a < b & c" } });
    expect(await world.files.tags(key, version)).toEqual({
      GuardDutyMalwareScanStatus: "NO_THREATS_FOUND",
      note: "a < b & c",
    });
    expect(await world.files.get(key, "other")).toBeUndefined();
    expect(await world.files.tags(key, "other")).toEqual({});
  });

  test("what is removed is gone in every version", async () => {
    for (const paper of ["2", "3", "4"]) await world.files.put(key, Buffer.from(paper), "text/plain");
    await world.files.remove(key);
    expect(await world.files.firstVersion(key)).toBeUndefined();
    expect(await world.files.get(key, version)).toBeUndefined();
    await world.files.remove(key);
  });

  test("is refused to whoever does not know the secret, or the time", async () => {
    const foreign = world.filesWith({ AWS_SECRET_ACCESS_KEY: "guessed" });
    await expect(foreign.get(key, version)).rejects.toThrow(expect.objectContaining({ name: "SignatureDoesNotMatch" }));
    expect(await codeOf(await fetch(`${world.origin}/?versions`))).toBe("AccessDenied");
    const body = Buffer.from("a changed body");
    const headers = { authorization: "Bearer me" };
    expect(await codeOf(await fetch(`${world.origin}/k`, { method: "PUT", headers, body }))).toBe(
      "AuthorizationHeaderMalformed",
    );
  });

  test("comes again while the bucket is down for a moment, and fails when it stays so", async () => {
    world.faults.wish({ s3: "down", for: 0.05 });
    expect((await world.files.get(key, version))?.toString()).toBe("first");
    world.faults.wish({ s3: "down" });
    await expect(world.files.get(key, version)).rejects.toThrow(
      expect.objectContaining({ name: "ServiceUnavailable" }),
    );
  });

  test("is answered late when the bucket is slow, and all the same", async () => {
    world.faults.wish({ s3: "slow" });
    expect((await world.files.get(key, version))?.toString()).toBe("first");
  });

  test("fails where the bucket cannot be reached at all", async () => {
    const nowhere = world.filesWith({ FILES_ORIGIN: "http://127.0.0.1:9" });
    await expect(nowhere.get(key, version)).rejects.toThrow("ECONNREFUSED");
  });
});
