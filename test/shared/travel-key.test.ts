import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders, Server } from "node:http";
import { createServer } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "#infra/local/ports.ts";
import { Sealing } from "#shared/sealing.ts";
import { readSettings } from "#shared/settings.ts";

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly KeyId: string;
    readonly KeySpec?: string;
    readonly CiphertextBlob?: string;
    readonly EncryptionContext: Record<string, string>;
  };
}

const arn = "arn:aws:kms:eu-west-1:123456789012:key/0a1b2c3d";
const whose = { forum: "imrf", person: "p1" };
let server: Server;
let asked: Asked[];
/** What comes before the first good answer. */
let failures: (readonly [status: number, type: string])[];
let sealing: Sealing;

/** As KMS answers: what was wrapped for a context opens for that context alone. */
const wrapped = new Map<string, { plain: string; context: string }>();
const answerTo = ({ headers, body }: Asked): [status: number, answer: object] => {
  const failure = failures.shift();
  if (failure) return [failure[0], { __type: failure[1] }];
  const context = JSON.stringify(body.EncryptionContext);
  if (headers["x-amz-target"] === "TrentService.GenerateDataKey") {
    const [CiphertextBlob, Plaintext] = [randomBytes(180), randomBytes(32)].map((bytes) => bytes.toString("base64"));
    wrapped.set(CiphertextBlob ?? "", { plain: Plaintext ?? "", context });
    return [200, { CiphertextBlob, Plaintext, KeyId: arn }];
  }
  const found = wrapped.get(body.CiphertextBlob ?? "");
  if (found?.context !== context) return [400, { __type: "InvalidCiphertextException" }];
  return [200, { Plaintext: found.plain, KeyId: arn }];
};

beforeEach(async () => {
  asked = [];
  failures = [];
  server = createServer(async (request, response) => {
    const parts: Buffer[] = await request.toArray();
    const question = { headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) };
    asked.push(question);
    const [status, answer] = answerTo(question);
    response.writeHead(status).end(JSON.stringify(answer));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const settings = readSettings({
    STAGE: "production",
    PUBLIC_ORIGIN: "https://example.org",
    TRAVEL_KEY: arn,
    AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${port}`,
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "ASIA",
    AWS_SECRET_ACCESS_KEY: "secret",
    AWS_SESSION_TOKEN: "token",
  });
  sealing = new Sealing({ settings, now: () => new Date("2026-11-21T09:00:00Z"), random: randomBytes });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test("each text gets a key of its own from KMS, wrapped for the forum, and is opened with it", async () => {
  const [one, other] = [await sealing.seal("K1234567", whose), await sealing.seal("K1234567", whose)];
  expect(one.key).not.toBe(other.key);
  expect(await sealing.unseal(one, whose)).toBe("K1234567");
  const [first, , last] = asked;
  expect(first?.body).toEqual({ KeyId: arn, KeySpec: "AES_256", EncryptionContext: { forum: "imrf" } });
  expect(last?.body).toEqual({ KeyId: arn, CiphertextBlob: one.key, EncryptionContext: { forum: "imrf" } });
  expect(JSON.stringify(asked)).not.toContain("K1234567");
});

test("requests are signed for KMS, session token included", async () => {
  await sealing.seal("a", whose);
  expect(asked[0]?.headers).toMatchObject({
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": "TrentService.GenerateDataKey",
    "x-amz-date": "20261121T090000Z",
    "x-amz-security-token": "token",
    authorization: expect.stringMatching(
      /^AWS4-HMAC-SHA256 Credential=ASIA\/20261121\/eu-west-1\/kms\/aws4_request, SignedHeaders=[^,]*x-amz-security-token[^,]*x-amz-target[^,]*, Signature=[0-9a-f]{64}$/,
    ),
  });
});

test("KMS opens nothing for another forum", async () => {
  const sealed = await sealing.seal("K1234567", whose);
  await expect(sealing.unseal(sealed, { ...whose, forum: "regional" })).rejects.toThrow("KMS answered 400 to Decrypt");
});

test("KMS is asked again when it is busy, and not when it refuses", async () => {
  failures = [
    [400, "ThrottlingException"],
    [500, "KMSInternalException"],
  ];
  const sealed = await sealing.seal("a", whose);
  expect(asked).toHaveLength(3);
  failures = [[400, "DisabledException"]];
  await expect(sealing.unseal(sealed, whose)).rejects.toThrow("400");
  expect(asked).toHaveLength(4);
});
