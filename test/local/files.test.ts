import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mostFileBytes, mostFormBytes } from "#shared/file-kinds.ts";
import type { FileForm } from "#shared/files.ts";
import { codeOf, type Entries, entriesOf, fileWorld, post } from "#test/support/file-store.ts";

let world: Awaited<ReturnType<typeof fileWorld>>;
beforeEach(async () => {
  world = await fileWorld();
});
afterEach(() => world.close());

const key = "accreditation/0a1b2c";
const back = "/en/accreditation/APP-7K3Q-9TDW";

const form = (changes: { most?: number; until?: Date } = {}) =>
  world.files.form({ key, back, until: new Date("2026-11-21T10:00:00Z"), ...changes });

const stored = async () => (await world.files.firstVersion(key)) !== undefined;

describe("a form that was given out", () => {
  test("stores its file, and sends the browser back with what S3 adds", async () => {
    const given = await form();
    const answer = await post(given.url, entriesOf(given, "the paper"));
    expect(answer.status).toBe(303);
    const location = new URL(answer.headers.get("location") ?? "");
    expect(`${location.origin}${location.pathname}`).toBe(`${world.site}${back}`);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      bucket: "papers",
      key,
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    });
    const first = await world.files.firstVersion(key);
    expect(first).toEqual({ version: expect.any(String), size: 9, storedAt: "2026-11-21T09:00:00.000Z" });
    expect((await world.files.get(key, first?.version ?? ""))?.toString()).toBe("the paper");
    expect(world.told()).toBe(1);
  });

  test("sends nothing of a session to where files go, and asks for its type and size only", async () => {
    const { url, fields } = await form();
    expect(new URL(url).origin).toBe(world.origin);
    expect(Object.keys(fields)).toEqual([
      "key",
      "Content-Type",
      "x-amz-algorithm",
      "x-amz-credential",
      "x-amz-date",
      "success_action_redirect",
      "policy",
      "x-amz-signature",
    ]);
    const policy = JSON.parse(Buffer.from(fields.policy ?? "", "base64").toString());
    expect(policy.conditions).toContainEqual(["content-length-range", 1, mostFormBytes]);
    expect(policy.expiration).toBe("2026-11-21T10:00:00.000Z");
  });

  test("sent by a script stores its file as well, and sends nobody anywhere", async () => {
    const { url, fields, scripted } = await form();
    const { success_action_redirect, ...others } = fields;
    const signed = { ...others, policy: scripted.policy, "x-amz-signature": scripted.signature };
    const answer = await post(url, entriesOf({ fields: signed }));
    expect([answer.status, answer.headers.get("location"), await stored()]).toEqual([204, null, true]);
    const evil = { ...signed, success_action_redirect: "https://evil.example/" };
    expect(await codeOf(await post(url, entriesOf({ fields: evil })))).toBe("AccessDenied");
  });

  test("ignores what comes behind the file", async () => {
    const given = await form();
    const answer = await post(given.url, [...entriesOf(given), ["acl", "public-read"], ["key", "elsewhere"]]);
    expect(answer.status).toBe(303);
    expect(world.store.keys("")).toEqual([key]);
  });

  test("stores again when it is used again, and the first version stays what it was", async () => {
    const given = await form();
    for (const paper of ["first", "second", "third"]) await post(given.url, entriesOf(given, paper));
    const first = await world.files.firstVersion(key);
    expect(world.store.versions(key)).toHaveLength(3);
    expect((await world.files.get(key, first?.version ?? ""))?.toString()).toBe("first");
  });

  test("works until its time is over, and not a second longer", async () => {
    const given = await form();
    world.clock.set("2026-11-21T10:00:00Z");
    expect((await post(given.url, entriesOf(given))).status).toBe(303);
    world.clock.set("2026-11-21T10:00:01Z");
    const late = await post(given.url, entriesOf(given));
    expect(late.status).toBe(403);
    expect(await late.text()).toContain("<Message>Invalid according to Policy: Policy expired.</Message>");
  });
});

const replaced = (name: string, value: string) => (entries: Entries) =>
  entries.map(([field, before]): Entries[number] => [field, field === name ? value : before]);
const without = (name: string) => (entries: Entries) => entries.filter(([field]) => field !== name);
const more =
  (name: string, value: string) =>
  (entries: Entries): Entries => [[name, value], ...entries];
const widened = (entries: Entries) =>
  entries.map(([field, value]): Entries[number] => {
    if (field !== "policy") return [field, value];
    const policy = JSON.parse(Buffer.from(String(value), "base64").toString());
    policy.expiration = "2030-01-01T00:00:00.000Z";
    return [field, Buffer.from(JSON.stringify(policy)).toString("base64")];
  });
const fileFirst = (entries: Entries) => entries.toReversed();

