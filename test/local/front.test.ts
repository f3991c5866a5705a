import { request } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Service, startService } from "#test/support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

interface Raw {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** A request as sent and its answer as it came, neither tidied by `fetch`. */
const raw = (path: string, { method = "GET", headers = {}, body = "" } = {}): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const sent = request({ port: service.port, host: "127.0.0.1", path, method, headers }, async (answer) => {
      const parts: Buffer[] = await answer.toArray();
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
    });
    sent.once("error", reject).end(body);
  });

test("every part answers", async () => {
  const answer = await service.fetch("/healthz");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("application/json");
});

test.each(["ar", "zh", "en", "fr", "ru", "es"])("the start page speaks %s", async (language) => {
  const answer = await service.fetch("/", { headers: { "accept-language": language } });
  expect(answer.status).toBe(302);
  const page = await service.fetch(new URL(answer.headers.get("location") ?? "", service.origin).pathname);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(`<html lang="${language}"`);
});

test("a page is compressed for who asks, and says the same", async () => {
  const [plain, small] = await Promise.all([raw("/en"), raw("/en", { headers: { "accept-encoding": "br" } })]);
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(small.headers["content-encoding"]).toBe("br");
  expect(small.body.length).toBeLessThan(plain.body.length);
  expect(brotliDecompressSync(small.body).toString()).toBe(plain.body.toString());
});

test("the stylesheet of a page is there, to be kept for ever", async () => {
  const page = await (await service.fetch("/en")).text();
  const address = /href="(\/static\/[^"]+\.css)"/.exec(page)?.[1] ?? "";
  const style = await service.fetch(address);
  expect(style.status).toBe(200);
  expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(style.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("HEAD answers as GET does, without the body", async () => {
  const answer = await raw("/en", { method: "HEAD" });
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toContain("text/html");
  expect(answer.body).toHaveLength(0);
});

test("a form is taken from either name of this machine and from no other site", async () => {
  const post = (origin: string) =>
    raw("/en/sign-in", {
      method: "POST",
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
      body: "email=visitor%40example.org",
    });
  for (const host of ["localhost", "127.0.0.1"])
    expect((await post(`http://${host}:${service.port}`)).status).toBeLessThan(400);
  expect((await post("http://elsewhere.example")).status).toBe(403);
});

test("what a page mails is in the mailbox a moment later", async () => {
  const headers = { origin: service.origin, "content-type": "application/x-www-form-urlencoded" };
  const body = "email=focal.point%40example.org";
  const answer = await raw("/en/sign-in", { method: "POST", headers, body });
  expect(answer.status).toBeLessThan(400);
  const mails = async () => (await service.fetch("/_local/mailbox.json?to=focal.point@example.org")).json();
  await expect.poll(async () => JSON.stringify(await mails())).toContain("/sign-in/");
});
