import type * as z from "zod";
import { type Acting, isOfDesk } from "#shared/acting.ts";
import type { Call } from "#shared/api.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { publicly, standingOf } from "#shared/standing/standing.ts";
import { languageOf } from "#shared/web/address.ts";
import { idempotencyKeyOf } from "#shared/web/idempotency.ts";
import { FactorNeeded, signedIn } from "#shared/web/sessions.ts";
import { ownPath } from "../addresses.ts";
import { carryOut } from "../carry-out.ts";
import type { Input, InputDocument } from "../input.ts";
import { openMatter } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import { caseOf } from "../projection.ts";
import type { SubmissionsRoom } from "../room.ts";
import { begin, myself } from "./begin.ts";
import { findCall } from "./calls.ts";
import { documentOf, isInHand, maySend } from "./documents.ts";
import { awaitedForm } from "./form-for-file.ts";
import { liveDocuments } from "./live-documents.ts";
import type { NewInput, WantedFile } from "./wishes.ts";

type Handled = Call<SubmissionsRoom>;

/** Where an input stands, as far as whoever asks may know it. */
const standingFor = (input: Input, acting?: Acting) => {
  const row = caseOf(input);
  if (!row) throw new Error("an input of nobody");
  return { ...standingOf(acting && isOfDesk(acting) ? row : publicly(row)), version: input.version };
};

const itemOf = (input: Input) => {
  const { call, forum, title } = input;
  return { ...standingFor(input), call, forum, title };
};

export const listOwn = async ({ c, room }: Handled) => {
  const { personId, role, factorGiven } = signedIn(c);
  if (role && !factorGiven) throw new FactorNeeded();
  const found = await (await room.inputs()).ofPerson(personId);
  return { items: found.map(itemOf) };
};

export const readOwn = async ({ c, room, parameters, now }: Handled) => {
  const matter = await openMatter(await room.inputs(), signedIn(c), parameters.reference ?? "");
  const { input, acting } = matter;
  if (acting.as !== "applicant") throw new Refusal(404, "not_found");
  const { language, sentAt = null, answerBy, late, content, answers, documents, reopened, question, outcomes } = input;
  return {
    ...itemOf(input),
    language,
    sentAt,
    answerBy,
    late,
    content,
    answers,
    documents: await liveDocuments(room, documents),
    reopened,
    question: question ?? null,
    outcomes,
    decisions: possibleDecisions(matter, now),
  };
};

const callOf = async (room: SubmissionsRoom, id: string) => {
  try {
    return await findCall(room, id);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404)
      throw new Refusal(422, "invalid", [{ field: "call", code: "not_a_choice" }]);
    throw error;
  }
};

export const beginInput = async ({ c, room, body, now }: Handled) => {
  const session = signedIn(c);
  const { call: id, organization = myself } = body as z.infer<typeof NewInput>;
  const key = idempotencyKeyOf(c);
  const sent = key && { caller: session.personId, route: "begin_input", key, body };
  const once = await room.once();
  const again = sent ? await once.wasDone(sent, now) : false;
  const also = sent && !again ? [await once.guard(sent, now)] : [];
  const call = await callOf(room, id);
  // The same key once more is the same input.
  const named = key ? `api\n${key}` : newId(room.connection.random);
  const input = await begin(room, session, { call, organization, key: named, now, also });
  return standingFor(input);
};

/** Gives out a form for a file, new or in place of another; while one works, the same one. */
export const wantFile = async ({ c, room, parameters, body, now }: Handled) => {
  const session = signedIn(c);
  const file = body as z.infer<typeof WantedFile>;
  const { input, acting } = await openMatter(await room.inputs(), session, parameters.reference ?? "");
  if (acting.as !== "applicant") throw new Refusal(403, "forbidden");
  const formFor = async (document: InputDocument | undefined) => {
    const back = `/${languageOf(c)}${ownPath(input.reference)}/files/${document?.id}`;
    const given = await awaitedForm(room, document, back, now);
    return document && given && { document: document.id, ...given.form, until: given.until };
  };
  const known = maySend(input, file.document, now) && (await formFor(documentOf(input, file.document)));
  if (known) return known;
  const decision = isInHand(input) ? "attach" : "replace_file";
  const wish = { reference: input.reference, input: { decision, version: input.version, file } };
  const { documents } = (await carryOut(room, session, wish, now)).input;
  const given = await formFor(file.document ? documentOf({ documents }, file.document) : documents.at(-1));
  if (!given) throw new Error("a form that was given out is not there");
  return given;
};

export const decide = async ({ c, room, parameters, body, now }: Handled) => {
  const wish = { reference: parameters.reference ?? "", input: body as Record<string, unknown> };
  const { decision, input, matter } = await carryOut(room, signedIn(c), wish, now);
  return { decision, ...standingFor(input, matter.acting) };
};
