import { beforeAll, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { markers, type ShownWorld, shownWorld } from "./shown.ts";

let world: ShownWorld;
beforeAll(async () => {
  world = await shownWorld();
});

const ids = ["world-2030", "africa-2030", "asia-2030", "past-2030"];
const ofBriefings = (language: string) => [
  `/${language}/briefings`,
  `/${language}/briefings/past`,
  ...["ics", "atom"].flatMap((kind) => [
    `/feeds/briefings/${language}.${kind}`,
    `/feeds/briefings/${language}/regions/africa.${kind}`,
    ...ids.map((id) => `/feeds/briefings/${language}/${id}.${kind}`),
  ]),
  ...ids.flatMap((id) => [`/${language}/briefings/${id}`, `/feeds/briefings/${language}/${id}/s1.ics`]),
];

/** Files of calendars break long lines within words. */
const unfolded = (text: string) => text.replaceAll("\r\n ", "");

test.each(languages)("no page or feed in %s tells where one joins, what is planned, or who comes", async (language) => {
  const texts = await Promise.all([
    ...ofBriefings(language).map(world.htmlOf),
    world.homeOf(`/${language}`),
    world.forumsHtmlOf(`/${language}/forums/imrf-2030`),
    world.forumsHtmlOf(`/${language}/regions/africa`),
  ]);
  const all = unfolded(texts.join("\n"));
  expect(all).toContain("world-2030");
  for (const marker of Object.values(markers)) expect(all).not.toContain(marker);
});

test("nor does an answer to programs, or any row that public pages are made of", async () => {
  const paths = ["/api/briefings", "/api/briefings?when=past", ...ids.map((id) => `/api/briefings/${id}`)];
  const answers = await Promise.all(paths.map(world.htmlOf));
  const rows = JSON.stringify(await world.rows("published"));
  const all = [...answers, rows].join("\n");
  expect(all).toContain("world-2030");
  for (const marker of Object.values(markers)) expect(all).not.toContain(marker);
});

test("what was planted is there to be found", async () => {
  const rows = JSON.stringify([await world.rows("briefings"), await world.rows("signUps")]);
  for (const marker of Object.values(markers)) expect(rows).toContain(marker);
});
