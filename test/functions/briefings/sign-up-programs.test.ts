import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import { signUpLimit } from "#functions/briefings/signing-up/rates.ts";
import { registrationApp } from "#functions/registration/app.tsx";
import { registrationRoom } from "#functions/registration/room.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { Visitor } from "#test/support/visitor.ts";
import { peopleOf, wish } from "./people.ts";

let site: BriefingsWorld;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  site = await openBriefings();
  await site.announce({}, [{ capacity: 50 }, {}]);
  people = peopleOf(site);
});

const path = "/api/briefings/how-to-take-part/sign-ups";
const count = async () => (await site.rows("signUps")).length;

describe("programs", () => {
  it("sign somebody up, and learn where that stands", async () => {
    const { status, body } = await site.post(path, wish({ email: "program@example.org" }));
    expect(status).toBe(202);
    expect(body).toMatchObject({ status: "requested", next: "nobody" });
    await people.allot();
    const open = await site.get(`/api/briefings/sign-ups/${body.reference}`);
    expect(open.body).toMatchObject({ status: "confirmed", own: null });
    const own = await site.get(`/api/briefings/sign-ups/${body.reference}`, await people.tokenOf(body.reference));
    expect(own.body.own).toMatchObject({
      email: "program@example.org",
      joiningLink: "https://meet.example.org/one",
      telephone: "+254 20 555 0100, 123 456#",
      ahead: null,
    });
  });

  it("sign up once with one key, at once or one after the other, and are refused another body with it", async () => {
    const headers = { "idempotency-key": "a key of ours" };
    const body = wish({ email: "once@example.org", question: "Asked once?" });
    const before = await count();
    const both = await Promise.all([site.post(path, body, "", headers), site.post(path, body, "", headers)]);
    const later = await site.post(path, body, "", headers);
    expect([...both, later].map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(new Set([...both, later].map((answer) => answer.body.reference)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    expect((await site.rows("briefingQuestions")).filter(({ text }) => text === "Asked once?")).toHaveLength(1);
    const other = await site.post(path, { ...body, name: "Another" }, "", headers);
    expect([other.status, other.body.code]).toEqual([422, "idempotency_mismatch"]);
  });

  it("are told by field what is wrong", async () => {
    const { status, body } = await site.post(path, { ...wish({ session: "s9" }), surprise: true, needs: ["captions"] });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field: "surprise", code: "unknown_field" }]);
    const unconsented = await site.post(path, wish({ needs: ["captions"] }));
    expect(unconsented.body.errors).toMatchObject([{ field: "needsConsent", code: "consent_needed" }]);
    expect(unconsented.body.errors[0].detail).toContain("consent");
  });

  it("are bound to so many from one address", async () => {
    const headers = { "cloudfront-viewer-address": "198.51.100.7:1" };
    const signUp = (email: string) => site.post(path, wish({ email }), "", headers);
    const before = (await site.rows("limits")).map(({ key }) => key);
    expect((await signUp("first@example.org")).status).toBe(202);
    const counted = (await site.rows("limits")).filter(({ key }) => !before.includes(key));
    expect(counted).toHaveLength(2);
    // As if the address had sent all it may: the mailbox has a count of its own, which is not met again.
    for (const row of counted)
      await site.connection.store.send(
        new PutCommand({
          TableName: site.connection.settings.table("limits"),
          Item: { ...row, count: signUpLimit.most },
        }),
      );
    const refused = await signUp("over@example.org");
    expect([refused.status, refused.body.code]).toEqual([429, "too_many_requests"]);
  });

  it("act for officers with their session", async () => {
    const one = await people.place({ email: "removed@example.org" });
    const decisions = `/api/briefings/sign-ups/${one.reference}/decisions`;
    const removal = { decision: "remove", reason: "asked" };
    site.clock.advance({ seconds: 1 });
    const { officer, auditor } = site.staff;
    expect((await site.post(decisions, removal, auditor)).status).toBe(403);
    expect((await site.post(decisions, { decision: "confirm" }, officer)).status).toBe(403);
    expect((await site.post(decisions, removal, officer)).body).toMatchObject({ status: "cancelled" });
    expect((await people.mailsOf(one.reference)).map(({ kind }) => kind)).toEqual(["confirmed", "removed"]);
  });
});

describe("a sign-up elsewhere on the site", () => {
  it("stands on the status page without a name, and among the cases of whoever signs in with its address", async () => {
    const { token, person } = await site.person({ email: "signed.in@example.org" });
    const one = await people.place({ email: "Signed.In+tag@example.org", name: "Nobody else" });
    expect(person.email).toBe("signed.in@example.org");
    const visitor = new Visitor(registrationApp(registrationRoom(site.connection)) as never);
    const status = await (await visitor.get(`/en/status?reference=${one.reference}`)).text();
    expect(status).toContain("A place is confirmed");
    expect(status).not.toContain("Nobody else");
    visitor.cookies.set("session", token);
    const mine = await (await visitor.get("/en/me")).text();
    expect(mine).toContain(one.reference);
    expect(mine).toContain("Sign-up to a briefing");
    expect(mine).toContain(`href="/en/briefings/placing/${one.reference}"`);
  });
});
