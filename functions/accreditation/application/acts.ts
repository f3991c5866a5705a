import * as z from "zod";
import { deskRegionOf } from "#shared/countries.ts";
import type { Call, DocumentRequest } from "#shared/forums.ts";
import { fieldErrors, parseInput } from "#shared/input.ts";
import type { Organization } from "#shared/organizations.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import type { Act } from "../acts.ts";
import { Answers, applicationForm, type FieldName, fieldNames, type PartialAnswers } from "../answers.ts";
import type { Application } from "../application.ts";
import { documentField } from "../given.ts";
import type { AccreditationRoom } from "../room.ts";
import { documentFaults, openDocuments } from "./documents.ts";
import { handIn, liveDocuments } from "./handing-in.ts";

const Values = z.record(z.string(), z.unknown());
const HandedIn = { texts: Values.optional(), files: Values.optional() };

const refuse = (errors: readonly FieldError[]) => {
  if (errors.length > 0) throw new Refusal(422, "invalid", errors);
};

/** Answers that are choices of the call: languages it takes, parts of its programme. */
const refuseForeignTo = ({ languages, segments }: Call, { writtenIn, segments: chosen = [] }: PartialAnswers) => {
  const foreign: FieldName[] = [];
  if (writtenIn && !languages.includes(writtenIn)) foreign.push("writtenIn");
  if (chosen.some((segment) => !segments.includes(segment))) foreign.push("segments");
  refuse(foreign.map((field) => ({ field, code: "not_a_choice" })));
};

/** Some answers, each by its rules. */
const answersIn = (call: Call, sent: Readonly<Record<string, unknown>>): PartialAnswers => {
  const known = fieldNames.filter((name) => Object.hasOwn(sent, name));
  const answers = parseInput(applicationForm.part(known), sent) as PartialAnswers;
  refuseForeignTo(call, answers);
  return answers;
};

const changedIn = (before: PartialAnswers, after: PartialAnswers) =>
  (Object.keys(after) as FieldName[]).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

const pick = (answers: PartialAnswers, names: readonly FieldName[]) =>
  Object.fromEntries(names.map((name) => [name, answers[name] ?? null]));

/** Where the application is looked at, and what officers see of it in a queue. */
const placed = (application: Application, { profile }: Organization): Application => ({
  ...application,
  region: deskRegionOf(profile.country),
  title: application.answers.listName ?? profile.name ?? application.title,
});

/** Keeps what a draft says so far, and gives out forms for its files. */
export const save: Act = async ({ room, matter, input, now }) => {
  const { application, call, organization, acting } = matter;
  const schema = z.strictObject({ answers: Values.optional(), ...HandedIn, removed: z.array(z.string()).optional() });
  const { answers: sent = {}, ...handed } = parseInput(schema, input);
  const answers = answersIn(call, sent);
  const open = call.documents.map(({ id }) => id);
  const { documents, also, changed } = await handIn({ room, application, call, by: acting.id, open, now }, handed);
  return {
    change: (to) =>
      placed({ ...to, answers: { ...to.answers, ...answers }, documents: { ...documents } }, organization),
    fields: [...changedIn(application.answers, answers), ...changed],
    also,
  };
};

/** Everything that is wrong with an application as it would be sent. */
const faultsOf = async (
  room: AccreditationRoom,
  organization: Organization,
  requests: readonly DocumentRequest[],
  { answers, documents }: Pick<Application, "answers" | "documents">,
): Promise<FieldError[]> => {
  const whole = Answers.safeParse(answers, { reportInput: true });
  const live = await liveDocuments(room, documents);
  return [...(whole.success ? [] : fieldErrors(whole.error)), ...documentFaults(requests, live, answers, organization)];
};

/** Sends the application, whole, to a call that is open at this very instant. */
export const submit: Act = async ({ room, matter, input }) => {
  const { application, call, organization } = matter;
  const { answers: sent = {} } = parseInput(z.strictObject({ answers: Values.optional() }), input);
  const said = answersIn(call, sent);
  const answers = { ...application.answers, ...said };
  refuseForeignTo(call, answers);
  refuse(await faultsOf(room, organization, call.documents, { ...application, answers }));
  return {
    change: (to) => placed({ ...to, answers }, organization),
    ...(Object.keys(said).length > 0 && { fields: changedIn(application.answers, said) }),
    also: [(await room.applications()).callUnchanged(call)],
  };
};

/** Answers a question: only what it opened, after which the application must still be whole. */
export const answer: Act = async ({ room, matter, input, now }) => {
  const { application, call, organization, acting } = matter;
  const { answers: sent = {}, ...handed } = parseInput(
    z.strictObject({ answers: Values.optional(), texts: Values.optional() }),
    input,
  );
  const asked = application.question?.fields ?? [];
  const open = fieldNames.filter((name) => asked.includes(name));
  const answers = parseInput(applicationForm.part(open), sent) as PartialAnswers;
  refuseForeignTo(call, answers);
  const opened = openDocuments(application, call, now);
  const { documents, also, changed } = await handIn(
    { room, application, call, by: acting.id, open: opened, now },
    handed,
  );
  const to = { answers: { ...application.answers, ...answers }, documents: { ...documents } };
  const requests = call.documents.filter(({ id }) => asked.includes(documentField(id)));
  refuse(await faultsOf(room, organization, requests, to));
  const names = changedIn(application.answers, answers);
  return {
    change: (moved) => placed({ ...moved, ...to }, organization),
    fields: [...names, ...changed],
    ...(names.length > 0 && { before: pick(application.answers, names), after: pick(to.answers, names) }),
    also,
  };
};

/** Hands a document in anew that was found bad or asked about: words, or a form for a file. */
export const replaceFile: Act = async ({ room, matter, input, now }) => {
  const { application, call, acting } = matter;
  const handed = parseInput(z.strictObject(HandedIn), input);
  const wanted = [...Object.keys(handed.files ?? {}), ...Object.keys(handed.texts ?? {})];
  if (wanted.length === 0) refuse([{ field: "files", code: "required" }]);
  const open = openDocuments(application, call, now);
  const asked = call.documents.map(({ id }) => id);
  // What the call asks for and is not open now is a matter of time, not a mistake of typing.
  if (wanted.some((id) => asked.includes(id) && !open.includes(id))) throw new Refusal(409, "not_now");
  const { documents, also, changed } = await handIn({ room, application, call, by: acting.id, open, now }, handed);
  const written = Object.keys(handed.texts ?? {}).filter((id) => documents[id]?.text);
  return {
    change: (to) => ({
      ...to,
      documents: { ...documents },
      reopened: Object.fromEntries(Object.entries(to.reopened).filter(([id]) => !written.includes(id))),
    }),
    fields: changed,
    also,
  };
};

/** A draft that is given up is erased; what was sent stays on record. */
export const withdraw: Act = async ({ matter, input }) => {
  parseInput(z.strictObject({}), input);
  if (matter.application.status !== "draft") return {};
  return { change: (to) => ({ ...to, answers: {}, documents: {}, reopened: {} }) };
};
