import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { mostFileBytes } from "#shared/file-kinds.ts";
import { partBytes } from "#shared/file-parts.ts";
import { formTokenOf } from "#shared/web/forms.ts";
import { type Service, startService } from "#test/support/service.ts";
import { applicantOf, bucketOf, putParts, type Sender } from "./sending-parts.ts";

let service: Service;
let sender: Sender;
beforeAll(async () => {
  service = await startService();
  sender = await applicantOf(service, "focal.point@example.org", "imrf");
});
afterEach(() => service.post("/_local/faults", {}));
afterAll(() => service.stop());

const size = partBytes + 5000;
const text = Buffer.alloc(size, "What we did in the last twelve months.\n");
const begin = { step: "begin", name: "letter.txt", size } as const;

const counted = async (): Promise<{ bytesIn: number; dynamodb: { scans: number } }[]> =>
  Object.values((await (await service.fetch("/_local/counters")).json()).routes);

const settled = () => service.post("/_local/clock", { advance: "PT0S" });

describe("a file that a script sends in parts", () => {
  test("goes to the store, part by part, and none of it through our functions", async () => {
    await sender.wanted();
    const begun = await sender.ask(begin);
    expect(begun).toMatchObject({ status: 200, said: { partBytes, there: [] } });
    expect(begun.said.links.map(({ part }) => part)).toEqual([1, 2]);
    expect(new URL(begun.said.links[0]?.url ?? "").origin).not.toBe(service.origin);
    await putParts(begun.said, text);
    const { upload } = begun.said;
    expect(await sender.ask({ step: "finish", upload })).toMatchObject({ status: 200, said: { done: true } });
    await settled();
    const { html, state } = await sender.state();
    expect(state).toBe("ready");
    expect(html).toContain("letter.txt");
    for (const { bytesIn, dynamodb } of await counted()) {
      expect(bytesIn).toBeLessThan(10_000);
      expect(dynamodb.scans).toBe(0);
    }
    for (const step of ["finish", "drop"] as const)
      expect((await sender.ask({ step, upload })).status, `${step} once more`).toBe(200);
    expect((await sender.state()).state).toBe("ready");
  });

  test("goes on where it stopped on the device that began it, and begins anew on any other", async () => {
    await sender.wanted();
    const { said } = await sender.ask(begin);
    await putParts({ links: said.links.slice(0, 1) }, text);
    expect((await sender.ask({ step: "finish", upload: said.upload })).status, "a part is missing").toBe(409);
    const again = await sender.ask({ ...begin, upload: said.upload });
    expect(again.said).toMatchObject({ upload: said.upload, there: [1], links: [{ part: 2 }] });
    const other = await sender.ask(begin);
    expect(other.said).toMatchObject({ there: [], links: [{ part: 1 }, { part: 2 }] });
    for (const step of [{ step: "finish" }, { step: "links", parts: [1] }] as const)
      expect(await sender.ask({ ...step, upload: said.upload })).toMatchObject({
        status: 409,
        said: { code: "not_now" },
      });
    expect((await sender.ask({ ...begin, upload: said.upload })).said.upload).not.toBe(said.upload);
  });

  test("that was complete when its sender lost the connection is not sent again", async () => {
    await sender.wanted();
    const { said } = await sender.ask(begin);
    await putParts(said, text);
    await service.post("/_local/faults", { verdict: "never" });
    await sender.ask({ step: "finish", upload: said.upload });
    expect((await sender.ask({ ...begin, upload: said.upload })).said).toEqual({ done: true });
    expect((await sender.ask(begin)).status, "another file in its place").toBe(409);
    // Being told that the file is there moves the application on: not under the feet of the next test.
    await settled();
  });

  test("is given up by its sender, and the form for it works on", async () => {
    const key = await another();
    const { said } = await sender.ask(begin);
    const parts = await bucketOf(service, said);
    expect(await sender.ask({ step: "drop", upload: said.upload })).toMatchObject({ status: 200, said: {} });
    expect(await parts.list({ key, uploadId: said.upload })).toBeUndefined();
    expect((await sender.state()).html).toContain('enctype="multipart/form-data"');
    expect((await sender.ask(begin)).status).toBe(200);
  });

  test("has further links where those that it got ran out, for its own parts alone", async () => {
    await another();
    const { said } = await sender.ask(begin);
    const { status, said: more } = await sender.ask({ step: "links", upload: said.upload, parts: [2] });
    expect([status, more.links.map(({ part }) => part)]).toEqual([200, [2]]);
    const third = await sender.ask({ step: "links", upload: said.upload, parts: [3] });
    expect(third).toMatchObject({ status: 422, said: { errors: [{ field: "parts", code: "not_a_choice" }] } });
  });
});

/** Takes back what awaits a file, and awaits another. */
const another = async (): Promise<string> => {
  const html = (await sender.state()).html;
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
  const typed = new URLSearchParams({ decision: "save", removed: "letter", version });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  expect((await sender.send(sender.page, typed.toString(), form)).status).toBe(303);
  return sender.wanted();
};

