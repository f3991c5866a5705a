import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import { authorityCall, organizerCall } from "#test/support/accreditation.ts";
import { errorsOn, hiddenOn, type Visitor } from "#test/support/visitor.ts";
import { type ListsWorld, listsWorld } from "./list-steps.ts";

const home = "/en/desk/accreditation/lists";

const pageOf = async (visitor: Visitor, path: string, status = 200) => {
  const response = await visitor.get(path);
  expect({ path, status: response.status }).toEqual({ path, status });
  return response.text();
};

describe("the desk's pages about lists, without scripts", () => {
  let world: ListsWorld;
  let browser: Visitor;
  let list: string;
  let kept: string;
  let dropped: string;

  beforeAll(async () => {
    world = await listsWorld();
    kept = (await world.recommended("منظمة المهاجرين", { answers: { listNameLatin: "Munazzama" } })).reference;
    dropped = (await world.recommended("Dropped")).reference;
    browser = world.browserOf(world.staff.secretariat);
  });

  it("open a list of a call", async () => {
    expect(await pageOf(browser, home)).toContain(`name="call" value="${authorityCall.id}"`);
    const response = await browser.post(home, { decision: "open", call: authorityCall.id });
    const location = response.headers.get("location") ?? "";
    list = /LST-[\w-]+/.exec(location)?.[0] ?? "";
    expect([response.status, location]).toEqual([303, `${home}/${list}?done=open`]);
    const again = await browser.post(home, { decision: "open", call: authorityCall.id });
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('data-code="list_open"')]);
  });

  it("put ticked organizations on it and take them off with a reason", async () => {
    const page = await pageOf(browser, `${home}/${list}`);
    const { version = "" } = hiddenOn(page);
    const included = await browser.post(`${home}/${list}`, {
      decision: "include",
      reason: "",
      version,
      applications: [kept, dropped],
    });
    expect(included.status).toBe(303);
    const refused = await browser.post(`${home}/${list}`, { decision: "exclude", reason: "", applications: dropped });
    const shown = await refused.text();
    expect([refused.status, errorsOn(shown)]).toEqual([422, { reason: "required" }]);
    expect(shown).toMatch(new RegExp(`id="tick-${dropped}"[^>]*checked`));
    expect(shown).not.toMatch(new RegExp(`id="tick-${kept}"[^>]*checked`));
    const stale = await browser.post(`${home}/${list}`, {
      decision: "include",
      reason: "",
      version,
      applications: kept,
    });
    expect(stale.status).toBe(409);
    const excluded = { decision: "exclude", reason: "next_version", applications: dropped };
    expect((await browser.post(`${home}/${list}`, excluded)).status).toBe(303);
    await world.runDuties();
    const after = await pageOf(browser, `${home}/${list}`);
    expect(after).toContain(`<span data-on-list="${kept}">Yes</span>`);
    expect(after).toContain(`<span data-on-list="${dropped}">No</span>`);
  });

  it("weigh who is proposed against who applied, each plot with its numbers", async () => {
    const page = await pageOf(browser, `${home}/${list}`);
    expect(page.match(/<figure class="plot">/g)).toHaveLength(6);
    expect(page).not.toContain("data-counting");
    expect(page).not.toContain("style=");
    const row = page.slice(page.indexOf("Economic Commission for Africa"));
    expect(row).toMatch(/data-label="Applied">2 \(100%\)[\s\S]*?data-label="Proposed">1 \(100%\)/);
    const group = page.slice(page.indexOf("Asia-Pacific States"));
    expect(group).toMatch(/data-label="Applied">0 \(0%\)/);
  });

  it("freeze it, show how far the work is, and then who is on it", async () => {
    const refused = await browser.post(`${home}/${list}`, { decision: "freeze", from: "yesterday" });
    const typed = await refused.text();
    expect([refused.status, errorsOn(typed)]).toEqual([422, { from: "not_a_date" }]);
    expect(typed).toContain('value="yesterday"');
    expect((await browser.post(`${home}/${list}`, { decision: "freeze", from: world.today(1) })).status).toBe(303);
    expect(await pageOf(browser, `${home}/${list}`)).toContain('data-job="freeze_list"');
    await pageOf(browser, `${home}/${list}/print`, 404);
    await world.runDuties();
    const page = await pageOf(browser, `${home}/${list}`);
    expect(page).not.toContain("data-job=");
    expect(page).toContain(`<span data-standing="${kept}">On the proposed list</span>`);
    expect(page).not.toContain(`data-standing="${dropped}"`);
    const print = await pageOf(browser, `${home}/${list}/print`);
    expect(print).toContain("منظمة المهاجرين");
    expect(print).not.toContain("<form");
  });

  it.each(languages)("speak %s on every page, to the keeper, to a reader and to everybody", async (language) => {
    const pages = [
      `/${language}/desk/accreditation/lists`,
      `/${language}/desk/accreditation/lists/${list}`,
      `/${language}/desk/accreditation/lists/${list}/print`,
      `/${language}/desk/accreditation/lists/${list}/objections/${kept}`,
    ];
    for (const path of pages) expect(await pageOf(browser, path)).toContain(`<html lang="${language}"`);
    const reader = world.browserOf(world.staff.officer);
    const read = await pageOf(reader, `/${language}/desk/accreditation/lists/${list}`);
    expect(read).not.toContain('name="decision"');
    expect(read).not.toContain("/objections/");
    const everybody = await pageOf(world.browserOf(""), `/${language}/accreditation/${authorityCall.id}/lists`);
    expect(everybody).toContain('<span data-count="proposed">1</span>');
    expect(everybody).not.toContain("منظمة المهاجرين");
  });

  it("say on the public page when and how many, at the end also what came of it", async () => {
    await world.circulate(list);
    await world.insist(world.object(kept));
    const path = `/en/accreditation/${authorityCall.id}/lists`;
    const during = await pageOf(world.browserOf(""), path);
    expect(during).not.toContain('data-count="objected"');
    await world.finalize(list);
    const after = await pageOf(world.browserOf(""), path);
    expect(after).toContain('<span data-count="objected">1</span>');
    expect(after).toContain('<span data-count="accredited">0</span>');
    expect(after).toContain((await world.listAt(list)).sha256);
    expect(after).toContain('<span data-count="applied">2</span>');
  });

  it("show no list of a call that does not exist, and none yet where nothing was frozen", async () => {
    await pageOf(world.browserOf(""), "/en/accreditation/no-such-call/lists", 404);
    expect(await pageOf(world.browserOf(""), `/en/accreditation/${organizerCall.id}/lists`)).toContain("No list has");
    const first = await world.browserOf("").get(`/en/accreditation/${organizerCall.id}/lists`);
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
  });
});

