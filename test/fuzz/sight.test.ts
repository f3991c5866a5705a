import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { crawl } from "./crawl.ts";
import { everyOperation } from "./house.ts";
import { complaintsOf } from "./judge.ts";
import { personas, strangers } from "./people.ts";
import { everyRoute } from "./routes.ts";
import { addressesToSee } from "./shown.ts";
import { openSite, type Site } from "./site.ts";
import { isLong, longest } from "./wanted.ts";

vi.setConfig({ testTimeout: longest, hookTimeout: longest });

let site: Site;
let addresses: ReadonlySet<string>;
beforeAll(async () => {
  site = await openSite();
  const known = await addressesToSee(site, everyRoute(site), await everyOperation());
  const followed = isLong ? [...personas] : [];
  const crawled = [];
  for (const as of followed) crawled.push(...(await crawl(site.get, as, { from: known, most: 1000 })).addresses);
  addresses = new Set([...known, ...crawled]);
});
afterAll(() => site.close());

test("every address shows everybody what is for them and nobody anything else", async () => {
  const complaints = new Map<string, string>();
  const seen = new Set<string>();
  const known = personas.filter((persona) => !strangers.includes(persona));
  for (const [place, address] of [...addresses].entries())
    for (const as of isLong ? personas : [...known, strangers[place % strangers.length] ?? "nobody"]) {
      const sending = { method: "GET", address };
      const answer = await site.ask(as, sending);
      for (const complaint of complaintsOf({ as, sending, answer, secrets: site.secrets }))
        complaints.set(complaint, address);
      for (const { what, value } of site.secrets) if (answer.text.toLowerCase().includes(value)) seen.add(what);
    }
  expect([...complaints]).toEqual([]);
  // What is planted where it should be seen, and is not, would be missed elsewhere too.
  const planted = site.secrets.filter(({ value, for: who }) => value.startsWith("zq") && who.length > 0);
  expect([...new Set(planted.map(({ what }) => what))].filter((what) => !seen.has(what))).toEqual([]);
});
