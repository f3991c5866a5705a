import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { notify } from "#functions/notifications/duties.ts";
import { stopwatch } from "#functions/notifications/pace.ts";
import type { Send } from "#functions/notifications/sender.ts";
import { languages } from "#shared/languages.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import { bounced, complained, Topic } from "#test/functions/notifications/topic.ts";
import { openOffice } from "./office.ts";

const topic = new Topic();
beforeAll(() => topic.start());
afterAll(() => topic.stop());
beforeEach(() => {
  vi.spyOn(console, "info").mockReturnValue(undefined);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
});

/** An organization's focal point whose mail is sent and told of. */
const open = async () => {
  const office = await openOffice({ environment: topic.environment });
  const sent: { to: string; kind: string }[] = [];
  const send: Send = async ({ id, to, kind }) => {
    sent.push({ to, kind });
    return `ses-${id}-${sent.length}`;
  };
  const duties = notify(office.connection, send, stopwatch);
  const signer = topic.signer();
  const carry = () => duties.schedule();
  const rowOf = async (email: string, kind: string) => {
    const row = (await office.mails(email)).filter((mail) => mail.kind === kind).at(-1);
    if (!row) throw new Error(`no mail ${kind}`);
    return row;
  };
  const at = () => new Date(office.connection.now().getTime() + 5).toISOString();
  const tell = async (email: string, kind: string, event = bounced) => {
    const { id, sesId = "" } = await rowOf(email, kind);
    await duties.mailEvents([signer.signed(JSON.stringify(event({ row: id, sesId, at: at() })))]);
    office.clock.advance({ minutes: 1 });
  };
  const admitted = await office.handIn();
  await carry();
  const own = office.browserOf(admitted.own);
  const officer = office.browserOf(office.staff.officer);
  const asian = office.browserOf(office.staff.asian);
  const suppressions = () => office.rows("suppressions");
  const tasks = () => office.rows("mailTasks");
  const taskOf = async () => {
    const [task] = await tasks();
    return `/en/desk/mail/tasks/${task?.subject}/${task?.address}`;
  };
  return { ...office, admitted, own, officer, asian, carry, tell, sent, rowOf, suppressions, tasks, taskOf };
};
type World = Awaited<ReturnType<typeof open>>;

const bodyOf = async (answer: Response | Promise<Response>) => (await answer).text();
const banner = "address.banner";
const bannerIn = async (language: string) =>
  ((await import(`#functions/registration/delivery/words/${language}.ts`)) as { words: Record<string, string> }).words[
    banner
  ];

