import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { crawl, type OfferedForm } from "./crawl.ts";
import { filledIn } from "./forms.ts";
import { found } from "./found.ts";
import { markup } from "./hostile.ts";
import { complaintsOf } from "./judge.ts";
import { whatIsKnown } from "./known.ts";
import { type Asked, somebody } from "./requests.ts";
import { addressesOf, everyRoute, type Route } from "./routes.ts";
import type { Known } from "./schemas.ts";
import { openSite, type Site } from "./site.ts";
import { everyCase, isLong, longest, runs } from "./wanted.ts";

vi.setConfig({ testTimeout: longest, hookTimeout: longest });

let site: Site;
let knownAt: (address: string) => Known;
const forms = new Map<string, OfferedForm>();
let routes: Route[] = [];
beforeAll(async () => {
  site = await openSite();
  routes = everyRoute(site);
  const most = isLong ? 400 : 150;
  for (const as of ["applicant", "officer", "secretariat"] as const) {
    const found = await crawl(site.get, as, { from: ["/en", "/en/me", "/en/desk"], most, ofEach: 1 });
    for (const form of found.forms) forms.set(`${form.address} ${form.fields.map(([name]) => name)}`, form);
  }
  knownAt = await whatIsKnown(site);
});
afterAll(() => site.close());

const judge = async ({ as, sending }: Asked) => {
  const answer = await site.ask(as, sending);
  const repeats = answer.type.startsWith("text/html") && answer.text.includes("<zq ");
  const complaints = complaintsOf({ as, sending, answer, secrets: site.secrets });
  expect([...complaints, ...(repeats ? [`repeats ${markup}`] : [])]).toEqual([]);
  return answer;
};

test.each(found)("$what is refused", async ({ as, sending, status }) => {
  expect((await judge({ as, sending })).status).toBe(status);
});

test("pages answer whatever address is asked for, and show nobody what is not for them", async () => {
  const asked = fc
    .constantFrom(...routes)
    .chain((route) =>
      fc.record({ as: somebody, address: addressesOf(route, knownAt), method: fc.constant(route.method) }),
    )
    .map(
      ({ as, address, method }): Asked => ({
        as,
        sending: {
          method,
          address,
          ...(method === "POST" && { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "" }),
        },
      }),
    );
  await everyCase(asked, runs * 30, async (one) => {
    await judge(one);
  });
});

test("forms take whatever is typed by whomever, and show nobody what is not for them", async () => {
  expect(forms.size).toBeGreaterThan(50);
  const filled = fc.constantFrom(...forms.values()).chain((form) => filledIn(form, knownAt(form.address)));
  await site.restore();
  let count = 0;
  await everyCase(filled, runs * 30, async (one) => {
    count += 1;
    if (count % 50 === 0) await site.restore();
    await judge(one);
  });
});
