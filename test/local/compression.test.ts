import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressed } from "#infra/local/compression.ts";

const page = (wanted: { status?: number; type?: string; size?: number } = {}) => ({
  status: wanted.status ?? 200,
  headers: { "content-type": wanted.type ?? "text/html; charset=UTF-8", etag: '"1"' },
  body: Buffer.from("a".repeat(wanted.size ?? 5000)),
});

test("brotli is preferred, and what comes out is what went in", async () => {
  const answer = await compressed(page(), "gzip, deflate, br");
  expect(answer.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding", etag: 'W/"1"' });
  expect(brotliDecompressSync(answer.body)).toEqual(page().body);
});

test("gzip serves who knows no brotli or refuses it", async () => {
  for (const accepted of ["gzip", "br;q=0, gzip"]) {
    const answer = await compressed(page(), accepted);
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(answer.body)).toEqual(page().body);
  }
});

test.each([
  ["the caller does not ask", page(), ""],
  ["it is small", page({ size: 999 }), "br"],
  ["its status is 422", page({ status: 422 }), "br"],
  ["it is a picture", page({ type: "image/png" }), "br"],
])("nothing is compressed when %s", async (_, answer, accepted) => {
  expect(await compressed(answer, accepted)).toBe(answer);
});
