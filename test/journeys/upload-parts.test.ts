import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { verdictOn } from "./cycle-steps.ts";
import { type Program, programOf } from "./programs.ts";
import { signIn } from "./steps.ts";

const email = "focal.point@example.org";
const size = 12_000_000;
const content = Buffer.alloc(size, "Ce que nous avons fait ces douze derniers mois.\n");

let folder: string;
let service: Service;
let browser: Browser;
let program: Program;
let reference: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "baraza-device-"));
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  const html = await (await service.fetch("/en/accreditation")).text();
  const call = /\/accreditation\/(imrf-\d+-accreditation)/.exec(html)?.[1] ?? "";
  program = await programOf(service, email);
  ({ reference } = await program("/api/accreditation", { call }));
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
  await rm(folder, { recursive: true });
});

let page: Page;
/** The number of each part that was sent, as often as it was. */
let sent: number[];
beforeEach(async () => {
  const { opened } = await (
    await service.fetch(`/api/accreditation/${reference}`, {
      headers: { authorization: `Bearer ${await tokenNow()}` },
    })
  ).json();
  if (opened.documents.letter) await takeBack();
  await program(`/api/accreditation/${reference}/files`, { document: "letter", name: "" });
  page = await visit(browser, { origin: service.origin, scripts: true, language: "fr" });
  await signIn(service, page, email);
  sent = [];
  page.on("requestfinished", (request) => {
    const part = new URL(request.url()).searchParams.get("partNumber");
    if (request.method() === "PUT" && part) sent.push(Number(part));
  });
  await page.goto(`/fr/accreditation/applications/${reference}/documents/letter`);
});
afterEach(() => page.context().close());

/** What was found in a file may be written down in this very moment. */
const takeBack = () =>
  expect
    .poll(() =>
      program(`/api/accreditation/${reference}/decisions`, { decision: "save", removed: ["letter"] }).then(
        () => "saved",
        () => "overtaken",
      ),
    )
    .toBe("saved");

const tokenNow = async () => {
  const answer = await service.post("/_local/sign-in", { email });
  return ((await answer.json()) as { token: string }).token;
};

/** Chooses a file as it lies on the device, always as if it had been changed last at the same moment. */
const choose = async (name = "rapport.txt", bytes = content) => {
  const file = join(folder, name);
  await writeFile(file, bytes);
  await utimes(file, 1_795_000_000, 1_795_000_000);
  await page.setInputFiles("[type=file]", file);
};
const send = () => page.click("form:has([type=file]) button[type=submit]");
const line = () => page.textContent("form:has([type=file]) progress + span");
const heard = () => page.textContent("form:has([type=file]) [role=status]");
const wrong = () => page.textContent(".wrong[role=alert]");
const ofPart = (part: number | string) => new RegExp(`partNumber=${part}(?:&|$)`);
/** Large files take a while to reach whoever stands between the browser and the store. */
const eventually = <Value>(look: () => Value | Promise<Value>) => expect.poll(look, { timeout: 20_000 });
const anyPart = ofPart("\\d+");
const here = () => page.waitForURL("**key=*", { timeout: 30_000 });

const refuse = (route: Route) =>
  route.fulfill({ status: 403, headers: { "access-control-allow-origin": service.origin }, body: "<Error/>" });

