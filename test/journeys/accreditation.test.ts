import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalog, pages, pdf, plainPdf, stream } from "#test/functions/scanning/made-files.ts";
import { Cycle, call, checked, close, forum, zone } from "./cycle.ts";
import {
  consent,
  decide,
  eicar,
  fillParts,
  press,
  save,
  sendFile,
  statusOn,
  throughTheDoor,
  verdictOn,
} from "./cycle-steps.ts";
import { linkFor, mailsTo } from "./steps.ts";

let cycle: Cycle;
beforeAll(async () => {
  cycle = await Cycle.start();
});
afterAll(() => cycle?.stop());

/** As the organizations certify them for the list. */
const names = {
  listed: { listName: "Passerelles d’épreuve", listNameLatin: "" },
  objected: { listName: "旅程互助会", listNameLatin: "Lücheng Huzhuhui" },
};
const because = { "text.en": "As agreed with the host.", "text.fr": "Comme convenu avec l’hôte." };

describe("a whole cycle", () => {
  test("officers plan it in the browser, and at the opening of the call those who asked for news are told", async () => {
    const desk = await cycle.atDesk("officer");
    await desk.goto("/en/desk/forums");
    await decide(desk, "create", {
      id: forum,
      kind: "imrf",
      edition: "2031",
      "title.en": "Forum of the journey",
      "title.fr": "Forum du parcours",
      "summary.en": "Four years of work.",
      "summary.fr": "Quatre ans de travail.",
      regions: ["global"],
    });
    await decide(desk, "add_event", {
      id: "week",
      "title.en": "The forum's week",
      "title.fr": "La semaine du forum",
      "place.en": "Nairobi",
      "place.fr": "Nairobi",
      zone,
      startsAt: cycle.at(50, "09:00"),
      endsAt: cycle.at(52, "18:00"),
    });
    await decide(desk, "publish", because);
    await decide(desk, "create", {
      id: call,
      "title.en": "Call of the journey",
      "title.fr": "Appel du parcours",
      zone,
      opensAt: cycle.at(9, "09:00"),
      closesAt: cycle.at(18, "23:59"),
      decisionDue: cycle.at(40, "23:59"),
      nominationsUntil: cycle.at(42, "23:59"),
      substitutionsUntil: cycle.at(44, "23:59"),
      event: "week",
      accreditation: "authority",
    });
    for (const [section, answers] of Object.entries({
      texts: { "summary.en": "For everybody else.", "summary.fr": "Pour toutes les autres." },
      dates: { circulationDays: "9" },
      documents: {
        "documents.0.topic": "letter",
        "documents.0.orText": "true",
        "documents.1.topic": "activities",
        "documents.1.orText": "true",
      },
      people: { segments: ["hearing", "plenary"], asks: ["birthDate", "nationality", "travelDocument"] },
    })) {
      await desk.locator(`main a[href$="/${section}"]`).click();
      await save(desk, answers);
    }
    await decide(desk, "publish", because);
    const reader = await cycle.anybody("fr");
    await reader.goto(`/fr/forums/${forum}`);
    const phase = () => reader.locator(`#${call} [data-phase]`).getAttribute("data-phase");
    expect(await phase()).toBe("announced");
    const before = await cycle.mailsTo("listed");
    await cycle.moveTo(9, "09:00");
    await reader.reload();
    expect(await phase()).toBe("open");
    expect(await cycle.mailsTo("listed")).toHaveLength(before.length + 1);
    await close(desk, reader);
  });

  test.each(["listed", "objected"] as const)(
    "the one to be %s goes through the door, hands in and sends",
    async (name) => {
      const language = cycle.languageOf(name);
      const page = await cycle.as(name);
      await throughTheDoor(page, call, language, {
        who: "organization",
        attend: "in_person",
        ecosoc: "no",
        earlier: "no",
      });
      await decide(page, "begin");
      cycle.references[name] = /APP-[\w-]{9}/.exec(page.url())?.[0] ?? "";
      await page.goto(`${cycle.own(name)}/listing`);
      await fillParts(page, { writtenIn: language, ...names[name] });
      await page.goto(`${cycle.own(name)}/documents/letter`);
      if (name === "listed") {
        const infected = pdf([catalog, pages, stream("", Buffer.from(eicar))]);
        await sendFile(page, "letter", infected, "lettre.pdf");
        expect(await verdictOn(page)).toBe("refused");
        expect(await page.locator("[data-code=infected]").count()).toBe(1);
      }
      await sendFile(page, "letter", plainPdf, "lettre.pdf");
      expect(await verdictOn(page)).toBe("ready");
      await page.goto(`${cycle.own(name)}/documents/activities`);
      await press(page.locator("form:has(textarea) button"), { "texts.activities": "We helped 300 women." });
      await page.goto(`${cycle.own(name)}/check`);
      await consent(page);
      expect(await cycle.stands(page, name)).toBe("submitted");
      await close(page);
    },
  );

  test("an officer asks one organization, which answers in place, and recommends it and another", async () => {
    for (const name of ["refused", "waiting"] as const) await cycle.applyByProgram(name);
    const desk = await cycle.atDesk("officer");
    await desk.goto(`/en/desk/accreditation?call=${call}`);
    await desk.locator(`main a[href*="${cycle.references.listed}"]`).first().click();
    await decide(desk, "declare");
    await decide(desk, "take");
    await decide(desk, "check", checked);
    await decide(desk, "ask", { reason: "unclear", text: "Depuis quand ?", fields: ["summary"], due: cycle.day(17) });
    const applicant = await cycle.as("listed");
    expect(await cycle.stands(applicant, "listed")).toBe("info_requested");
    expect(await applicant.locator("main").textContent()).toContain("Depuis quand ?");
    await decide(applicant, "answer", { summary: "Depuis 2012, nous accompagnons des femmes." });
    expect(await statusOn(applicant)).toBe("under_screening");
    await cycle.open(desk, "listed");
    await decide(desk, "recommend");
    await cycle.open(desk, "objected");
    await decide(desk, "take");
    await decide(desk, "check", checked);
    await decide(desk, "recommend");
    await close(desk, applicant);
  });

  test("another is refused by two officers, asks for another look, and is refused for good", async () => {
    const desk = await cycle.atDesk("officer");
    await cycle.open(desk, "refused");
    await decide(desk, "take");
    await decide(desk, "propose_refusal", { reason: "out_of_scope", text: "العمل المبين لا يتصل بالهجرة." });
    const second = await cycle.atDesk("second.officer");
    await cycle.open(second, "refused");
    await decide(second, "refuse");
    const applicant = await cycle.as("refused");
    expect(await cycle.stands(applicant, "refused")).toBe("not_eligible");
    expect(await applicant.locator("main").textContent()).toContain("العمل المبين لا يتصل بالهجرة.");
    await decide(applicant, "contest", { text: "نرجو إعادة النظر." });
    const third = await cycle.atDesk("secretariat");
    await cycle.open(third, "refused");
    await decide(third, "uphold", { text: "أعدنا النظر ولم يتغير القرار." });
    expect(await cycle.stands(applicant, "refused")).toBe("upheld");
    await close(desk, second, third, applicant);
  });

  let list = "";
  test("the secretariat puts a list together, freezes it, exports it and brings it before Member States", async () => {
    await cycle.moveTo(19, "09:00");
    const desk = await cycle.atDesk("secretariat");
    await desk.goto("/en/desk/accreditation/lists");
    await press(desk.locator(`form:has([name=call][value=${call}]) button`));
    await decide(desk, "include", { applications: [cycle.references.listed, cycle.references.objected] });
    await cycle.settled();
    await desk.reload();
    expect(await desk.locator("svg").count()).toBeGreaterThan(0);
    await decide(desk, "freeze", { from: cycle.day(19) });
    await cycle.settled();
    await desk.reload();
    expect(await statusOn(desk)).toBe("frozen");
    const given = async (file: string) => {
      const address = await desk.locator(`#exports a[href$="${file}"]`).first().getAttribute("href");
      return (await desk.context().request.get(address ?? "")).body();
    };
    for (const file of ["list.csv", "/print"]) {
      const text = (await given(file)).toString();
      for (const { listName } of Object.values(names)) expect(text, file).toContain(listName);
    }
    expect((await given("list.xlsx")).subarray(0, 2).toString()).toBe("PK");
    await decide(desk, "transmit", { date: cycle.day(19) });
    await decide(desk, "circulate", { from: cycle.day(19) });
    list = desk.url();
    await desk.locator(`main a[href$="/objections/${cycle.references.objected}"]`).click();
    await decide(desk, "object", { objector: "AT", basis: "We know nothing of them." });
    const applicant = await cycle.as("objected");
    expect(await cycle.stands(applicant, "objected")).toBe("listed");

    await cycle.moveTo(29, "09:00");
    const later = await cycle.atDesk("secretariat");
    await later.goto(list);
    await decide(later, "finalize");
    await cycle.settled();
    await later.reload();
    await decide(later, "publish");
    await later.goto(`/en/desk/forums/${forum}/calls/${call}`);
    await decide(later, "begin_decision");
    await decide(later, "decide", because);
    await cycle.settled();
    for (const [name, status] of [
      ["listed", "accredited"],
      ["objected", "not_accredited"],
      ["waiting", "not_decided"],
    ] as const) {
      const page = await cycle.as(name);
      expect(await cycle.stands(page, name), "nobody is left without a final mail").toBe(status);
      await close(page);
    }
    const reader = await cycle.anybody("ar");
    await reader.goto(`/ar/accreditation/${call}/lists`);
    expect(await reader.locator("#accredited tbody tr").count()).toBe(1);
    await close(desk, later, applicant, reader);
  });

  const nominee = "nominee@example.org";
  let representative = "";
  test("a representative confirms their own data by a mailed link, is approved, and has a letter that can be checked", async () => {
    const focal = await cycle.as("listed");
    await focal.goto(`${cycle.own("listed")}/representatives`);
    await focal.locator('a[href$="/nominate"]').click();
    await save(focal, {
      givenName: "ليلى",
      familyName: "حداد",
      email: nominee,
      language: "ar",
      function: "منسقة",
      relationship: "staff",
    });
    const own = await cycle.anybody("ar");
    await own.goto(await linkFor(cycle.service, nominee, "/accreditation/representatives/open"));
    await save(own);
    representative = /REP-[\w-]{9}/.exec(own.url())?.[0] ?? "";
    await own.locator('main a[href$="/data"]').first().click();
    await save(own, {
      nationality: "LB",
      birthDate: "1990-02-03",
      inPerson: ["hearing"],
      visaLetter: "yes",
      documentNumber: "LR1234567",
      documentCountry: "LB",
      documentExpiry: "2049-01-01",
      listing: "not_listed",
    });
    const agreed = ["consentProcessing", "consentEntry", "consentVisa", "truth", "conduct"];
    await decide(own, "confirm_self", Object.fromEntries(agreed.map((one) => [one, "true"])));
    await focal.goto(`${cycle.own("listed")}/representatives/${representative}`);
    await decide(focal, "confirm");
    const desk = await cycle.atDesk("secretariat");
    await desk.goto("/en/desk/accreditation/representatives");
    await desk.locator(`main a[href$="${representative}"]`).click();
    await decide(desk, "approve");
    await desk.goto(`/en/desk/accreditation/representatives/${representative}`);
    const shown = desk.waitForEvent("load");
    await desk.locator('main form[action$="/travel-document"] button').click();
    await shown;
    expect(await desk.locator("main").textContent()).toContain("LR1234567");
    await own.goto(`/ar/accreditation/representatives/${representative}/visa-letter`);
    expect(await own.locator("main").textContent()).toContain("ليلى");
    const code = (await own.locator("[data-code-of-letter]").textContent())?.trim() ?? "";
    const reader = await cycle.anybody("es");
    await reader.goto(`/es/verify/${code}`);
    expect(await reader.locator("[data-letter]").getAttribute("data-letter")).toBe("valid");
    const forged = `${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`;
    expect((await reader.goto(`/es/verify/${forged}`))?.status()).toBe(404);
    expect(await reader.locator("[data-letter]").getAttribute("data-letter")).toBe("unknown");
    expect((await mailsTo(cycle.service, nominee)).map(({ subject }) => subject)).toContain(representative);
    await close(focal, own, desk, reader);
  });

  test("an objection withdrawn after the opening of the forum accredits the organization after all", async () => {
    await cycle.moveTo(50, "10:00");
    const desk = await cycle.atDesk("secretariat");
    await desk.goto(list);
    await desk.locator(`main a[href$="/objections/${cycle.references.objected}"]`).click();
    await decide(desk, "overturn", { reason: "objection_withdrawn" });
    const applicant = await cycle.as("objected");
    expect(await cycle.stands(applicant, "objected")).toBe("accredited");
    await applicant.goto(`${cycle.own("objected")}/representatives`);
    expect(await applicant.locator('a[href$="/nominate"]').count(), "they can still come").toBe(1);
    await applicant.goto(`${cycle.own("objected")}/letter`);
    expect(await applicant.locator("[data-code-of-letter]").count()).toBe(1);
    await close(desk, applicant);
  });

  test("thirty days after the event nothing of a travel document is left", async () => {
    await cycle.moveTo(83, "09:00");
    const desk = await cycle.atDesk("secretariat");
    const place = `/en/desk/accreditation/representatives/${representative}`;
    await desk.goto(place);
    expect(await desk.locator('main form[action$="/travel-document"]').count()).toBe(0);
    expect(await desk.locator("main").textContent()).not.toContain("1990");
    await close(desk);
  });
});
