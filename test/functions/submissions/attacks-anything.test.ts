import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decisions } from "#functions/submissions/submissions.ts";
import type { Sent, SubmissionsWorld } from "#test/support/submissions.ts";
import { freshSite, inputIn } from "./paths.ts";

let site: SubmissionsWorld;
let draft: Sent;
let held: Sent;
let shown: Sent;
beforeAll(async () => {
  site = await freshSite();
  draft = await site.fill();
  held = await inputIn(site, "under_review");
  shown = await inputIn(site, "published");
});
afterAll(() => site.close());

const odd = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: false, withBigInt: false }),
  fc.constantFrom("__proto__", "constructor", "\u0000", "\uD800", "1e999", "../../x", "'\"><script>", "9".repeat(400)),
  fc.string({ unit: "binary" }),
);
const names = ["content", "answers", "documents", "file", "document", "reason", "text", "due", "assignee", "version"];
const fields = [
  "title",
  "summary",
  "languages",
  "countries",
  "showing",
  "link",
  "lessons",
  "fields",
  "name",
  "question",
];
const said = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(odd, fc.dictionary(fc.constantFrom(...fields, "__proto__", "x"), odd)),
);

const json = (value: unknown) => {
  try {
    return JSON.stringify(value) ?? "null";
  } catch {
    return "null";
  }
};

describe("whatever is sent", () => {
  it("to decide is taken or refused, and never goes wrong", async () => {
    const who = fc.constantFrom("own", "officer", "secretariat", "auditor", "nobody");
    const request = fc.tuple(fc.constantFrom(...Object.keys(decisions), "toString"), said, who, fc.nat({ max: 2 }));
    await fc.assert(
      fc.asyncProperty(request, async ([decision, more, by, which]) => {
        // What ends the inputs that this goes on with is tried elsewhere.
        if (["withdraw", "take_down", "publish", "hide_name"].includes(decision)) return;
        const sent = [draft, held, shown][which] ?? draft;
        const token = by === "own" ? sent.own : by === "nobody" ? "" : site.staff[by as "officer"];
        const response = await site.app.request(`/api/submissions/${sent.reference}/decisions`, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
          body: json({ decision, ...more }),
        });
        expect(response.status, `${by} ${decision} ${json(more)}`).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  });

  it("by a form is taken or refused too", async () => {
    const parts = ["", "/about", "/content", "/subject", "/consent", "/check", "/files"];
    const form = fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          "decision",
          "version",
          "title",
          "languages",
          "answers.lessons",
          "file.name",
          "file",
          "__proto__.x",
        ),
        fc.string({ unit: "binary", maxLength: 8 }),
      ),
      fc.oneof(
        fc.constantFrom("save", "attach", "detach", "consent_file", "submit", "1"),
        fc.string({ unit: "binary" }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), form, fc.nat({ max: 2 }), async (part, fields, which) => {
        const sent = [draft, held, shown][which] ?? draft;
        const response = await site.browserOf(sent.own).post(`/en/submissions/own/${sent.reference}${part}`, fields);
        expect(response.status, `${part} ${json(fields)}`).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  });

  it("is asked of the library is answered or refused", async () => {
    const query = fc.dictionary(
      fc.constantFrom(
        "q",
        "forum",
        "region",
        "country",
        "kind",
        "language",
        "year",
        "after",
        "more",
        "version",
        "format",
      ),
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string().map((text) => Buffer.from(text).toString("base64url")),
        fc.json().map((text) => Buffer.from(text).toString("base64url")),
        fc.constantFrom("constructor", "__proto__", "imrf-2027", "africa", "2026", "csv", "0x1", "1"),
      ),
    );
    const paths = [
      "/en/submissions",
      "/en/submissions/coverage",
      "/api/submissions",
      "/api/submissions/export",
      "/api/submissions/coverage",
      "/api/submissions/figures",
      "/feeds/submissions",
      `/en/submissions/${"REF"}`,
      `/en/submissions/${"REF"}/words`,
      "/en/submissions/new",
      "/api/submissions/queue",
      "/en/desk/submissions",
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), query, async (path, asked) => {
        const address = `${path.replace("REF", shown.reference)}?${new URLSearchParams(asked)}`;
        const response = await site.browserOf(site.staff.officer).get(address);
        expect(response.status, address).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  });
});
