import type { Browser } from "playwright-core";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Measure, scaled } from "./bench.ts";
import { wireOf } from "./browser-wire.ts";
import { median, rounded } from "./figure.ts";
import { peers } from "./peers.ts";
import { formPage, startPage } from "./visits.ts";

const most = 1.1;

/** Slow 4G as Lighthouse has it, in bytes a second. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** A quarter of this machine's speed. */
const slowdown = 4;

const paintOf = async (browser: Browser, origin: string, path: string): Promise<number> => {
  const page = await visit(browser, { origin, scripts: true });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(path, { waitUntil: "load" });
  const first = () =>
    new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({
        type: "paint",
        buffered: true,
      });
    });
  const milliseconds = await page.evaluate(first);
  await page.context().close();
  return milliseconds;
};

/** When something first shows on a slow phone, against an empty page of the same weight in as many requests. */
export const firstPaint: Measure = async ({ house, ceilings, effort }) => {
  const browser = await openBrowser();
  const measured = [
    { what: "start page", path: startPage.path },
    { what: "form page", path: formPage.path },
  ];
  const figures = [];
  try {
    const { origin } = house.service;
    for (const { what, path } of measured) {
      const page = await visit(browser, { origin, scripts: true });
      const weight = await wireOf(page, await page.context().newCDPSession(page), path);
      await page.context().close();
      // What the bare front says of itself before each file.
      const headers = 260;
      const { document: html, stylesheet: css, script: js } = weight;
      const bare = `/bare/empty?html=${html - headers}&css=${css - headers}&js=${js - headers}`;
      const [ours, empty]: number[][] = [[], []];
      for (let round = 0; round < scaled(effort, 5); round += 1) {
        ours?.push(await paintOf(browser, origin, path));
        empty?.push(await paintOf(browser, ceilings.origin, bare));
      }
      const [own, least] = [median(ours ?? []), median(empty ?? [])];
      const ratio = rounded(own / least);
      figures.push({
        id: "P16",
        what: `first paint of the ${what}, slow 4G, a quarter of the CPU`,
        value: rounded(own),
        unit: "ms",
        ceiling: rounded(least),
        ratio,
        goal: `≤ ${most} × an empty page of the same weight`,
        met: ratio <= most,
        peers: peers.firstPaint,
        note: `${weight.bytes} bytes in ${weight.requests} requests`,
      });
    }
  } finally {
    await browser.close();
  }
  return figures;
};