describe("before a byte is sent", () => {
  test.each<[string, object, string, string]>([
    ["a byte too many", { size: mostFileBytes + 1 }, "file_too_large", "Le fichier dépasse 25 Mo."],
    ["nothing at all", { size: 0 }, "file_empty", "Le fichier est vide."],
    ["a program", { name: "letter.pdf.exe" }, "file_wrong_type", "Nous acceptons"],
    ["a name that reads backwards", { name: "letter\u202Efdp.exe" }, "file_wrong_type", "Nous acceptons"],
    ["a name without an ending", { name: "letter" }, "file_wrong_type", "Nous acceptons"],
  ])("%s is refused in the language of the page", async (_, more, code, detail) => {
    await another();
    const path = sender.page.replace("/en/", "/fr/");
    const { status, type, said } = await sender.ask({ ...begin, ...more }, `${path}/parts`);
    expect([status, type]).toEqual([422, "application/problem+json"]);
    expect(said.errors).toEqual([{ field: "file", code, detail: expect.stringContaining(detail) }]);
  });

  test("as many bytes as may be, under a name of 255 emoji and a path, are welcome", async () => {
    await another();
    const name = `../../${"🕊".repeat(255)}.PDF`;
    const { status, said } = await sender.ask({ ...begin, name, size: mostFileBytes });
    expect([status, said.links.length]).toEqual([200, 5]);
  });

  test.each<[string, string, number]>([
    ["no step", "{}", 422],
    ["a size that is none", JSON.stringify({ ...begin, size: 1.5 }), 422],
    ["more than was asked for", JSON.stringify({ ...begin, key: "accreditation/other" }), 422],
    ["no JSON", "step=begin", 400],
  ])("%s is refused", async (_, body, status) => {
    await another();
    expect((await sender.send(`${sender.page}/parts`, body)).status).toBe(status);
  });
});

describe("a file that is not what was announced", () => {
  test("is never complete: it is given up, and the next one may come", async () => {
    const key = await another();
    const { said } = await sender.ask(begin);
    await putParts(said, text);
    const parts = await bucketOf(service, said);
    const file = { key, uploadId: said.upload, size };
    const grown = await parts.link(file, 2, 20_000_001);
    expect((await fetch(grown, { method: "PUT", body: Buffer.alloc(20_000_001) })).status).toBe(200);
    const { status, said: problem } = await sender.ask({ step: "finish", upload: said.upload });
    expect([status, problem.errors?.[0]?.code]).toEqual([422, "file_changed"]);
    expect(await parts.list(file)).toBeUndefined();
    await settled();
    expect((await sender.state()).state).toBe("issued");
    expect((await sender.ask(begin)).status).toBe(200);
  });
});

describe("nobody else", () => {
  test("can list, continue, finish or give up what somebody sends", async () => {
    const key = await another();
    const { said } = await sender.ask(begin);
    const other = await applicantOf(service, "contact@amal.example.org", "regional-review-africa");
    for (const step of ["begin", "links", "finish", "drop"] as const) {
      const { name } = begin;
      const more = { begin: { name, size }, links: { parts: [1] }, finish: {}, drop: {} }[step];
      const asked = { step, ...more, upload: said.upload };
      expect((await other.ask(asked, `${sender.page}/parts`)).status, step).toBe(404);
      await other.wanted();
      const own = await other.ask(asked);
      expect(own.said.upload, step).not.toBe(said.upload);
      expect(own.status, step).toBe({ begin: 200, links: 409, finish: 409, drop: 200 }[step]);
    }
    expect(await (await bucketOf(service, said)).list({ key, uploadId: said.upload })).toEqual([]);
  });

  test("makes a browser send for somebody: by origin, site, or where both are absent by the form's token", async () => {
    await another();
    const path = `${sender.page}/parts`;
    const from = (headers: Record<string, string>) => sender.send(path, JSON.stringify(begin), headers);
    expect((await from({ origin: "https://evil.example" })).status).toBe(403);
    expect((await from({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    const plain = (headers: Record<string, string>) =>
      service.fetch(path, {
        method: "POST",
        body: JSON.stringify(begin),
        headers: { "content-type": "application/json", ...headers },
      });
    const cookie = `session=${sender.token}`;
    expect((await plain({ cookie })).status).toBe(403);
    expect((await plain({ cookie, "x-form-token": formTokenOf(sender.token) })).status).toBe(200);
    const nobody = await plain({});
    expect([nobody.status, (await nobody.json()).code]).toEqual([401, "sign_in_needed"]);
  });
});

describe("a file that takes days", () => {
  test("is dated by when it was there: its verdict is waited for as long as for any other", async () => {
    await another();
    const { said } = await sender.ask(begin);
    await putParts({ links: said.links.slice(0, 1) }, text);
    await service.post("/_local/clock", { advance: "P3D" });
    await service.post("/_local/faults", { verdict: "never" });
    const { said: further } = await sender.ask({ ...begin, upload: said.upload });
    expect(further).toMatchObject({ upload: said.upload, there: [1] });
    await putParts(further, text);
    expect((await sender.ask({ step: "finish", upload: said.upload })).status).toBe(200);
    await service.post("/_local/clock", { advance: "PT15M" });
    expect((await sender.state()).state).toBe("stored");
    await service.post("/_local/clock", { advance: "P1D" });
    expect((await sender.state()).html).toContain('data-code="unscannable"');
  });

  test("is over after seven, for its sender and in the store", async () => {
    const key = await another();
    const { said } = await sender.ask(begin);
    await putParts(said, text);
    // A second more than a week is gone through by the day and not by the hour.
    await service.post("/_local/clock", { advance: "P7DT1S" });
    expect((await sender.ask({ step: "finish", upload: said.upload })).status).toBe(409);
    expect(await (await bucketOf(service, said)).list({ key, uploadId: said.upload })).toBeUndefined();
    expect((await sender.state()).html).not.toContain('type="file"');
    expect((await sender.ask(begin)).status, "the form ran out too").toBe(409);
    await sender.wanted();
    expect((await sender.ask(begin)).status).toBe(200);
  });
});
