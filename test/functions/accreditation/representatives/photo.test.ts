import { beforeAll, expect, it } from "vitest";
import { erasePhoto } from "#functions/accreditation/representatives/jobs.ts";
import type { AccreditationRoom } from "#functions/accreditation/room.ts";
import type { Job } from "#shared/jobs.ts";
import type { Upload } from "#shared/uploads.ts";
import { Visitor } from "#test/support/visitor.ts";
import { type DelegationWorld, delegationWorld } from "./delegation.ts";

let world: DelegationWorld;
beforeAll(async () => {
  world = await delegationWorld();
});

const openedBy = async (reference: string) => {
  const visitor = new Visitor(world.app);
  await visitor.post(`/en/accreditation/representatives/open/${await world.tokenOf(reference)}`);
  return visitor;
};

/** What erases a photo, beside a store of files that says what was removed from it. */
const erasing = async (key: string, minutes: number) => {
  const { uploads, book } = await world.room.applications();
  const now = world.connection.now();
  const until = new Date(now.getTime() + minutes * 60_000).toISOString();
  const upload: Upload = {
    ...{ key, capability: "accreditation", owner: "REP-0000-0000", slot: "photo", by: "nominee", name: "photo" },
    ...{ language: "en", accepts: ["jpg"], most: 1_000_000, state: "issued", version: 1, findings: [] },
    ...{ issuedAt: now.toISOString(), until },
  };
  await book.commit([uploads.begin(upload)]);
  const removed: string[] = [];
  const room = { ...world.room, files: async () => ({ remove: async (one: string) => removed.push(one) }) };
  return { removed, until, step: erasePhoto(room as unknown as AccreditationRoom) };
};

const erasures = async () =>
  (await world.rows("accreditationJobs")).filter(({ kind }) => kind === "erase_photo").map(({ input }) => input.key);

it("a photo goes to the file store by a form, is saved by officers, and erased when it is not needed any more", async () => {
  const applied = await world.accredited({ id: "photo", asks: ["photo"] });
  const reference = await world.send(applied, "confirmed");
  const own = await openedBy(reference);
  const page = `/en/accreditation/representatives/${reference}/photo`;
  expect(await (await own.get(page)).text()).toContain("Send a photo");
  expect((await own.post(page)).headers.get("location")).toBe(page);
  const { photo = "" } = await world.represent(reference);
  const form = await (await own.get(page)).text();
  expect(form).toContain(`name="key" value="${photo}"`);
  expect(form).toContain("JPG or PNG");
  const { uploads } = await world.room.applications();
  const issued = await uploads.find(photo);
  if (!issued) throw new Error("no upload");
  expect(issued).toMatchObject({ owner: reference, slot: "photo", most: 1_000_000, accepts: ["jpg", "png"] });
  const ready = { ...issued, state: "ready", kind: "jpg", objectVersion: "v1" } as const;
  await (await world.room.applications()).book.commit([uploads.replace(issued, ready)]);
  const desk = world.browserOf(world.staff.officer);
  const saved = await desk.get(`/en/desk/accreditation/representatives/${reference}/photo`);
  expect(saved.status).toBe(302);
  expect(saved.headers.get("location")).toContain(`${photo}?`);
  expect(saved.headers.get("location")).toContain("versionId=v1");
  expect(
    (await world.browserOf(applied.own).get(`/en/desk/accreditation/representatives/${reference}/photo`)).status,
  ).toBe(403);
  await own.post(page);
  expect(await erasures()).toEqual([photo]);
  const second = (await world.represent(reference)).photo;
  await world.decideOn(applied.own, reference, "cancel");
  expect(await erasures()).toEqual(expect.arrayContaining([photo, second]));
  expect((await world.represent(reference)).photo).toBeUndefined();
});

it("is not asked for where the call does not, and erased with all versions by the job", async () => {
  const applied = await world.accredited({ id: "no-photo" });
  const own = await openedBy(await world.send(applied));
  const reference = (await world.seats(applied)).roster[0]?.reference;
  expect((await own.get(`/en/accreditation/representatives/${reference}/photo`)).status).toBe(404);
  const { removed, step, until } = await erasing("accreditation/one", 0);
  const job = { id: "photo#one", input: { key: "accreditation/one" } } as unknown as Job;
  await step(job, new Date(Date.parse(until) + 2 * 3_600_000));
  await step(job, new Date(Date.parse(until) + 2 * 3_600_000));
  expect(removed).toEqual(["accreditation/one", "accreditation/one"]);
  expect(await world.room.applications().then(({ jobs }) => jobs.find("photo#one#again"))).toBeUndefined();
});

it("is erased once more when its form works no longer: until then it could be sent again", async () => {
  const { removed, step, until } = await erasing("accreditation/two", 30);
  const job = { id: "photo#two", kind: "erase_photo", matter: "call#x", by: "system" };
  await step({ ...job, input: { key: "accreditation/two" } } as unknown as Job, world.connection.now());
  expect(removed).toEqual(["accreditation/two"]);
  const { jobs } = await world.room.applications();
  const again = await jobs.find("photo#two#again");
  expect(again).toMatchObject({ kind: "erase_photo", state: "waiting", input: { key: "accreditation/two" } });
  expect(Date.parse(again?.dueAt ?? "")).toBeGreaterThan(Date.parse(until));
  expect((await jobs.due(world.connection.now(), 100)).map(({ id }) => id)).not.toContain("photo#two#again");
});
