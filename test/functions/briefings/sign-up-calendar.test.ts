import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { invitationFile } from "#shared/icalendar.ts";
import { letterVoice } from "#shared/mail/voice.ts";
import { instantInWords } from "#shared/time.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { ownPage, peopleOf, wish } from "./people.ts";

let site: BriefingsWorld;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  site = await openBriefings();
  // The last Sunday of October, in which clocks in Zurich have changed and those in New York have not.
  const [startsAt, endsAt] = ["2027-10-31T21:30:00.000Z", "2027-10-31T23:00:00.000Z"];
  await site.announce({}, [{ startsAt, endsAt, zone: "Europe/Zurich", capacity: 50 }]);
  people = peopleOf(site);
});

const zones = ["Pacific/Apia", "Asia/Kathmandu", "Africa/Nairobi", "Europe/Zurich", "America/New_York"] as const;

/** The one entry of a file, its times told by the zone that came with the file and by no other. */
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [definition] = calendar.getAllSubcomponents("vtimezone");
  const entries = calendar.getAllSubcomponents("vevent");
  const entry = new ICAL.Event(entries[0]);
  return {
    count: entries.length,
    uid: entry.uid,
    sequence: entry.sequence,
    status: entries[0]?.getFirstPropertyValue("status"),
    url: entries[0]?.getFirstPropertyValue("url"),
    starts: entry.startDate.toJSDate().toISOString(),
    ends: entry.endDate.toJSDate().toISOString(),
    local: entry.startDate.toString(),
    zone: definition?.getFirstPropertyValue("tzid"),
  };
};

const signUpIn = async (zone: string) => {
  const email = `${zone.replace("/", ".").toLowerCase()}@example.org`;
  const fields = { ...wish({ email }), timeZone: zone } as Record<string, string>;
  const { headers } = await people.visitor.post("/en/briefings/how-to-take-part/sign-up", fields);
  await people.allot();
  return headers.get("location")?.split("/").at(-1) ?? "";
};

describe("the calendar file of a sign-up", () => {
  it.each(zones)("tells the hour of %s as the page, the mail and an independent library do", async (zone) => {
    const reference = await signUpIn(zone);
    const token = await people.tokenOf(reference);
    const answer = await people.visitor.get(`${ownPage(token)}/calendar.ics`);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const entry = read(await answer.text());
    expect(entry).toMatchObject({
      count: 1,
      status: "CONFIRMED",
      starts: "2027-10-31T21:30:00.000Z",
      ends: "2027-10-31T23:00:00.000Z",
      zone,
      url: `http://localhost:3000${ownPage(token)}`,
    });
    const s = await letterVoice("en");
    const words = instantInWords(s, entry.starts, zone);
    const page = await people.visitor.get(ownPage(token));
    expect((await page.text()).replaceAll("&nbsp;", " ")).toContain(words);
    const mail = (await people.mailsOf(reference)).at(-1);
    expect(JSON.stringify(mail?.blocks)).toContain(words);
    const [hour] = /\d\d:\d\d/.exec(words) ?? [];
    expect(entry.local).toContain(`T${hour}`);
    if (!mail?.calendar) throw new Error("the mail has no calendar");
    const mailed = read(invitationFile({ ...mail.calendar, categories: [] }, "en"));
    const { url: _, ...told } = entry;
    expect(mailed).toMatchObject(told);
  });

  it("is there for nobody without a place", async () => {
    const reference = await signUpIn("Asia/Tokyo");
    const token = await people.tokenOf(reference);
    await people.visitor.post(ownPage(token), { decision: "cancel" });
    expect((await people.visitor.get(`${ownPage(token)}/calendar.ics`)).status).toBe(404);
    expect((await people.visitor.get(`${ownPage("nothing")}/calendar.ics`)).status).toBe(404);
  });
});