describe("somebody whose mail came back", () => {
  test.each(languages)("reads so above every page of their own, in %s", async (language) => {
    const { own, tell, admitted, rowOf } = await open();
    const { id } = await rowOf(admitted.email, "received");
    const pages = ["/me", "/me/letters", `/me/letters/${id}`].map((path) => `/${language}${path}`);
    const said = (await bannerIn(language)) ?? "";
    for (const page of pages) expect(await bodyOf(own.get(page))).not.toContain(said);
    await tell(admitted.email, "received");
    for (const page of pages) expect(await bodyOf(own.get(page))).toContain(said);
    expect(await bodyOf(own.get(`/${language}/me/letters`))).toContain('data-state="bounced"');
  });

  const mend = async ({ own, mails, linkIn, visitor }: World, to = "mended@example.org") => {
    const asked = await own.post("/en/me/address", { email: to });
    expect(asked.headers.get("location")).toBe("/en/me/address?done=asked");
    const before = (await mails(to)).length;
    const link = await linkIn(to, "address");
    const stranger = visitor();
    expect(await bodyOf(stranger.get(link))).toContain(to);
    expect((await mails(to)).length).toBe(before);
    return { link, stranger };
  };

  test("gives another address, confirms it by the mailed button, and has mail there from then on", async () => {
    const world = await open();
    const { admitted, tell, own, tasks, rows, carry, sent, decide, staff, mails } = world;
    await tell(admitted.email, "received");
    const { link, stranger } = await mend(world);
    expect((await stranger.post(link)).status).toBe(200);
    expect((await stranger.post(link)).status).toBe(410);
    expect((await stranger.get(link)).status).toBe(410);
    expect(stranger.cookies.size).toBe(0);
    expect(await bodyOf(own.get("/en/me"))).not.toContain(await bannerIn("en"));
    expect(await tasks()).toMatchObject([{ state: "closed", end: "address_changed" }]);
    expect((await rows("organizations")).filter(({ email }) => email === "mended@example.org")).toHaveLength(1);
    expect(await mails(admitted.email)).not.toContainEqual(expect.objectContaining({ kind: "addressLeft" }));
    await decide(staff.officer, admitted.reference, "activate");
    await carry();
    expect(sent).toContainEqual({ to: "mended@example.org", kind: "welcome" });
    expect(await world.signIn("mended@example.org")).toBeTruthy();
    await expect(world.signIn(admitted.email)).rejects.toThrow("nobody");
  });

  test("has what did not arrive sent again, to the new address, once", async () => {
    const world = await open();
    const { admitted, tell, own, carry, sent, decide, staff, rowOf } = world;
    await tell(admitted.email, "received");
    await decide(staff.officer, admitted.reference, "activate");
    await carry();
    expect(await rowOf(admitted.email, "welcome")).toMatchObject({ state: "suppressed", failure: "bounce" });
    expect((await own.post("/en/me/address/again")).status).toBe(409);
    const { link, stranger } = await mend(world);
    await stranger.post(link);
    expect(await bodyOf(own.get("/en/me/address"))).toContain("/en/me/address/again");
    await carry();
    sent.length = 0;
    await own.post("/en/me/address/again");
    await own.post("/en/me/address/again");
    await carry();
    expect(sent.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { to: "mended@example.org", kind: "received" },
      { to: "mended@example.org", kind: "welcome" },
    ]);
    expect(await bodyOf(own.get("/en/me/address"))).not.toContain("/en/me/address/again");
  });

  test("confirms the same address when it works again", async () => {
    const world = await open();
    await world.tell(world.admitted.email, "received");
    const { link, stranger } = await mend(world, world.admitted.email);
    await world.carry();
    expect(world.sent.at(-1)).toEqual({ to: world.admitted.email, kind: "address" });
    await stranger.post(link);
    expect((await world.suppressions())[0]).not.toHaveProperty("listed");
    expect(await bodyOf(world.own.get("/en/me"))).not.toContain(await bannerIn("en"));
    expect(await world.tasks()).toMatchObject([{ state: "closed" }]);
  });

  test("is answered alike, and nothing is sent, when the address is somebody else's", async () => {
    const world = await open();
    const other = await world.handIn();
    await world.tell(world.admitted.email, "received");
    const answer = await world.own.post("/en/me/address", { email: other.email });
    expect(answer.headers.get("location")).toBe("/en/me/address?done=asked");
    expect((await world.mails(other.email)).map(({ kind }) => kind)).not.toContain("address");
  });

  test("does not get the address that somebody else took meanwhile", async () => {
    const world = await open();
    const other = await world.handIn();
    const { link, stranger } = await mend(world, "wanted@example.org");
    const third = world.browserOf(other.own);
    await third.post("/en/me/address", { email: "wanted@example.org" });
    await stranger.post(await world.linkIn("wanted@example.org", "address"));
    expect((await stranger.post(link)).status).toBe(410);
  });

  test("sees what was typed again when it is no address", async () => {
    const { own } = await open();
    const answer = await own.post("/en/me/address", { email: "nobody at all" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(
      /nobody at all[\s\S]*data-code="not_an_email"|data-code="not_an_email"[\s\S]*nobody at all/,
    );
  });

  test("cannot use a link after a day", async () => {
    const world = await open();
    const { link, stranger } = await mend(world);
    world.clock.advance({ hours: 24 });
    expect((await stranger.get(link)).status).toBe(410);
    expect((await stranger.post(link)).status).toBe(410);
  });
});

test("whoever changes a working address is told so at the old one, and mail from old copies finds the new one", async () => {
  const world = await open();
  await world.own.post("/en/me/address", { email: "new@example.org" });
  await world.visitor().post(await world.linkIn("new@example.org", "address"));
  await world.carry();
  expect(world.sent.slice(-2).toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
    { to: "new@example.org", kind: "address" },
    { to: world.admitted.email, kind: "addressLeft" },
  ]);
  expect(await world.suppressions()).toMatchObject([
    { address: addressKeyOf(world.admitted.email), reason: "moved", listed: "moved" },
  ]);
});

test("a registration from an address that came back is confirmed by it, which lets mail go there again", async () => {
  const world = await open();
  await world.tell(world.admitted.email, "received");
  await world.post("/api/registration", { ...(await import("./office.ts")).profile, email: world.admitted.email });
  const link = await world.linkIn(world.admitted.email, "confirm");
  await world.carry();
  expect(world.sent.at(-1)).toEqual({ to: world.admitted.email, kind: "confirm" });
  await world.visitor().post(link);
  expect((await world.suppressions())[0]).not.toHaveProperty("listed");
});

