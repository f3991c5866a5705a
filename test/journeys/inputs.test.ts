import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partsOf } from "#test/functions/scanning/prepared-parts.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { decide, press, save, statusOn } from "./cycle-steps.ts";
import { inputOn, paper, search, sha256, withdraw, write } from "./input-steps.ts";
import { linkFor, mailsTo, signIn } from "./steps.ts";

const people = {
  /** Of whom nothing is known before. */
  person: { email: "suad@example.org", language: "ar", scripts: false },
  state: { email: "mission@example.org", language: "fr", scripts: false },
  network: { email: "focal.point@example.org", language: "en", scripts: true },
  centre: { email: "lianxi@tongxing.example.org", language: "zh", scripts: true },
} as const;
type Sender = keyof typeof people;

let service: Service;
let browser: Browser;
let call: string;
const pages = {} as Record<Sender, Page>;
const references = {} as Record<Sender, string>;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  const library = await (await service.fetch("/en/submissions")).text();
  call = /call=(imrf-\d+-inputs)/.exec(library)?.[1] ?? "";
  for (const [name, { email: _, ...visitor }] of Object.entries(people))
    pages[name as Sender] = await visit(browser, { origin: service.origin, ...visitor });
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const own = (name: Sender) => `/${people[name].language}/submissions/own/${references[name]}`;
const open = (name: Sender) => `/${people[name].language}/submissions/${references[name]}`;
const new_ = (name: Sender) => `/${people[name].language}/submissions/new?call=${call}`;

const openCase = (desk: Page, name: Sender) => desk.goto(`/en/desk/submissions/${references[name]}`);

/** An officer's own browser; a case is opened in it. */
const atDesk = async (officer: string, name: Sender): Promise<Page> => {
  const page = await visit(browser, { origin: service.origin, scripts: false });
  await signIn(service, page, `${officer}@example.org`);
  await openCase(page, name);
  return page;
};

const anybody = (language: string) => visit(browser, { origin: service.origin, scripts: false, language });

/** What a sender reads of where things stand: the code, of which a mail told them in the same words. */
const stands = async (name: Sender): Promise<string | null> => {
  const page = pages[name];
  await page.goto(own(name));
  const words = (await page.locator("[data-status]").first().textContent()) ?? "?";
  const mails = await mailsTo(service, people[name].email);
  const told = mails.filter(({ subject, text }) => subject === references[name] && text.includes(words));
  expect(told.length, `a mail that says “${words}”`).toBeGreaterThan(0);
  return statusOn(page);
};

/** Begins as somebody does whom nobody knows: by an address, to which a link is mailed. */
const beginByMail = async (name: Sender, submitter: string) => {
  const page = pages[name];
  const { email, language } = people[name];
  await page.goto(new_(name));
  await save(page, { email, language, submitter });
  expect(await page.locator("main").textContent()).not.toContain(email);
  await page.goto(await linkFor(service, email, "/submissions/link"));
  expect(await page.locator("main").textContent(), "the link shows nothing before the button").not.toContain("INP-");
  await save(page);
  references[name] = inputOn(page.url());
};

const beginSignedIn = async (name: Sender) => {
  const page = pages[name];
  await signIn(service, page, people[name].email);
  await page.goto(new_(name));
  await decide(page, "begin");
  references[name] = inputOn(page.url());
};

/** Sends what the preview shows, and reads the receipt. */
const send = async (name: Sender, decision = "submit") => {
  const page = pages[name];
  await decide(page, decision);
  expect(await page.locator("main").textContent()).toContain(references[name]);
};

