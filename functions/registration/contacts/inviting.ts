import * as z from "zod";
import type { Job, Progress, Step } from "#shared/jobs.ts";
import { isOvertaken, steadily } from "#shared/steadily.ts";
import type { RegistrationRoom } from "../room.ts";
import { objectionTo } from "./checking.ts";
import type { Contact, ContactLine, ContactList } from "./contact-list.ts";
import type { Guard } from "./store.ts";

const pageSize = 25;
const together = 5;

const Input = z.object({ list: z.string() });

export const isReady = ({ contact, refused }: ContactLine) => contact !== undefined && refused === undefined;

/** Writes to one contact, unless anybody did before or there is by now a reason not to. */
const inviteOne = async (room: RegistrationRoom, job: Job, contact: Contact, own: Guard, now: Date) => {
  const [lists, registrations, suppressions, drafts] = await Promise.all([
    room.contactLists(),
    room.registrations(),
    room.suppressions(),
    room.drafts(),
  ]);
  const before = async () => {
    const guard = await lists.guarded(contact.email);
    if (!guard) return undefined;
    // A page that is done again finds what it did.
    return guard.list === own.list && guard.line === own.line ? ("invited" as const) : ("invited_before" as const);
  };
  const done = (await before()) ?? (await objectionTo({ lists, registrations, suppressions }, contact.email));
  if (done) return done;
  try {
    await drafts.bringIn({ contact, broughtIn: own, by: job.by, now, also: [lists.guard(contact.email, own)] });
    return "invited" as const;
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    return (await before()) ?? Promise.reject(error);
  }
};

/** Keeps what became of a page; the last one ends the list. */
const keep = (room: RegistrationRoom, id: string, became: ReadonlyMap<number, ContactLine>, last: boolean, now: Date) =>
  steadily(async () => {
    const lists = await room.contactLists();
    const list = await lists.find(id);
    if (list?.state !== "inviting") return;
    const lines = list.lines.map((one) => became.get(one.line) ?? one);
    const invited = lines.filter(({ outcome }) => outcome === "invited").length;
    const to: ContactList = {
      ...list,
      lines,
      invited,
      version: list.version + 1,
      state: last ? "invited" : list.state,
    };
    const { audit } = await room.registrations();
    const happened = {
      subject: `contacts#${id}`,
      at: now.toISOString(),
      by: "system",
      what: "finish_contacts",
      version: to.version,
      from: list.state,
      to: to.state,
    };
    await lists.commit([lists.write(to, list.version), ...(last ? [audit.add(happened)] : [])]);
  });

/** Invites one page of a list, each contact once; done again, it writes to nobody twice. */
export const inviteContacts =
  (room: RegistrationRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { list: id } = Input.parse(job.input);
    const list = await (await room.contactLists()).find(id);
    const from = Number(job.cursor ?? 0);
    const ready = list?.lines.filter(isReady) ?? [];
    const page = ready.slice(from, from + pageSize);
    if (list?.state !== "inviting") return { done: page.length };
    const became = new Map<number, ContactLine>();
    for (let at = 0; at < page.length; at += together) {
      const some = page.slice(at, at + together).map(async (one) => {
        if (!one.contact) return;
        const outcome = await inviteOne(room, job, one.contact, { list: id, line: one.line }, now);
        became.set(one.line, { ...one, outcome });
      });
      await Promise.all(some);
    }
    const next = from + page.length;
    const last = next >= ready.length;
    await keep(room, id, became, last, now);
    return { done: page.length, total: ready.length, ...(!last && { cursor: String(next) }) };
  };