describe("officers", () => {
  test("see whom mail does not reach, within their region", async () => {
    const { officer, asian, tell, admitted, taskOf } = await open();
    await tell(admitted.email, "received");
    const page = await bodyOf(officer.get("/en/desk/mail"));
    expect(page).toContain(admitted.reference);
    expect(page).toContain(admitted.email);
    expect(page).toContain("NoEmail");
    expect(await bodyOf(asian.get("/en/desk/mail"))).not.toContain(admitted.reference);
    expect((await asian.post(await taskOf(), { decision: "reached_otherwise" })).status).toBe(404);
  });

  test.each([
    ["send_again", "sent_again"],
    ["reached_otherwise", "reached_otherwise"],
  ])("bring it to an end: %s", async (decision, end) => {
    const { officer, tell, admitted, tasks, taskOf, carry, sent, rows } = await open();
    await tell(admitted.email, "received");
    const before = sent.length;
    const answer = await officer.post(await taskOf(), { decision });
    expect(answer.headers.get("location")).toBe(`/en/desk/mail?done=${decision}`);
    expect(await tasks()).toMatchObject([{ state: "closed", end }]);
    expect((await rows("audit")).map(({ what }) => what)).toContain(`mail_${decision}`);
    await carry();
    expect(sent.slice(before)).toEqual(decision === "send_again" ? [{ to: admitted.email, kind: "received" }] : []);
    expect((await officer.post(await taskOf(), { decision })).status).toBe(409);
  });

  test("have a link sent to the address that somebody told them, which alone makes it count", async () => {
    const { officer, tell, admitted, tasks, taskOf, linkIn, visitor, rows } = await open();
    await tell(admitted.email, "received");
    const wrong = await officer.post(await taskOf(), { decision: "new_address", email: "told" });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('data-code="not_an_email"');
    await officer.post(await taskOf(), { decision: "new_address", email: "told@example.org" });
    expect(await tasks()).toMatchObject([{ state: "open", askedAt: expect.any(String) }]);
    expect((await rows("people")).map(({ email }) => email)).not.toContain("told@example.org");
    await visitor().post(await linkIn("told@example.org", "address"));
    expect(await tasks()).toMatchObject([{ state: "closed", end: "address_changed" }]);
    expect((await rows("people")).map(({ email }) => email)).toContain("told@example.org");
  });

  test("find mails by what became of them and send one again, from there and from the case", async () => {
    const world = await open();
    const { officer, asian, tell, admitted, rowOf, carry, sent } = world;
    await tell(admitted.email, "received", (wishes) => bounced(wishes, "Transient", "MailboxFull"));
    const { id } = await rowOf(admitted.email, "received");
    const list = "/en/desk/mail/letters?trouble=returned";
    expect(await bodyOf(officer.get(list))).toContain(`/en/desk/mail/letters/${id}`);
    expect(await bodyOf(asian.get(list))).not.toContain(admitted.email);
    expect((await asian.post(`/en/desk/mail/letters/${id}`, { decision: "send_again" })).status).toBe(404);
    const casePage = `/en/desk/registration/${admitted.reference}`;
    expect(await bodyOf(officer.get(casePage))).toContain(`/en/desk/mail/letters/${id}`);
    const before = sent.length;
    const back = `/desk/registration/${admitted.reference}`;
    const answer = await officer.post(`/en/desk/mail/letters/${id}`, { decision: "send_again", back });
    expect(answer.headers.get("location")).toBe(`/en${back}?done=send_again`);
    expect((await officer.post(`/en/desk/mail/letters/${id}`, { decision: "send_again" })).status).toBe(409);
    await carry();
    expect(sent.slice(before)).toEqual([{ to: admitted.email, kind: "received" }]);
  });

  test("are told that a mail held a link, and cannot send that again", async () => {
    const { officer, tell, admitted, rowOf } = await open();
    await tell(admitted.email, "confirm");
    const { id } = await rowOf(admitted.email, "confirm");
    const page = await bodyOf(officer.get("/en/desk/mail/letters?trouble=bounced"));
    expect(page).toContain("It held a link that works once");
    expect((await officer.post(`/en/desk/mail/letters/${id}`, { decision: "send_again" })).status).toBe(409);
  });

  test("who send again what came back for good think that its address works", async () => {
    const { officer, tell, admitted, rowOf, carry, sent, suppressions } = await open();
    await tell(admitted.email, "received");
    const { id } = await rowOf(admitted.email, "received");
    const before = sent.length;
    await officer.post(`/en/desk/mail/letters/${id}`, { decision: "send_again" });
    expect((await suppressions())[0]).not.toHaveProperty("listed");
    await carry();
    expect(sent.slice(before)).toEqual([{ to: admitted.email, kind: "received" }]);
  });

  test("send all mails of a day again, as a job, unless they are limited to a region", async () => {
    const { officer, asian, tell, admitted, handIn, carry, sent, connection } = await open();
    const second = await handIn();
    await carry();
    for (const { email } of [admitted, second])
      await tell(email, "received", (wishes) => bounced(wishes, "Transient", "General"));
    const day = connection.now().toISOString().slice(0, 10);
    const wish = { decision: "send_day", trouble: "returned", day };
    expect((await asian.post("/en/desk/mail/letters", wish)).status).toBe(403);
    const before = sent.length;
    expect((await officer.post("/en/desk/mail/letters", wish)).status).toBe(303);
    await carry();
    await carry();
    expect(
      sent
        .slice(before)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([admitted.email, second.email].toSorted());
  });

  test("lift a stop with a reason, and stop an address; what people wished stays theirs", async () => {
    const { officer, asian, tell, admitted, suppressions, rows } = await open();
    await tell(admitted.email, "received");
    await tell(admitted.email, "received", complained);
    expect((await asian.get("/en/desk/mail/stopped")).status).toBe(403);
    const page = await bodyOf(officer.get("/en/desk/mail/stopped"));
    expect(page).toContain(admitted.email);
    const address = addressKeyOf(admitted.email);
    const lift = { decision: "lift", reason: "bounce", address };
    const refused = await officer.post("/en/desk/mail/stopped", { ...lift, text: "" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('data-field="text"');
    const wish = { ...lift, reason: "complaint", text: "They telephoned." };
    expect((await officer.post("/en/desk/mail/stopped", wish)).status).toBe(422);
    expect((await officer.post("/en/desk/mail/stopped", { ...lift, text: "They telephoned." })).status).toBe(303);
    expect((await suppressions()).filter(({ listed }) => listed)).toMatchObject([{ reason: "complaint" }]);
    expect((await rows("revisions")).map(({ internal }) => internal)).toContain("They telephoned.");
    expect((await officer.post("/en/desk/mail/stopped", { decision: "stop", email: "x@example.org" })).status).toBe(
      303,
    );
    expect((await suppressions()).map(({ reason }) => reason).toSorted()).toEqual(["bounce", "complaint", "officer"]);
  });

  test("and nobody else", async () => {
    const { own, browserOf, staff, visitor } = await open();
    for (const path of ["/en/desk/mail", "/en/desk/mail/letters", "/en/desk/mail/stopped"]) {
      expect((await own.get(path)).status).toBe(403);
      expect((await browserOf(staff.auditor).get(path)).status).toBe(403);
      expect((await visitor().get(path)).status).toBe(303);
    }
  });

  test.each(languages)("read all of it in %s", async (language) => {
    const { officer, tell, admitted, browserOf, staff } = await open();
    await tell(admitted.email, "received");
    for (const path of ["", "/letters", "/letters?trouble=suppressed", "/stopped", "/stopped?reason=moved"])
      expect((await officer.get(`/${language}/desk/mail${path}`)).status).toBe(200);
    const audit = await browserOf(staff.auditor).get(`/${language}/desk/registration/audit`);
    expect(audit.status).toBe(200);
    expect(await audit.text()).toContain('data-what="mail_bounced"');
  });
});

describe("programs", () => {
  test("read the table of decisions, what waits within their region, and take each decision of it", async () => {
    const { get, post, staff, tell, admitted, handIn, carry, own } = await open();
    const table = (await get("/api/mail/decisions")).body.items as { decision: string; to: string }[];
    expect(table.map(({ decision }) => decision)).toEqual(["send_again", "new_address", "reached_otherwise"]);
    for (const [place, { decision, to }] of table.entries()) {
      const one = place === 0 ? admitted : await handIn();
      await carry();
      await tell(one.email, "received");
      const { items } = (await get("/api/mail", staff.officer)).body;
      expect((await get("/api/mail", staff.asian)).body.items).toEqual([]);
      const task = items.find(({ reference }: { reference: string }) => reference === one.reference);
      expect(JSON.stringify(items)).not.toContain("@");
      const path = `/api/mail/${task.subject}/${task.address}/decisions`;
      const wish = { decision, ...(decision === "new_address" && { email: `told.${place}@example.org` }) };
      expect((await post(path, wish, staff.asian)).status).toBe(404);
      expect((await post(path, { decision: "activate" }, staff.officer)).status).toBe(422);
      const decided = await post(path, wish, staff.officer);
      expect(decided).toMatchObject({ status: 200, body: { state: to === "same" ? "open" : to } });
      if (to === "same") continue;
      for (const { decision: other } of table)
        expect((await post(path, { ...wish, decision: other, email: "x@example.org" }, staff.officer)).status).toBe(
          409,
        );
    }
    expect((await get("/api/mail")).status).toBe(401);
    expect((await get("/api/mail", admitted.own)).status).toBe(403);
    expect((await own.get("/en/me")).status).toBe(200);
  });
});
