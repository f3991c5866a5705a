import type { Call } from "#shared/forums.ts";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import type { Measure } from "./bench.ts";
import { type Wire, wireOf } from "./browser-wire.ts";
import type { Client } from "./client.ts";
import { peers } from "./peers.ts";

/** The first congestion window. */
const most = 14_600;
const mostRequests = 3;

/** Every page that can be reached from the start page without signing in, without its language; found by following links. */
const publicPages = async (client: Client): Promise<string[]> => {
  const found = new Set([""]);
  for (const path of found) {
    const { status, body } = await client.ask(`/en${path}`);
    if (status !== 200) {
      found.delete(path);
      continue;
    }
    for (const [, next = ""] of body.matchAll(/href="\/en(\/[^"?#]*)"/g)) found.add(next);
  }
  return [...found];
};

/** Pages that people reach by a form, a letter or an answer. */
const furtherPages = ({ id }: Call): string[] => [
  "/verify",
  "/accreditation",
  `/accreditation/${id}?who=organization&attend=in_person&ecosoc=no`,
  `/accreditation/${id}?who=organization&attend=in_person&ecosoc=no&earlier=no`,
];

interface Viewed extends Wire {
  readonly path: string;
}

/** What the first view of each public page brings over the wire, in the heaviest of six languages. */
export const firstView: Measure = async ({ house, call }) => {
  const paths = [...new Set([...(await publicPages(house.client)), ...furtherPages(call)])];
  const browser = await openBrowser();
  const views: Viewed[] = [];
  try {
    for (const language of languages) {
      const page = await visit(browser, { origin: house.service.origin, scripts: true, language });
      const session = await page.context().newCDPSession(page);
      for (const path of paths)
        views.push({ path: `/${language}${path}`, ...(await wireOf(page, session, `/${language}${path}`)) });
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  const heaviest = views.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const busiest = views.reduce((a, b) => (b.requests > a.requests ? b : a));
  const over = views.filter(({ bytes }) => bytes > most);
  return [
    {
      id: "P1",
      what: `first view, heaviest of ${paths.length} public pages in ${languages.length} languages`,
      value: heaviest.bytes,
      unit: "bytes",
      goal: `≤ ${most} bytes`,
      met: over.length === 0,
      peers: peers.firstView,
      note: `${heaviest.path}; ${over.length} of ${views.length} over: ${over.map(({ path, bytes }) => `${path} ${bytes}`).join(", ") || "none"}`,
    },
    {
      id: "P1",
      what: "requests of a first view, most",
      value: busiest.requests,
      unit: "requests",
      goal: `≤ ${mostRequests}`,
      met: busiest.requests <= mostRequests,
      note: busiest.path,
    },
  ];
};
