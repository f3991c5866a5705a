import { beforeAll, describe, expect, it } from "vitest";
import { type HostDecision, hostDecisionNames, hostDecisions } from "#functions/registration/hosts/host-decisions.ts";
import type { Decision } from "#shared/decisions.ts";
import { hostStates } from "#shared/host/host.ts";
import type { Profile } from "#shared/profile.ts";
import { type Admitted, type Office, openOffice } from "./office.ts";
import { inStatus, step } from "./paths.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

let asked = 0;
const request = () => {
  asked += 1;
  return { hostName: "Harbour Legal Aid", hostEmail: `host.${asked}@harbour.example`, hostLanguage: "fr" };
};

interface Hosted extends Admitted {
  readonly host: string;
}

const organizationOf = async (reference: string) => {
  const [row] = await office.rows("cases", { reference });
  const [organization] = await office.rows("organizations", { id: row?.owner });
  if (!organization) throw new Error(`no ${reference}`);
  return organization;
};
const stateOf = async (reference: string) => (await organizationOf(reference)).host?.state ?? "none";

const ask = async (changes: Partial<Profile> = {}): Promise<Hosted> => {
  const admitted = await office.handIn(changes);
  const input = request();
  const answer = await office.decide(admitted.own, admitted.reference, "ask_host", input);
  expect(answer.status).toBe(200);
  return { ...admitted, host: input.hostEmail };
};

const kindOf = { asked: "hostAsked", confirmed: "hostThanks" } as const;
const linkOf = ({ host }: Hosted, kind: keyof typeof kindOf = "asked") => office.linkIn(host, kindOf[kind]);
const press = async (link: string, decision: string, more: Record<string, string> = {}) =>
  office.visitor().post(link, { decision, ...more });

/** A registration whose host stands there, reached as people and the clock get there. */
const inState = async (state: string): Promise<Hosted> => {
  if (state === "none") return { ...(await office.handIn()), host: "" };
  const hosted = await ask();
  if (state === "confirmed" || state === "withdrawn") await press(await linkOf(hosted), "confirm_host");
  if (state === "withdrawn") await press(await linkOf(hosted, "confirmed"), "withdraw_host");
  if (state === "declined") await press(await linkOf(hosted), "decline_host");
  if (state === "expired") {
    await office.pass(31);
    return { ...hosted, own: await office.signIn(hosted.email) };
  }
  return hosted;
};

const everything = async () => {
  const written = await Promise.all(
    (["audit", "revisions", "outbox", "organizations", "cases"] as const).map(office.count),
  );
  return written;
};

const take = async (name: HostDecision, hosted: Hosted) => {
  const row: Decision<string> = hostDecisions[name];
  if (row.by === "host") {
    const answer = await press(await linkOf(hosted, name === "withdraw_host" ? "confirmed" : "asked"), name);
    return answer.status;
  }
  const input = name === "ask_host" ? request() : {};
  return (await office.decide(hosted.own, hosted.reference, name, input)).status;
};

describe("every row about hosts can be reached through the URLs", () => {
  const rows = hostDecisionNames.filter((name) => name !== "expire_host");

  it.each(rows.flatMap((name) => hostDecisions[name].from.map((from) => [name, from] as const)))(
    "%s from %s",
    async (name, from) => {
      const hosted = await inState(from);
      expect(await stateOf(hosted.reference)).toBe(from);
      const before = await organizationOf(hosted.reference);
      const happened = await office.count("audit");
      expect(await take(name, hosted)).toBe(hostDecisions[name].by === "host" ? 303 : 200);
      const after = await organizationOf(hosted.reference);
      expect(after.host?.state ?? "none").toBe(hostDecisions[name].to);
      expect([after.status, after.version]).toEqual([before.status, before.version + 1]);
      expect(await office.count("audit")).toBe(happened + 1);
      const row: Decision<string> = hostDecisions[name];
      if (row.mail) expect((await office.rows("outbox")).map(({ kind }) => kind)).toContain(row.mail);
    },
  );

  it("expire_host, by waiting, once and not a second before", async () => {
    const hosted = await ask();
    const link = await linkOf(hosted);
    office.clock.advance({ days: 30, seconds: -1 });
    await office.runDuties();
    expect(await stateOf(hosted.reference)).toBe("asked");
    expect((await office.visitor().get(link)).status).toBe(200);
    office.clock.advance({ seconds: 1 });
    expect((await office.visitor().get(link)).status).toBe(410);
    await office.runDuties();
    await office.runDuties();
    await office.signStaffIn();
    expect(await stateOf(hosted.reference)).toBe("expired");
    const told = (await office.mails(hosted.email)).filter(({ kind }) => kind === "hostExpired");
    expect(told).toHaveLength(1);
    expect(told[0]?.subject).toBe(hosted.reference);
  });
});