describe("a large file, with scripts", () => {
  test("shows how far it is, and after a cut and a reload goes on where it stopped", async () => {
    await page.route(ofPart(3), (route) => route.abort("connectionfailed"));
    await choose();
    await send();
    await eventually(() => sent.toSorted()).toEqual([1, 2]);
    await eventually(heard).toContain("Pas de connexion");
    expect(await page.isVisible("progress")).toBe(true);
    expect(await page.getAttribute("progress", "max")).toBe("100");
    expect(await page.locator("progress").evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(80);
    await page.unroute(ofPart(3));
    await page.reload();
    expect(await page.textContent(".begun")).toContain("Choisissez de nouveau le même fichier");
    expect(await page.isVisible(".begun")).toBe(true);
    await choose();
    await send();
    await here();
    expect(sent.toSorted(), "what had arrived is not sent again").toEqual([1, 2, 3]);
    expect(await verdictOn(page)).toBe("ready");
    expect(await page.textContent("main")).toContain("rapport.txt");
  });

  test("begins anew with another file of the same name, size and date, and keeps no names", async () => {
    await page.route(ofPart(3), (route) => route.abort("connectionfailed"));
    await choose();
    await send();
    await eventually(() => sent.length).toBe(2);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("rapport");
    await page.unroute(ofPart(3));
    await page.reload();
    await choose("rapport.txt", Buffer.concat([Buffer.from("Autre. "), content.subarray(7)]));
    await send();
    await here();
    expect(sent.toSorted()).toEqual([1, 1, 2, 2, 3]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("waits while the device has no connection, and goes on by itself", async () => {
    await page.route(anyPart, async (route) => {
      await page.context().setOffline(true);
      await route.abort("internetdisconnected");
    });
    await choose();
    await send();
    await eventually(line).toContain("Pas de connexion pour le moment");
    await page.unroute(anyPart);
    await page.context().setOffline(false);
    await here();
    expect(sent.toSorted()).toEqual([1, 2, 3]);
  });

  test("says how much of it is there, in words and not too often", async () => {
    let told = 0;
    await page.exposeFunction("tell", () => {
      told += 1;
    });
    await page.evaluate(() => {
      const status = document.querySelector("form:has([type=file]) [role=status]");
      new MutationObserver(() => (window as unknown as { tell: () => void }).tell()).observe(status as Node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.route(ofPart(3), () => {});
    await choose();
    await send();
    await eventually(line).toContain("10,5 sur 12,0 Mo envoyés");
    expect(await heard()).toMatch(/^\d+,\d sur 12,0 Mo envoyés$/);
    expect(told).toBeLessThanOrEqual(4);
  });

  test("is cancelled by a button, and another may be sent", async () => {
    await page.route(ofPart(3), () => {});
    await choose();
    await send();
    await eventually(() => sent.length).toBe(2);
    await page.click("button:has-text('Annuler l’envoi')");
    await eventually(heard).toBe("L’envoi a été annulé.");
    expect(await page.isVisible("progress")).toBe(false);
    expect(await page.isEnabled("form:has([type=file]) button[type=submit]")).toBe(true);
    await page.unroute(ofPart(3));
    await send();
    await here();
    expect(sent.toSorted()).toEqual([1, 1, 2, 2, 3]);
  });

  test("goes as the form does where the store takes no parts from here", async () => {
    await page.route(anyPart, refuse);
    await choose();
    await send();
    await here();
    expect(await verdictOn(page)).toBe("ready");
  });

  test("has another link where its own ran out", async () => {
    let refused = 0;
    await page.route(ofPart(2), (route) => {
      refused += 1;
      return refused === 1 ? refuse(route) : route.continue();
    });
    await choose();
    await send();
    await here();
    expect([refused, await verdictOn(page)]).toEqual([2, "ready"]);
  });

  test("that would not be accepted is refused before a byte of it is sent, in the words of the page", async () => {
    await choose("rapport.exe");
    await send();
    await eventually(wrong).toContain("Le nom du fichier se termine par un autre format");
    await choose("rapport.txt", Buffer.alloc(25_000_001));
    await eventually(wrong).toMatch(/Le fichier dépasse 25\sMo/);
    await send();
    expect(await page.isEnabled("form:has([type=file]) button[type=submit]")).toBe(true);
    expect(sent).toEqual([]);
  });
});

test("a small file goes in one piece", async () => {
  await choose("rapport.txt", content.subarray(0, 900_000));
  await send();
  await here();
  expect(sent).toEqual([]);
  expect(await verdictOn(page)).toBe("ready");
});
