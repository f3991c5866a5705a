import { Refusal } from "#shared/refusal.ts";
import { pathOf } from "#shared/web/address.ts";
import { typedAnswers } from "#shared/web/answers.ts";
import { type Form, formTokenField, formTokenOf } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { type Tried, triedBy } from "#shared/web/tried.ts";
import { applicationForm, type FieldName } from "../../answers.ts";
import { carryOut } from "../../carry-out.ts";
import { type Matter, openMatter } from "../../matter.ts";
import type { AccreditationRoom } from "../../room.ts";
import { placeOf } from "../views/frame.ts";
import type { ApplicationVisit } from "./visit.ts";

/** The application of the address for those whose it is; to everybody else, officers too, it is unknown here. */
export const openOwn = async (room: AccreditationRoom, c: ApplicationVisit): Promise<Matter> => {
  const matter = await openMatter(await room.applications(), signedIn(c), c.req.param("reference") ?? "");
  if (matter.acting.as !== "applicant") throw new Refusal(404, "not_found");
  return matter;
};

/** The draft of the address; what was sent already is shown where it stands. */
export const openDraft = async (room: AccreditationRoom, c: ApplicationVisit): Promise<Matter | Response> => {
  const matter = await openOwn(room, c);
  if (matter.application.status === "draft") return matter;
  if (c.req.method === "POST") throw new Refusal(409, "not_now");
  return c.redirect(placeOf(c.get("s"), matter.application.reference), 303);
};

/** What every page of an application is drawn from. */
export const frameOf = (c: ApplicationVisit, { application, call, organization }: Matter) => ({
  s: c.get("s"),
  path: pathOf(c),
  user: signedIn(c),
  now: c.get("now"),
  application,
  call,
  organization,
  hidden: { [formTokenField]: formTokenOf(c.get("token") ?? ""), version: String(application.version) },
});

export const answersTyped = (names: readonly FieldName[], { decision: _, version: __, ...form }: Form) =>
  typedAnswers(names, form, (name) => applicationForm.ruleOf(name).input);

/** Carries out what a form asked for, or answers what to show it again with. */
export const tried = async (
  room: AccreditationRoom,
  c: ApplicationVisit,
  reference: string,
  typed: Form,
  input: () => Readonly<Record<string, unknown>>,
): Promise<Tried | undefined> => {
  try {
    await carryOut(room, signedIn(c), { reference, input: input() }, c.get("now"));
    return undefined;
  } catch (error) {
    return triedBy(error, typed);
  }
};
