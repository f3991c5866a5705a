import { afterAll, beforeAll, expect, it } from "vitest";
import { eraseOfPerson as eraseAccreditation } from "#functions/accreditation/erasing-person.ts";
import { eraseOfPerson as eraseAnnouncements } from "#functions/announcements/lists/erasing-person.ts";
import { briefingsRoom } from "#functions/briefings/room.ts";
import { eraseOfPerson as eraseBriefings } from "#functions/briefings/signing-up/erasing-person.ts";
import { eraseOfPerson as eraseEnquiries } from "#functions/enquiries/erasing-person.ts";
import { eraseOfPerson as eraseRegistrations } from "#functions/registration/erasing-person.ts";
import { eraseOfPerson as eraseInputs } from "#functions/submissions/erasing-person.ts";
import type { Job } from "#shared/jobs.ts";
import { outboxItem } from "#shared/outbox.ts";
import { type TableName, tables } from "#shared/tables.ts";
import { type RightsWorld, rightsWorld, traits } from "#test/support/rights.ts";

let world: RightsWorld;
beforeAll(async () => {
  world = await rightsWorld();
});
afterAll(() => world.site.close());

const writes = ["PutCommand", "UpdateCommand", "DeleteCommand", "TransactWriteCommand"];
const mostWrites = 80;

/** Does something that is killed right after each of its writes, until nothing is left to be written. */
const killedAfterEachWrite = async (run: () => Promise<unknown>) => {
  const { store } = world.connection;
  const send = store.send.bind(store);
  try {
    for (let times = 0; times < mostWrites; times++) {
      let killed = false;
      store.send = (async (command: Parameters<typeof send>[0]) => {
        if (killed) throw new Error("killed");
        const answer = await send(command);
        killed = writes.includes(command.constructor.name);
        if (killed) throw new Error("killed");
        return answer;
      }) as typeof store.send;
      try {
        await run();
        return;
      } catch (error) {
        expect((error as Error).message).toBe("killed");
      }
    }
  } finally {
    store.send = send;
  }
};

const holding = async (needles: readonly string[]) => {
  const found: string[] = [];
  for (const name of (Object.keys(tables) as TableName[]).filter((one) => one !== "outbox" && one !== "erasures"))
    for (const row of await world.office.rows(name))
      for (const needle of needles)
        if (JSON.stringify(row).toLowerCase().includes(needle.toLowerCase())) found.push(`${name}: ${needle}`);
  return [...new Set(found)].sort();
};

it("erases everything although it is killed after every single write", async () => {
  const one = await world.everywhere();
  expect((await world.office.decide(one.own, one.reference, "close")).status).toBe(200);
  await world.erase(one);
  const [erasure] = await world.office.rows("erasures");
  const job = { input: { erasure: String(erasure?.id) } } as unknown as Job;
  world.clock.advance({ minutes: 1 });
  const now = world.connection.now();
  const steps = [
    eraseAccreditation(world.accreditation),
    eraseInputs(world.site.room),
    eraseBriefings(briefingsRoom(world.connection)),
    eraseEnquiries(world.enquiries),
    eraseAnnouncements(world.announcements),
    eraseRegistrations(world.office.room),
  ];
  for (const step of steps) {
    await killedAfterEachWrite(() => step(job, now));
    await step(job, now);
  }
  const { draft, unpublished, ...others } = one.references;
  const jobs = (await world.office.rows("submissionJobs")).map(({ id }) => String(id));
  for (const reference of [draft, unpublished])
    expect(jobs.some((id) => id.startsWith(`erase_files#${reference}`))).toBe(true);
  const needles = [one.email, traits.name, traits.phone, traits.safer, traits.relevance, traits.enquiry, traits.asked];
  expect(await holding([...needles, traits.draft, traits.unpublished])).toEqual([]);
  const references = [one.reference, draft, unpublished, ...Object.values(others)];
  const mails = (await world.office.rows("outbox")).filter(
    ({ personId, reference }) => personId === one.personId || references.includes(String(reference)),
  );
  expect(mails).toEqual([]);
});

it("looks behind every case of an organization, however many there are", async () => {
  const one = await world.office.handIn();
  expect((await world.office.decide(one.own, one.reference, "close")).status).toBe(200);
  const [row] = await world.office.rows("cases", { reference: one.reference });
  for (let count = 0; count < 60; count++) {
    const openedAt = `2026-${count === 0 ? "01" : "12"}-01T09:00:00.000Z`;
    await world.put("cases", { ...row, kind: "change", reference: `many-${count}`, openedAt });
  }
  const at = world.connection.now().toISOString();
  const after = { contactPhone: one.email };
  await world.put("revisions", { subject: "many-0", entry: `${at}#000001`, at, by: "somebody", after });
  await world.erase(one);
  await world.settle();
  expect(await world.office.rows("revisions", { subject: "many-0" })).toMatchObject([{ by: "somebody" }]);
  expect(await holding([one.email])).toEqual([]);
});

it("looks for mails once more at the end: an index may not have shown the last ones yet", async () => {
  const one = await world.office.handIn();
  expect((await world.office.decide(one.own, one.reference, "close")).status).toBe(200);
  const { people } = await world.office.room.signIns();
  const personId = String(await people.idOf(one.email));
  await world.erase(one);
  for (let round = 0; round < 5 && (await people.find(personId)); round++) {
    world.clock.advance({ minutes: 1 });
    for (const run of [world.parts.rights, ...Object.values(world.parts).slice(0, -1)]) await run();
  }
  expect(await people.find(personId)).toBeUndefined();
  const late = outboxItem({
    ...{ id: "late-mail", now: world.connection.now(), to: one.email, personId, kind: "closed" },
    ...{ language: "en", subject: one.reference, blocks: [{ kind: "text", text: "It is closed." }] },
  });
  await world.put("outbox", late.Item);
  await world.settle(2);
  expect((await world.office.rows("erasures")).filter(({ state }) => state === "running")).toEqual([]);
  expect(await world.office.rows("outbox", { personId })).toEqual([]);
});

it("finds all that a mailbox signed up for while an index still shows what was erased a moment ago", async () => {
  const one = await world.office.handIn();
  expect((await world.office.decide(one.own, one.reference, "close")).status).toBe(200);
  if ((await world.office.rows("briefings")).length === 0) await world.briefings.announce();
  const { reference } = await world.briefings.place("how-to-take-part", { email: one.email });
  const [row] = await world.office.rows("signUps", { reference });
  for (let count = 0; count < 30; count++)
    await world.put("signUps", { ...row, reference: `many-${count}`, status: "cancelled" });
  await world.erase(one);
  const running = (await world.office.rows("erasures")).find(({ state }) => state === "running");
  const job = { input: { erasure: String(running?.id) } } as unknown as Job;
  const room = briefingsRoom(world.connection);
  const signUps = await room.signUps();
  const ofAddress = signUps.ofAddress.bind(signUps);
  const shown = new Map<string, ReturnType<typeof ofAddress>>();
  // The index as it was when it was first asked, and the rows behind it as they are.
  signUps.ofAddress = async (...of) => {
    const asked = JSON.stringify(of);
    const lagging = shown.get(asked) ?? ofAddress(...of);
    shown.set(asked, lagging);
    const { items, ...page } = await lagging;
    const rows = await Promise.all(items.map((item) => signUps.find(item.reference)));
    return { ...page, items: rows.filter((found) => found !== undefined) };
  };
  await eraseBriefings(room)(job, world.connection.now());
  expect((await world.office.rows("signUps")).filter(({ email }) => email === one.email)).toEqual([]);
});
