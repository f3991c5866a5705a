import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { Hono } from "hono";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freePort } from "#infra/local/ports.ts";
import type { FileForm } from "#shared/files.ts";
import { type ReviewKey, reviewWords } from "#shared/review/review-words.ts";
import { speak } from "#shared/speech.ts";
import { Page, renderPage } from "#shared/ui/page.tsx";
import { UploadForm } from "#shared/ui/upload.tsx";
import { protector } from "#shared/web/protection.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { fileWorld } from "#test/support/file-store.ts";
import { root } from "#test/support/service.ts";

const key = "accreditation/0a1b2c";
let browser: Browser;
let scripts: string;
let server: Server;
let world: Awaited<ReturnType<typeof fileWorld>>;
let form: FileForm;
let tab: Tab;

/** A site with one page that asks for a file, behind the headers that every page of ours has. */
const openSite = async (port: number, filesOrigin: string): Promise<Server> => {
  const s = await speak<SharedKey | ReviewKey>("fr", sharedWords, reviewWords);
  const protect = protector(filesOrigin);
  const app = new Hono();
  app.use((c, next) => {
    protect(c);
    return next();
  });
  app.get("/static/upload.js", (c) => c.body(scripts, 200, { "content-type": "text/javascript" }));
  app.get("/fr/ask", (c) =>
    c.html(
      renderPage(
        <Page s={s} title="Statuts" path="/ask">
          <UploadForm s={s} form={form} label="Vos statuts" accepts={["pdf"]} most={1000} />
        </Page>,
      ),
    ),
  );
  app.get("/fr/back", (c) => c.html("<h1>back</h1>"));
  const made = createServer((request, response) => {
    void Promise.resolve(app.fetch(new Request(`http://localhost:${port}${request.url}`))).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => made.listen(port, resolve));
  return made;
};

beforeAll(async () => {
  const entry = join(root, "shared/ui/browser/upload.ts");
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false });
  scripts = outputFiles[0]?.text ?? "";
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (withScripts: boolean, most?: number) => {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  world = await fileWorld({ site });
  server = await openSite(port, world.origin);
  form = await world.files.form({
    key,
    back: "/fr/back",
    until: new Date("2026-11-21T10:00:00Z"),
    ...(most && { most }),
  });
  tab = await visit(browser, { origin: site, scripts: withScripts, language: "fr" });
  await tab.goto("/fr/ask");
};
const choose = (size: number) =>
  tab.setInputFiles("[type=file]", {
    name: "statuts.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.alloc(size, "a"),
  });
const send = () => tab.click("button[type=submit]");
const stored = () => world.store.versions(key).map(({ size }) => size);

afterEach(async () => {
  await tab.context().close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  world.close();
});

describe.each([true, false])("with scripts: %s", (withScripts) => {
  beforeEach(() => open(withScripts));

  test("a file goes to the store and the browser comes back with its key", async () => {
    await choose(900);
    await send();
    await tab.waitForURL(/\/fr\/back\?/);
    expect(new URL(tab.url()).searchParams.get("key")).toBe(key);
    expect(stored()).toEqual([900]);
  });

  test("nothing is sent before a file is chosen", async () => {
    await send();
    expect(await tab.locator("[type=file]:invalid").count()).toBe(1);
    expect([tab.url().endsWith("/fr/ask"), stored()]).toEqual([true, []]);
  });
});

describe("with scripts", () => {
  test("a file that is too large is told at once, in the language of the page, and not sent", async () => {
    await open(true);
    await choose(1001);
    await expect.poll(() => tab.textContent(".wrong[role=alert]")).toContain("Le fichier dépasse");
    await send();
    expect([tab.url().endsWith("/fr/ask"), stored()]).toEqual([true, []]);
    await choose(1000);
    await expect.poll(() => tab.isVisible(".wrong[role=alert]")).toBe(false);
    await send();
    await tab.waitForURL(/\/fr\/back\?/);
    expect(stored()).toEqual([1000]);
  });

  test("what the store refuses is told in the language of the page", async () => {
    await open(true, 10);
    await choose(11);
    await send();
    await expect.poll(() => tab.textContent(".wrong[role=alert]")).toContain("Le fichier dépasse");
    world.clock.set("2026-11-21T10:00:01Z");
    await choose(5);
    await send();
    await expect.poll(() => tab.textContent(".wrong[role=alert]")).toContain("Le fichier n’est pas arrivé");
    world.close();
    await choose(6);
    await send();
    await expect.poll(() => tab.isEnabled("button[type=submit]")).toBe(true);
    await expect.poll(() => tab.textContent(".wrong[role=alert]")).toContain("Le fichier n’est pas arrivé");
    expect([tab.url().endsWith("/fr/ask"), stored()]).toEqual([true, []]);
  });
});

test("without scripts the store's own words appear, which the form explained", async () => {
  await open(false, 10);
  const explained = await tab.textContent("form");
  await choose(11);
  await send();
  await tab.waitForURL(`${world.origin}/`);
  const said = await tab.content();
  expect(said).toContain("EntityTooLarge");
  expect(explained).toContain("EntityTooLarge");
  expect(stored()).toEqual([]);
});