describe("S3 refuses, and stores nothing of,", () => {
  test.each<[string, (entries: Entries) => Entries, number, string]>([
    ["another key", replaced("key", "accreditation/other"), 403, "AccessDenied"],
    ["another way back", replaced("success_action_redirect", "https://evil.example/"), 403, "AccessDenied"],
    ["another type", replaced("Content-Type", "text/html"), 403, "AccessDenied"],
    ["no type", without("Content-Type"), 403, "AccessDenied"],
    ["another policy", widened, 403, "SignatureDoesNotMatch"],
    ["a policy that is none", replaced("policy", "bm90aGluZw=="), 403, "SignatureDoesNotMatch"],
    ["another signature", replaced("x-amz-signature", "0".repeat(64)), 403, "SignatureDoesNotMatch"],
    ["a cut signature", replaced("x-amz-signature", "0a"), 403, "SignatureDoesNotMatch"],
    [
      "another signer",
      replaced("x-amz-credential", "me/20261121/us-east-1/s3/aws4_request"),
      403,
      "InvalidAccessKeyId",
    ],
    [
      "another scope",
      replaced("x-amz-credential", "local/20261121/eu-west-1/s3/aws4_request"),
      400,
      "AuthorizationHeaderMalformed",
    ],
    ["a token that nobody gave", more("x-amz-security-token", "made up"), 400, "InvalidToken"],
    ["more fields", more("acl", "public-read"), 403, "AccessDenied"],
    ["tags, which only the search for malware gives", more("tagging", "<Tagging/>"), 403, "AccessDenied"],
    ["no policy at all", without("policy"), 403, "AccessDenied"],
    ["no signature", without("x-amz-signature"), 400, "InvalidArgument"],
    ["no key", without("key"), 400, "InvalidArgument"],
    ["no file", without("file"), 400, "InvalidArgument"],
    ["fields that follow the file", fileFirst, 400, "InvalidArgument"],
  ])("%s", async (_, change, status, code) => {
    const given = await form();
    const answer = await post(given.url, change(entriesOf(given)));
    expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
    expect(answer.headers.get("content-type")).toBe("application/xml");
    expect([await stored(), world.told()]).toEqual([false, 0]);
  });

  test("fields that are neither multipart nor a form", async () => {
    const { url, fields } = await form();
    const answer = await fetch(url, { method: "POST", body: new URLSearchParams(fields) });
    expect([answer.status, await codeOf(answer)]).toEqual([412, "PreconditionFailed"]);
  });

  test("a file of no bytes, and one byte too many", async () => {
    const given = await form({ most: 10 });
    expect(await codeOf(await post(given.url, entriesOf(given, "")))).toBe("EntityTooSmall");
    expect(await codeOf(await post(given.url, entriesOf(given, "x".repeat(11))))).toBe("EntityTooLarge");
    expect(await stored()).toBe(false);
    expect((await post(given.url, entriesOf(given, "x".repeat(10)))).status).toBe(303);
  });

  test("a form made with another secret", async () => {
    const foreign = world.filesWith({ AWS_SECRET_ACCESS_KEY: "guessed" });
    const given = await foreign.form({ key, back, until: new Date("2026-11-21T10:00:00Z") });
    expect(await codeOf(await post(given.url, entriesOf(given)))).toBe("SignatureDoesNotMatch");
  });

  test("a form for another bucket", async () => {
    const foreign = world.filesWith({ FILES_BUCKET: "other" });
    const given = await foreign.form({ key, back, until: new Date("2026-11-21T10:00:00Z") });
    expect(await codeOf(await post(given.url, entriesOf(given)))).toBe("AccessDenied");
  });
});

test("a file a little over what is accepted gets through, so that people are told in their language; a larger one does not", async () => {
  const given = await form();
  const over = new Blob([Buffer.alloc(mostFileBytes + 1, "a")]);
  expect((await post(given.url, entriesOf(given, over))).status).toBe(303);
  expect((await world.files.firstVersion(key))?.size).toBe(mostFileBytes + 1);
  const answer = await post(given.url, entriesOf(given, new Blob([Buffer.alloc(mostFormBytes + 1, "a")])));
  expect(answer.status).toBe(400);
  const text = await answer.text();
  expect(text).toContain("<Code>EntityTooLarge</Code>");
  expect(text).toContain(`<MaxSizeAllowed>${mostFormBytes}</MaxSizeAllowed>`);
  const beyond: FileForm = given;
  expect(await codeOf(await post(beyond.url, entriesOf(beyond, new Blob([Buffer.alloc(40_000_000)]))))).toBe(
    "EntityTooLarge",
  );
});

test("a role's session token is part of forms, links and requests, and nothing works without it", async () => {
  const credentials = { region: "eu-west-1", accessKeyId: "ASIA", secretAccessKey: "s", sessionToken: "to/ken+=" };
  const role = await fileWorld({ credentials });
  const given = await role.files.form({ key, back, until: new Date("2026-11-21T10:00:00Z") });
  expect(given.fields["x-amz-security-token"]).toBe("to/ken+=");
  expect((await post(given.url, entriesOf(given))).status).toBe(303);
  const first = await role.files.firstVersion(key);
  const wanted = { key, version: first?.version ?? "", name: "a.pdf", type: "application/pdf" };
  expect(await (await fetch(await role.files.link(wanted))).text()).toBe("hello");
  const tokenless = role.filesWith({ AWS_SESSION_TOKEN: "" });
  const bare = await tokenless.form({ key, back, until: new Date("2026-11-21T10:00:00Z") });
  expect(await codeOf(await post(bare.url, entriesOf(bare)))).toBe("InvalidToken");
  await expect(tokenless.firstVersion(key)).rejects.toThrow(expect.objectContaining({ name: "InvalidToken" }));
  role.close();
});

test("scripts of the site may post and read the answer, those of other sites may not", async () => {
  const given = await form();
  const asked = (origin: string) =>
    fetch(given.url, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } });
  const allowed = await asked(world.site);
  expect(allowed.status).toBe(200);
  expect(allowed.headers.get("access-control-allow-origin")).toBe(world.site);
  expect(allowed.headers.get("access-control-allow-methods")).toBe("GET, POST, PUT");
  expect((await asked("https://elsewhere.example")).status).toBe(403);
});

test("what was stored is there after a restart, with its versions", async () => {
  for (const paper of ["one", "two"]) await world.files.put(key, Buffer.from(paper), "text/plain");
  const before = await world.files.firstVersion(key);
  const again = await fileWorld({ folder: world.folder });
  expect(await again.files.firstVersion(key)).toEqual(before);
  await again.files.put(key, Buffer.from("three"), "text/plain");
  expect(again.store.versions(key).map(({ place }) => place)).toEqual([2, 1, 0]);
  again.close();
});
