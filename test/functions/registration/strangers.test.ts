import { beforeAll, describe, expect, test } from "vitest";
import { registrationWorld } from "#test/support/registration.ts";
import { sectionAnswers } from "#test/support/registration-answers.ts";

let world: Awaited<ReturnType<typeof registrationWorld>>;
beforeAll(async () => {
  world = await registrationWorld();
});

const times = async (turns: number, act: () => Promise<unknown>) => {
  for (let turn = 0; turn < turns; turn++) await act();
};

describe("whoever only knows somebody's address", () => {
  test("sees nothing of a draft they began once its owner took it up", async () => {
    const email = "owner@example.org";
    const stranger = world.visitor();
    await stranger.post("/en/registration", { email });
    const owner = world.visitor();
    await owner.post(await world.linkIn(email, "draft"));
    await owner.post("/en/registration/draft/contact", { ...sectionAnswers.contact, contactPhone: "+254 700 000 000" });
    for (const page of ["/draft", "/draft/contact", "/check"]) {
      const seen = await stranger.get(`/en/registration${page}`);
      expect([page, seen.status]).toEqual([page, 404]);
      expect(await seen.text()).not.toContain("+254");
    }
    const written = await stranger.post("/en/registration/draft/name", sectionAnswers.name);
    expect(written.status).toBe(404);
    expect(await (await owner.get("/en/registration/check")).text()).toContain("+254 700 000 000");
  });

  test("does not become its owner with the token of their own device", async () => {
    const email = "well.known@example.org";
    await world.register(email);
    const stranger = await world.draft(email);
    const token = stranger.cookies.get("draft") ?? "";
    for (const sent of [false, true]) {
      if (sent) await stranger.post("/en/registration/check");
      for (const page of [`/en/registration/resume/${token}`, `/en/registration/confirm/${token}`]) {
        expect((await stranger.get(page)).status).toBe(410);
        expect((await stranger.post(page)).status).toBe(410);
      }
    }
    expect(stranger.cookies.has("session")).toBe(false);
    expect((await world.rows("cases")).filter(({ owner }) => token.startsWith(owner))).toEqual([]);
  });

  test.each(["check", "draft/name"])("gains nothing by a request to %s that its owner overtakes", async (page) => {
    const email = `overtaken.${page.slice(0, 5)}@example.org`;
    const stranger = await world.draft(email);
    const drafts = await world.room.drafts();
    const open = drafts.open.bind(drafts);
    drafts.open = async (...given) => {
      drafts.open = open;
      const opened = await open(...given);
      const owner = world.visitor();
      await owner.post(await world.linkIn(email, "draft"));
      if (page === "check") await owner.post("/en/registration/check");
      return opened;
    };
    const late = await stranger.post(`/en/registration/${page}`, { ...sectionAnswers.name, name: "Not theirs" });
    expect(drafts.open).toBe(open);
    expect([303, 409]).toContain(late.status);
    expect(late.headers.get("location") ?? "").not.toContain("/me/");
    expect(stranger.cookies.has("session")).toBe(false);
    expect((await world.rows("organizations")).map(({ profile }) => profile.name)).not.toContain("Not theirs");
  });

  test("cannot shut a draft on its owner's device by asking for links to it", async () => {
    const email = "asked.often@example.org";
    const owner = world.visitor();
    await owner.post("/en/registration", { email });
    const first = await world.linkIn(email, "draft");
    for (let hour = 0; hour < 3; hour++) {
      await times(4, () => world.visitor().post("/en/registration/again", { email }));
      world.clock.advance({ hours: 1 });
    }
    expect((await owner.get("/en/registration/draft")).status).toBe(200);
    expect((await world.visitor().get(first)).status, "the oldest of many links").toBe(410);
    expect((await world.visitor().get(await world.linkIn(email, "draft"))).status).toBe(200);
  });

  test("cannot keep them from signing in by beginning registrations for them", async () => {
    const email = "kept.out@example.org";
    await world.register(email);
    world.clock.advance({ hours: 1 });
    await times(6, () => world.visitor().post("/en/registration", { email }));
    await times(6, () => world.visitor().post("/en/registration/again", { email }));
    await world.visitor().post("/en/sign-in", { email });
    expect((await world.mails(email)).filter(({ kind }) => kind === "signIn")).toHaveLength(1);
  });

  test("learns nothing from asking for a link twice at once", async () => {
    const email = "twice.at.once@example.org";
    await world.visitor().post("/en/registration", { email });
    const asked = Array.from({ length: 4 }, () => world.visitor().post("/en/registration/again", { email }));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  });

  test("cannot go round the limit of mails by other ways to write the same address", async () => {
    const ways = ["n@shared.example.org", "N@SHARED.example.org", "n@ｓhared.example.org", "ｎ@𝐬hared.ｅxample.org"];
    for (const email of ways) await times(3, () => world.visitor().post("/en/registration", { email }));
    const sent = (await world.rows("outbox")).filter(({ to }) => /^n@/i.test(to.normalize("NFKC")));
    expect(sent).toHaveLength(5);
    expect(new Set(sent.map(({ to }) => to))).toEqual(new Set(["n@shared.example.org"]));
  });
});

describe("a button pressed twice", () => {
  test("sends a draft once and answers both times with where to go", async () => {
    const email = "pressed.twice@example.org";
    const applicant = await world.draft(email);
    const sent = await Promise.all([1, 2, 3].map(() => applicant.post("/en/registration/check")));
    expect(sent.map((answer) => answer.headers.get("location"))).toEqual(Array(3).fill("/en/registration/sent"));
    expect((await world.mails(email)).filter(({ kind }) => kind === "confirm")).toHaveLength(1);
  });

  test("saves a section and goes on", async () => {
    const applicant = await world.draft("saved.twice@example.org");
    const saved = await Promise.all(
      [1, 2].map(() => applicant.post("/en/registration/draft/name", sectionAnswers.name)),
    );
    expect(saved.map(({ status }) => status)).toEqual([303, 303]);
  });

  test("confirms an address once and leads to the same case", async () => {
    const email = "confirmed.twice@example.org";
    const applicant = await world.draft(email);
    await applicant.post("/en/registration/check");
    const link = await world.linkIn(email, "confirm");
    const [one, two] = await Promise.all([applicant.post(link), applicant.post(link)]);
    // Whichever comes late finds the link used, or joins the other: neither is a conflict.
    expect([303, 410]).toContain(one.status);
    expect([303, 410]).toContain(two.status);
    expect((await world.rows("cases")).filter(({ owner }) => link.includes(`/${owner}`))).toHaveLength(1);
  });
});
