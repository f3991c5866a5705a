import type { Application } from "#functions/accreditation/application.ts";
import type { List } from "#functions/accreditation/lists/list.ts";
import type { Call } from "#shared/forums.ts";
import type { Profile } from "#shared/profile.ts";
import {
  type AccreditationWorld,
  type Applied,
  accreditationWorld,
  authorityCall,
} from "#test/support/accreditation.ts";

interface Asked {
  readonly call?: Call;
  readonly answers?: Partial<Application["answers"]>;
  readonly profile?: Partial<Profile>;
  readonly by?: Applied;
}

/** Accreditation with what the secretariat does about lists. */
export const listsWorld = async () => {
  const world = await accreditationWorld();
  return { ...world, ...stepsIn(world) };
};

export type ListsWorld = Awaited<ReturnType<typeof listsWorld>>;

const stepsIn = (world: AccreditationWorld) => {
  const { room, connection, post, get } = world;
  const today = (days = 0) => new Date(connection.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  /** Moves an application as screening would have done. */
  const become = async (reference: string, status: Application["status"], more: Partial<Application> = {}) => {
    const applications = await room.applications();
    const from = await world.find(reference);
    return applications.make({
      from,
      to: { ...from, ...more, status },
      what: "note",
      by: "system",
      now: connection.now(),
    });
  };

  /** An application that an officer recommended. */
  const recommended = async (
    name: string,
    { call = authorityCall, answers, profile, by }: Asked = {},
  ): Promise<Applied> => {
    const wish = { call, answers: { listName: name, ...answers }, ...(profile && { profile }), ...(by && { by }) };
    const applied = await world.apply(wish);
    await become(applied.reference, "recommended");
    return applied;
  };

  const insist = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`a step was refused: ${status} ${JSON.stringify(body)}`);
    // biome-ignore lint/suspicious/noExplicitAny: answers of programs are looked into as they are
    return body as any;
  };

  const decideList = (reference: string, decision: string, more: object = {}, token = world.staff.secretariat) =>
    post(`/api/accreditation/lists/${reference}/decisions`, { decision, ...more }, token);

  const open = async (call = authorityCall, token = world.staff.secretariat): Promise<string> =>
    (await insist(post("/api/accreditation/lists", { call: call.id }, token))).reference;

  const listAt = async (reference: string): Promise<List> => {
    const list = await (await room.lists()).find(reference);
    if (!list) throw new Error(`no list ${reference}`);
    return list;
  };

  /** Takes a decision and does the work it sets off. */
  const step = async (reference: string, decision: string, more: object = {}, token = world.staff.secretariat) => {
    await insist(decideList(reference, decision, more, token));
    await world.runDuties();
  };

  const freeze = (reference: string, token?: string) => step(reference, "freeze", { from: today(2) }, token);
  const circulate = async (reference: string) => {
    await step(reference, "transmit", { date: today() });
    await step(reference, "circulate", { from: today() });
  };
  const finalize = async (reference: string) => {
    await world.pass(40);
    await step(reference, "finalize");
  };

  /** A list of everybody recommended, frozen. */
  const frozen = async (call = authorityCall, token = world.staff.secretariat) => {
    const reference = await open(call, token);
    await step(reference, "include_all", {}, token);
    await step(reference, "freeze", call.accreditation === "authority" ? { from: today(2) } : {}, token);
    return reference;
  };

  const entriesOf = async (reference: string) => (await room.lists()).everyEntry(reference);

  const object = (reference: string, more: object = {}, token = world.staff.secretariat) =>
    world.decide(token, reference, "object", { objector: "AQ", basis: "Because we object.", ...more });

  return {
    today,
    become,
    recommended,
    insist,
    decideList,
    open,
    listAt,
    step,
    freeze,
    circulate,
    finalize,
    frozen,
    entriesOf,
    object,
    get,
  };
};
