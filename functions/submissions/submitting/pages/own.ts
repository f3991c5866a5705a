import { Refusal } from "#shared/refusal.ts";
import { pathOf } from "#shared/web/address.ts";
import { type Form, formTokenField, formTokenOf } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { type Tried, triedBy } from "#shared/web/tried.ts";
import { carryOut } from "../../carry-out.ts";
import { type Matter, openMatter } from "../../matter.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { isInHand } from "../documents.ts";
import { placeOf } from "../views/frame.ts";
import type { SubmittingVisit } from "./visit.ts";

/** The input of the address for those whose it is; to everybody else, officers too, it is unknown here. */
export const openOwn = async (room: SubmissionsRoom, c: SubmittingVisit): Promise<Matter> => {
  const matter = await openMatter(await room.inputs(), signedIn(c), c.req.param("reference") ?? "");
  if (matter.acting.as !== "applicant") throw new Refusal(404, "not_found");
  return matter;
};

/** The input of the address while its people write in it; afterwards it is shown where it stands. */
export const openInHand = async (room: SubmissionsRoom, c: SubmittingVisit): Promise<Matter | Response> => {
  const matter = await openOwn(room, c);
  if (isInHand(matter.input)) return matter;
  if (c.req.method === "POST") throw new Refusal(409, "not_now");
  return c.redirect(placeOf(c.get("s"), matter.input.reference), 303);
};

/** What every page of an input is drawn from. */
export const frameOf = (c: SubmittingVisit, { input, call }: Matter) => ({
  s: c.get("s"),
  path: pathOf(c),
  user: signedIn(c),
  now: c.get("now"),
  input,
  call,
  hidden: { [formTokenField]: formTokenOf(c.get("token") ?? ""), version: String(input.version) },
});

/** Carries out what a form asked for, or answers what to show it again with. */
export const tried = async (
  room: SubmissionsRoom,
  c: SubmittingVisit,
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

/** Fields named `file.name` as the decision takes them: `{ file: { name: … } }`. */
export const nested = (form: Form): Record<string, unknown> => {
  const input: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(form)) {
    const [first = "", ...rest] = name.split(".");
    if (rest.length === 0) input[first] = value;
    else input[first] = { ...(input[first] as object), [rest.join(".")]: value };
  }
  return input;
};
