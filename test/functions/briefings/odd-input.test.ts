import { beforeAll, describe, expect, it } from "vitest";
import { BriefingSession } from "#shared/briefings/briefing.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { wish } from "./people.ts";

let site: BriefingsWorld;
beforeAll(async () => {
  site = await openBriefings();
  await site.announce({ id: "odd" }, [{}]);
});

const odd: readonly unknown[] = [
  null,
  "",
  " ",
  0,
  -1,
  -1.5,
  1e21,
  true,
  [],
  ["x"],
  {},
  { en: { en: "x" } },
  "x".repeat(20_000),
  "\ud800",
  "\u0000",
  "\u202eabc",
  "__proto__",
  "constructor",
  "a\r\nBEGIN:VEVENT",
  "=cmd()",
  "+05:30",
  "javascript:alert(1)",
  "https://somebody:secret@meet.example.org/1",
  "9999-12-31T23:59:59.999Z",
  "+275760-09-13T00:00:00.000Z",
  "0000-01-01T00:00:00.000Z",
  Array.from({ length: 2000 }, () => "captions"),
];

const refused = (statuses: readonly number[]) => statuses.filter((status) => status >= 500);

describe("what nobody would type", () => {
  it("is refused, or means nothing, in every field of a sign-up", async () => {
    const fields = [
      ...["session", "name", "email", "language", "interpretation", "organization", "country", "category", "timeZone"],
      ...["dialIn", "needs", "needsText", "needsConsent", "furtherNews", "question", "anonymous", "__proto__", "other"],
    ];
    const statuses: number[] = [];
    for (const field of fields)
      for (const [number, value] of odd.entries()) {
        const email = `odd.${field}.${number}@example.org`;
        const sent = JSON.stringify(wish({ email })).replace(
          /\}$/,
          `,${JSON.stringify(field)}:${JSON.stringify(value)}}`,
        );
        statuses.push((await site.post("/api/briefings/odd/sign-ups", JSON.parse(sent))).status);
      }
    expect(refused(statuses)).toEqual([]);
    expect(statuses).toContain(422);
    await site.allot();
    for (const { needs } of await site.rows("signUps")) expect(needs.length).toBeLessThanOrEqual(5);
  });

  it("is refused in every field of a session, and of every decision", async () => {
    const statuses: number[] = [];
    const decide = async (body: object) => {
      const answer = await site.post("/api/briefings/odd/decisions", body, site.staff.officer);
      statuses.push(answer.status);
    };
    const fields = [...Object.keys(BriefingSession.shape), "reason", "text", "version", "decision"];
    const decisions = ["edit", "add_session", "change_session", "move_session", "cancel_session", "answer_question"];
    for (const field of fields)
      for (const [number, value] of odd.entries()) {
        const decision = decisions[number % decisions.length];
        const startsAt = daysFrom(site.connection.now(), 40);
        await decide({ decision, session: "s1", ...(decision === "add_session" && { startsAt }), [field]: value });
      }
    for (const decision of ["post_materials", "record_attendance", "hide_answer"])
      for (const value of odd)
        await decide({ decision, session: value, materials: value, outcome: value, csv: value, question: value });
    expect(refused(statuses)).toEqual([]);
    for (const { sessions } of await site.rows("briefings"))
      for (const { joiningLink } of sessions) expect(joiningLink).toMatch(/^(https:\/\/[^@]+)?$/);
  });

  it("finds nothing by addresses", async () => {
    const names = ["__proto__", "..%2f..", "%00", "%F0%9F%98%80", "a".repeat(900), "s1", "BRF-0000-0000", "%ff"];
    const statuses: number[] = [];
    for (const name of names) {
      for (const path of [`/api/briefings/${name}`, `/api/briefings/sign-ups/${name}`, `/api/briefings?after=${name}`])
        statuses.push((await site.get(path)).status);
      for (const path of [`/en/briefings/${name}`, `/en/briefings/mine/${name}`, `/en/briefings/placing/${name}`])
        statuses.push((await site.browserOf().get(path)).status);
      for (const path of [`/en/desk/briefings/${name}`, `/en/desk/briefings/odd/sessions/${name}`])
        statuses.push((await site.browserOf(site.staff.officer).get(path)).status);
      const cursor = Buffer.from(JSON.stringify({ sessionKey: "odd#s1", reference: name, shelf: 1 })).toString(
        "base64url",
      );
      for (const path of [
        "/api/briefings/odd/sessions/s1/sign-ups",
        "/api/briefings/planned",
        "/api/briefings/odd/questions",
      ])
        statuses.push((await site.get(`${path}?after=${cursor}`, site.staff.officer)).status);
    }
    expect(refused(statuses)).toEqual([]);
    expect(statuses).toContain(404);
  });
});
