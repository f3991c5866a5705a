import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { SubmitterKind } from "#shared/inputs/vocabulary.ts";
import { Language } from "#shared/languages.ts";
import type { Person } from "#shared/people.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newId } from "#shared/secrets.ts";
import { isOvertaken } from "#shared/steadily.ts";
import { EmailAddress, line } from "#shared/text.ts";
import type { PartialContent } from "../content.ts";
import type { Input } from "../input.ts";
import { letterFor } from "../letters.ts";
import type { SubmissionsRoom } from "../room.ts";
import { draftOf, refuseClosed } from "./begin.ts";
import type { InputsCall } from "./calls.ts";
import { prefilled } from "./prefill.ts";
import { mailLimit, startLimit } from "./rates.ts";

const Typed = z.strictObject({
  email: EmailAddress,
  language: Language,
  submitter: SubmitterKind,
  title: z.union([z.literal(""), line({ min: 5, max: 200 })]).default(""),
});

interface Invited {
  readonly call: InputsCall;
  /** As somebody typed it who is not signed in. */
  readonly typed: unknown;
  /** Their network address, for limits alone. */
  readonly caller: string;
  readonly now: Date;
}

/**
 * Begins a draft of an address that nobody confirmed yet, and mails the link to it: what is done and answered is the
 * same whether the address is known or not. Refuses what was typed wrongly (422) and calls that take nothing (409).
 */
export const invite = async (room: SubmissionsRoom, { call, typed, caller, now }: Invited): Promise<void> => {
  const { email, language, submitter, title } = parseInput(Typed, typed);
  if (!call.inputs.submitters.includes(submitter))
    throw new Refusal(422, "invalid", [{ field: "submitter", code: "not_a_choice" }]);
  refuseClosed(call, now);
  const limits = await room.limits();
  const few = (await limits.allows(startLimit, caller, now)) && (await limits.allows(mailLimit, email, now));
  if (!few) return;
  const [inputs, links] = await Promise.all([room.inputs(), room.links()]);
  const content: PartialContent = { ...prefilled(undefined, call, language), submitter, ...(title && { title }) };
  const reference = newReference("input", room.connection.random);
  const to = draftOf({ reference, call, email, language, timeZone: "", content, now });
  const link = links.issue(reference, now);
  const letter = { ...(await letterFor({ kind: "draft", input: to, call, given: {}, now })), secret: link.token };
  await inputs.make({
    from: undefined,
    to,
    what: "begin",
    by: "applicant",
    now,
    letters: [letter],
    also: [link.write],
  });
};

const expired = () => new Refusal(410, "link_expired");

/** The draft that a mailed link opens, and the person of its address, if known; refuses (410) what works no more. */
export const toConfirm = async (room: SubmissionsRoom, token: string, now: Date) => {
  const [inputs, links] = await Promise.all([room.inputs(), room.links()]);
  const reference = await links.find(token, now);
  const input = reference && (await inputs.find(reference));
  if (!input || input.personId || input.status !== "draft") throw expired();
  const person = await inputs.book.people.byEmail(input.email);
  if (person?.suspended) throw expired();
  return { input, person };
};

/** What the button behind a mailed link does: the address is confirmed, the draft is its owner's, and they are signed in. */
export const confirm = async (
  room: SubmissionsRoom,
  { token, device, now }: { readonly token: string; readonly device: string; readonly now: Date },
): Promise<{ readonly input: Input; readonly session: string }> => {
  const { input, person: known } = await toConfirm(room, token, now);
  const person = known ?? newPerson(input, newId(room.connection.random), now);
  const [inputs, links, sessions] = await Promise.all([room.inputs(), room.links(), room.sessions()]);
  const confirmed = await inputs
    .make({
      from: input,
      to: { ...input, personId: person.id, timeZone: person.timeZone },
      what: "confirm",
      by: person.id,
      now,
      also: [links.use(token), ...(known ? [] : await inputs.book.people.add(person))],
    })
    .catch(async (error) => {
      // Pressed twice, the link is used up; else somebody became known under the address in this very moment.
      if (isOvertaken(error)) await toConfirm(room, token, now);
      throw error;
    });
  const session = await sessions.start(person, device, now, room.connection.random);
  // Whoever changed their rights in this very moment did not find the session to end it.
  if (!sameRights(person, await inputs.book.people.find(person.id))) {
    await sessions.end(hashOf(session));
    throw expired();
  }
  return { input: confirmed, session };
};

const sameRights = (person: Person, now: Person | undefined) =>
  person.role === now?.role && person.region === now?.region && person.suspended === now?.suspended;

const newPerson = ({ email, language, content }: Input, id: string, now: Date): Person => ({
  id,
  email,
  name: content.by || email,
  language,
  timeZone: "",
  createdAt: now.toISOString(),
  version: 1,
  suspended: false,
});