describe("what the table does not allow changes nothing", () => {
  it.each(hostStates)("by the organization's own people, officers and the API, in %s", async (state) => {
    const hosted = await inState(state);
    const before = await everything();
    for (const name of hostDecisionNames) {
      const allowed = (hostDecisions[name].from as readonly string[]).includes(state);
      const own = hostDecisions[name].by === "applicant";
      if (!(allowed && own)) {
        const answer = await office.decide(hosted.own, hosted.reference, name, name === "ask_host" ? request() : {});
        expect({ name, status: answer.status }).toEqual({ name, status: allowed ? 403 : 409 });
      }
      for (const staff of [office.staff.officer, office.staff.secretariat]) {
        const answer = await office.decide(staff, hosted.reference, name, name === "ask_host" ? request() : {});
        expect({ name, status: answer.status }).toEqual({ name, status: allowed ? 403 : 409 });
      }
      expect((await office.decide(office.staff.asian, hosted.reference, name)).status).toBe(404);
      expect((await office.decide(office.staff.auditor, hosted.reference, name)).status).toBe(404);
      expect((await office.decide("", hosted.reference, name)).status).toBe(401);
    }
    expect(await everything()).toEqual(before);
  });

  it.each(["declined", "suspended", "upheld"])("asking, while the registration is %s", async (status) => {
    const admitted = await inStatus(office, status);
    expect(await office.decide(admitted.own, admitted.reference, "ask_host", request())).toMatchObject({ status: 409 });
  });

  it("asking, of an organization that is registered with the authorities", async () => {
    const registered = { legalStatus: "registered", registrationNumber: "KE-1", registrationCountry: "KE" } as const;
    const { own, reference } = await office.handIn(registered);
    expect(await office.decide(own, reference, "ask_host", request())).toMatchObject({ status: 409 });
  });
});

describe("a host", () => {
  it("is none of the organization's own mailboxes, and is left in peace once it declined", async () => {
    const { own, reference, email } = await office.handIn();
    const spelt = email.toUpperCase().replace("@", "+host@");
    const answer = await office.decide(own, reference, "ask_host", { ...request(), hostEmail: spelt });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "hostEmail", code: "own_address" }] } });
    const hosted = await inState("declined");
    const again = { ...request(), hostEmail: hosted.host };
    expect(await office.decide(hosted.own, hosted.reference, "ask_host", again)).toMatchObject({
      status: 422,
      body: { errors: [{ field: "hostEmail", code: "declined_before" }] },
    });
  });

  it("sees by its link for whom it would vouch, and changes nothing by looking, however often a scanner does", async () => {
    const hosted = await ask();
    const link = await linkOf(hosted);
    const before = await everything();
    for (const method of ["GET", "GET", "HEAD"]) {
      const answer = await office.app.request(link, { method });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
    const page = await (await office.visitor().get(link)).text();
    expect(page).toContain("Wanawake wa Uhamiaji");
    expect(page).not.toContain(hosted.email);
    expect(await everything()).toEqual(before);
  });

  it("says who answers, in its own words, which the organization and officers read", async () => {
    const hosted = await ask();
    const words = { answeredBy: "Amina, director", text: "We have worked with them since 2015." };
    const answer = await press(await linkOf(hosted), "confirm_host", words);
    expect(answer.headers.get("location")).toBe("/fr/registration/host?done=confirm_host");
    const read = async (token: string, path: string) => (await office.browserOf(token).get(path)).text();
    expect(await read(hosted.own, `/en/me/cases/${hosted.reference}`)).toContain(words.text);
    expect(await read(hosted.own, `/en/me/cases/${hosted.reference}/host`)).toContain(words.answeredBy);
    const desk = await read(office.staff.officer, `/en/desk/registration/${hosted.reference}`);
    expect(desk).toContain('data-host="confirmed"');
    expect(desk).toContain(words.answeredBy);
    expect((await office.get(`/api/registration/${hosted.reference}`, office.staff.officer)).body.host).toMatchObject({
      state: "confirmed",
      answeredBy: words.answeredBy,
    });
  });

  it("answers once: used, replaced, strange and old links are refused alike", async () => {
    const hosted = await ask();
    const first = await linkOf(hosted);
    await step(office, hosted.own, hosted.reference, "ask_host_again");
    const second = await linkOf(hosted);
    await press(second, "confirm_host");
    const strange = `${first.slice(0, -4)}AAAA`;
    const answers = await Promise.all(
      [first, second, strange, "/fr/registration/host/short"].map(async (link) => {
        const shown = await office.visitor().get(link);
        const pressed = await press(link, "decline_host");
        return [shown.status, pressed.status, (await shown.text()).replaceAll(link.slice(3), "")];
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.slice(0, 2)).toEqual([410, 410]);
    expect(await stateOf(hosted.reference)).toBe("confirmed");
  });

  it("that is pressed twice at once confirms once", async () => {
    const hosted = await ask();
    const link = await linkOf(hosted);
    const pressed = await Promise.all([press(link, "confirm_host"), press(link, "confirm_host")]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([303, 410]);
    expect((await office.mails(hosted.email)).filter(({ kind }) => kind === "hostConfirmed")).toHaveLength(1);
  });

  it("keeps what it typed when that is too long, and is told so", async () => {
    const hosted = await ask();
    const answer = await press(await linkOf(hosted), "confirm_host", { text: "x".repeat(1001) });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('data-code="too_long"');
    expect((await press(await linkOf(hosted), "expire_host")).status).toBe(422);
    expect(await stateOf(hosted.reference)).toBe("asked");
  });

  it("stands no more once the registration is closed", async () => {
    const hosted = await ask();
    const link = await linkOf(hosted);
    await step(office, hosted.own, hosted.reference, "close");
    expect((await office.visitor().get(link)).status).toBe(410);
    const mails = (await office.mails(hosted.email)).length;
    await office.pass(31);
    expect((await office.mails(hosted.email)).length).toBe(mails);
  });
});