describe("the files of a list", () => {
  let world: ListsWorld;
  let list: string;
  const names = [
    "=HYPERLINK(1)",
    "+41 Stimmen",
    "@lantern",
    "-1+1 Zentrum",
    "منظمة، المهاجرين",
    'Quote "and" comma, inc.',
  ];

  beforeAll(async () => {
    world = await listsWorld();
    for (const name of names)
      await world.recommended(name, {
        answers: { listNameLatin: name.startsWith("منظمة") ? "Munazzama" : "", listAcronym: "+41 22 730" },
      });
    list = await world.frozen();
  });

  const fileOf = async (file: string, language = "en") => {
    const path = `/${language}/desk/accreditation/lists/${list}/export/${file}`;
    const response = await world.browserOf(world.staff.officer).get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain(`attachment; filename="${list}`);
    return Buffer.from(await response.arrayBuffer());
  };

  it("CSV: read as UTF-8, in the order of the list, and nothing in it is computed", async () => {
    const bytes = await fileOf("list.csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.subarray(3).toString().split("\r\n");
    expect(lines).toHaveLength(names.length + 2);
    const cells = lines.slice(1, -1).map((line) => line.split(",")[1]);
    expect(cells.join("\n")).toContain("منظمة، المهاجرين");
    for (const cell of cells) expect(cell).not.toMatch(/^"?[=@]/);
    expect(lines.join("\n")).toContain("+41 22 730");
    expect(lines.join("\n")).toContain('"Quote ""and"" comma, inc."');
  });

  it("Excel: an independent reader finds every name as it was certified, typed as text", async () => {
    const rows = await readSheet(await fileOf("list.xlsx"));
    expect(rows[0]).toEqual([
      "No.",
      "Name",
      "Name in Latin letters",
      "Acronym",
      "Country or area",
      "Code of the country or area",
      "Website",
      "Categories",
    ]);
    expect(rows.slice(1).map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(
      rows
        .slice(1)
        .map(([, name]) => name)
        .toSorted(),
    ).toEqual(names.toSorted());
    expect(rows[1]?.slice(3, 6)).toEqual(["+41 22 730", "Kenya", "KE"]);
  });

  it("speak the reader's language, Arabic from right to left", async () => {
    const rows = await readSheet(await fileOf("list.xlsx", "ar"));
    expect(rows[0]?.[1]).toBe("الاسم");
    expect(rows[1]?.[4]).toBe("كينيا");
  });

  it("hold no more than what was circulated, and of the final list only when there is one", async () => {
    const { application } = (await world.entriesOf(list))[0] ?? {};
    expect((await fileOf("list.csv")).toString()).not.toContain(String(application));
    expect((await fileOf("list.json")).toString()).not.toContain(String(application));
    for (const file of ["list.csv?which=final", "list.pdf", "list.csv?part=2"])
      await pageOf(world.browserOf(world.staff.officer), `${home}/${list}/export/${file}`, 404);
    await pageOf(world.browserOf(world.staff.auditor), `${home}/${list}/export/list.csv`, 403);
  });
});