describe("inputs", () => {
  test("a person whom nobody knows begins by mail and sends two files in Arabic", async () => {
    await beginByMail("person", "individual");
    await write(pages.person, {
      about: { by: "سعاد الخطيب", type: "statement" },
      content: {
        title: "ما نطلبه لعائلاتنا",
        "answers.progress": "تحسن الوصول إلى المدارس.",
        "answers.direction": "better",
      },
      papers: [
        { name: "human-rights-declaration.ar.docx", language: "ar" },
        { name: "human-rights-declaration.ar.pdf", language: "ar" },
      ],
      subject: { objectives: ["15"], regions: ["arab_states"] },
      showing: "named",
    });
    const shown = pages.person.locator("[data-publication]");
    expect(await shown.getAttribute("data-publication")).toBe("named");
    expect(await shown.textContent()).toContain("سعاد الخطيب");
    await pages.person.locator('main a[href$="as=withheld"]').click();
    expect(await shown.textContent(), "a preview without the name").not.toContain("سعاد");
    await send("person");
    expect(await stands("person")).toBe("submitted");
  });

  test("a State sends a paper in French with its translation", async () => {
    await beginByMail("state", "member_state");
    await write(pages.state, {
      about: { by: "République de Terre-Neuve-la-Vieille", type: "gcm_review", country: "FR" },
      content: {
        title: "Examen volontaire",
        languages: ["es"],
        text: "Nous présentons nos progrès.",
        "answers.progress": "Une loi.",
      },
      papers: [
        { name: "human-rights-declaration.fr.docx", language: "fr" },
        {
          name: "human-rights-declaration.es.odt",
          language: "es",
          translationOf: "human-rights-declaration.fr.docx",
        },
      ],
      subject: { objectives: ["1", "23"], countries: ["FR"] },
      showing: "named",
    });
    await send("state");
    expect(await stands("state")).toBe("submitted");
  });

  test("an organization sends seven files, and is told what they say beside their content", async () => {
    await beginSignedIn("network");
    const page = pages.network;
    const liaison = "civil-society-liaison-terms-of-reference";
    const signed = (await paper(`${liaison}.rtf`))
      .toString("latin1")
      .replace("{\\rtf1", "{\\rtf1{\\info{\\author Amina Wekesa}}");
    await write(page, {
      about: { type: "position_paper" },
      content: { title: "Terms of reference, read together", "answers.progress": "Networks met." },
      papers: [
        { name: `${liaison}.rtf`, language: "en", bytes: Buffer.from(signed, "latin1") },
        ...[
          `${liaison}.pdf`,
          "faq-country-and-regional-networks.pdf",
          "network-terms-of-reference.docx",
          "network-terms-of-reference.txt",
          "kyrgyz-network-terms-of-reference.docx",
          "asia-pacific-network-terms-of-reference.odt",
        ].map((name) => ({ name, language: "en" })),
      ],
      subject: { objectives: ["23"], levels: ["global"] },
      showing: "named",
    });
    expect(await page.locator("[data-publication] [data-file]").count()).toBe(7);
    await send("network");
    await page.locator("details:has([data-upload-state]) > summary").first().click();
    await page.locator('main a[href*="/files/"]').first().click();
    expect(await page.locator("[data-trace=author]").textContent()).toContain("Amina Wekesa");
    expect(await stands("network")).toBe("submitted");
  });

  test("an officer asks an organization to change its paper, which it does, and it is published", async () => {
    await beginSignedIn("centre");
    const page = pages.centre;
    await write(page, {
      about: { type: "position_paper" },
      content: { title: "关于尊严与平等", "answers.progress": "王先生住在青年路五号，他说情况变好了。" },
      papers: [{ name: "human-rights-declaration.zh.pdf", language: "zh" }],
      subject: { objectives: ["16"], themes: ["access_to_services"] },
      showing: "named",
    });
    await send("centre");
    const desk = await atDesk("officer", "centre");
    await decide(desk, "take");
    const due = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await decide(desk, "ask", { reason: "persons_at_risk", text: "请删去住址。", due });
    expect(await stands("centre")).toBe("changes_requested");
    expect(await page.locator("main").textContent()).toContain("请删去住址。");
    await page.locator('main a[href$="/content"]').first().click();
    await save(page, { "answers.progress": "一位家长说情况变好了。" });
    await page.goto(`${own("centre")}/check`);
    await send("centre", "answer");
    expect(await stands("centre")).toBe("under_review");
    await openCase(desk, "centre");
    await decide(desk, "publish");
    expect(await stands("centre")).toBe("published");
    await page.goto(open("centre"));
    expect(await page.locator("main").textContent()).toContain("一位家长说情况变好了。");
    expect(await page.locator("main").textContent()).not.toContain("青年路");
    await desk.context().close();
  });

  test("two inputs are published at once, and an officer opens the copy and the text, never what was sent", async () => {
    for (const name of ["person", "state"] as const) {
      const desk = await atDesk("officer", name);
      expect(await desk.locator("main").textContent()).toContain("no reason to refuse it");
      const files = await desk
        .locator('main a[href*="/documents/"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      expect(files.map((file) => file.split("/").at(-1))).toEqual(["copy", "text", "copy", "text"]);
      for (const file of files) expect((await desk.context().request.get(file)).status()).toBe(200);
      await decide(desk, "take");
      await decide(desk, "publish");
      expect(await stands(name)).toBe("published");
      await desk.context().close();
    }
  });

  test("another is refused by two officers, contested, and published after another look", async () => {
    const desk = await atDesk("officer", "network");
    await decide(desk, "take");
    await decide(desk, "propose_refusal", { reason: "impersonation", text: "These papers are not yours." });
    await pages.network.goto(own("network"));
    expect(await statusOn(pages.network), "until a second officer agrees nothing is told").toBe("under_review");
    const second = await atDesk("second.officer", "network");
    await decide(second, "refuse");
    expect(await stands("network")).toBe("refused");
    const page = pages.network;
    expect(await page.locator("main").textContent()).toContain("These papers are not yours.");
    expect((await page.goto(open("network")))?.status()).toBe(404);
    await page.goto(own("network"));
    await decide(page, "contest", { text: "We wrote them together with their authors." });
    expect(await stands("network")).toBe("contested");
    await openCase(desk, "network");
    expect(await desk.locator("button[value=reverse]").count(), "not by those who refused it").toBe(0);
    const third = await atDesk("secretariat", "network");
    await decide(third, "reverse");
    await decide(third, "publish");
    expect(await stands("network")).toBe("published");
    for (const one of [desk, second, third]) await one.context().close();
  });

  test("everybody finds them by words of their files, and downloads what was cleaned", async () => {
    const reader = await anybody("fr");
    expect(await search(reader, "ar", "لكل شخص حق")).toContain(references.person);
    expect(await search(reader, "zh", "人人有权")).toContain(references.centre);
    expect(await search(reader, "fr", "libertés fondamentales")).toContain(references.state);
    expect(await search(reader, "es", "derechos humanos")).toContain(references.state);
    expect(await search(reader, "en", "terms of reference")).toContain(references.network);

    for (const name of ["network", "state", "person", "centre"] as const) {
      await reader.goto(open(name));
      const page = (await reader.locator("main").textContent()) ?? "";
      expect(page).toContain(references[name]);
      for (const file of await reader.locator("[data-file] > a:first-of-type").all()) {
        const href = (await file.getAttribute("href")) ?? "";
        const given = await reader.context().request.get(href);
        expect(given.headers()["content-disposition"]).toContain("attachment");
        const bytes = await given.body();
        expect(page, "the checksum of the copy stands on the page").toContain(sha256(bytes));
        const inside =
          bytes.subarray(0, 2).toString() === "PK"
            ? [...(await partsOf(bytes)).values()].join()
            : bytes.toString("latin1");
        expect(inside).not.toMatch(/Wekesa|Pandoc/);
      }
    }
    await reader.goto(open("state"));
    expect(await reader.locator("[data-file] [data-file]").count(), "a translation stands below its original").toBe(1);
    await reader.context().close();
  });

  test("a correction becomes version 2, and version 1 is marked as replaced", async () => {
    const page = pages.state;
    await page.goto(own("state"));
    await decide(page, "revise");
    await page.goto(`${own("state")}/content`);
    await save(page, { title: "Examen volontaire, deuxième édition", text: "Nous corrigeons nos chiffres." });
    await page.goto(`${own("state")}/check`);
    await send("state", "send_revision");
    const reader = await anybody("fr");
    await reader.goto(open("state"));
    expect(await reader.locator("h1").textContent(), "until an officer looked at it").toBe("Examen volontaire");
    const desk = await atDesk("officer", "state");
    await decide(desk, "take");
    await decide(desk, "publish");
    await reader.reload();
    expect(await reader.locator("h1").textContent()).toBe("Examen volontaire, deuxième édition");
    await reader.locator("[data-version='1'] a").click();
    expect(await reader.locator("main").textContent()).toContain("Nous présentons nos progrès.");
    expect(await reader.locator(`main a[href="${open("state")}"]`).count()).toBeGreaterThan(0);
    expect(await stands("state")).toBe("published");
    await desk.context().close();
    await reader.context().close();
  });

  test("officers record what became of an input, and its sender reads it in the mail and everybody on the page", async () => {
    const desk = await atDesk("second.officer", "centre");
    const text = "第三次圆桌会议上宣读了这份材料。";
    await decide(desk, "record_outcome", { reason: "raised", text });
    const [mail] = await mailsTo(service, people.centre.email);
    expect([mail?.subject, mail?.text.includes(text)]).toEqual([references.centre, true]);
    const reader = await anybody("zh");
    await reader.goto(open("centre"));
    expect(await reader.locator("[data-outcome=raised]").textContent()).toContain(text);
    await desk.context().close();
    await reader.context().close();
  });

  test("a name that is hidden, and what is taken down or withdrawn, is found nowhere from the next request on", async () => {
    const reader = await anybody("en");
    const files = {} as Record<Sender, string>;
    for (const name of ["person", "network", "centre"] as const) {
      await reader.goto(open(name));
      files[name] = (await reader.locator("[data-file] a").first().getAttribute("href")) ?? "";
    }
    const given = async (name: Sender) => (await reader.context().request.get(files[name])).status();

    expect(await search(reader, "ar", "سعاد الخطيب")).toEqual([references.person]);
    await pages.person.goto(own("person"));
    await decide(pages.person, "hide_name");
    expect(await search(reader, "ar", "سعاد الخطيب")).toEqual([]);
    await reader.goto(open("person"));
    expect(await reader.locator("[data-publication]").getAttribute("data-publication")).toBe("withheld");
    expect(await reader.content()).not.toContain("سعاد");

    const desk = await atDesk("officer", "network");
    await decide(desk, "take_down", { reason: "rights_of_others", text: "Their authors ask for it." });
    expect((await reader.goto(open("network")))?.status()).toBe(410);
    expect(await reader.locator("[data-reason]").getAttribute("data-reason")).toBe("rights_of_others");
    expect(await given("network")).toBe(404);
    expect(await stands("network")).toBe("taken_down");

    await pages.centre.goto(own("centre"));
    await withdraw(pages.centre, "mistake");
    expect(await statusOn(pages.centre)).toBe("withdrawn");
    expect((await mailsTo(service, people.centre.email))[0]?.text).toContain("您已撤回");
    expect((await reader.goto(open("centre")))?.status()).toBe(410);
    expect(await given("centre")).toBe(404);
    expect(await search(reader, "zh", "人人有权")).not.toContain(references.centre);

    expect(await given("person")).toBe(200);
    await pages.person.goto(own("person"));
    await press(pages.person.locator("section button[value=withdraw]"));
    expect((await reader.goto(open("person")))?.status(), "nothing says that there was one").toBe(404);
    expect(await given("person")).toBe(404);
    expect(await search(reader, "ar", "لكل شخص حق")).toEqual([]);
    await desk.context().close();
    await reader.context().close();
  });
});
