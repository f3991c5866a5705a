import type * as z from "zod";
import type { Call } from "#shared/api.ts";
import { Refusal } from "#shared/refusal.ts";
import { standingOf } from "#shared/standing/standing.ts";
import { languageOf } from "#shared/web/address.ts";
import { idempotencyKeyOf } from "#shared/web/idempotency.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { applicationPath } from "../addresses.ts";
import { findCall } from "../calls.ts";
import { carryOut } from "../carry-out.ts";
import { openMatter } from "../matter.ts";
import { caseOf } from "../projection.ts";
import type { AccreditationRoom } from "../room.ts";
import { begin } from "./begin.ts";
import { requestOf } from "./documents.ts";
import { awaitedForm } from "./form-for-file.ts";
import type { NewApplication, WantedFile } from "./wishes.ts";

type Handled = Call<AccreditationRoom>;

const callOf = async (room: AccreditationRoom, id: string) => {
  try {
    return await findCall(room, id);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404)
      throw new Refusal(422, "invalid", [{ field: "call", code: "not_a_choice" }]);
    throw error;
  }
};

export const beginApplication = async ({ c, room, body, now }: Handled) => {
  const session = signedIn(c);
  const { call: id, organization } = body as z.infer<typeof NewApplication>;
  const key = idempotencyKeyOf(c);
  const sent = key && { caller: session.personId, route: "begin_application", key, body };
  const once = await room.once();
  const again = sent ? await once.wasDone(sent, now) : false;
  const also = sent && !again ? [await once.guard(sent, now)] : [];
  const call = await callOf(room, id);
  const { application, begun } = await begin(room, session, { call, organization, now, also });
  // The same call once more, perhaps at the same moment, is answered as it was the first time.
  const repeated = !begun && sent && (again || (await once.wasDone(sent, now)));
  if (!begun && !repeated) throw new Refusal(409, "applied_already");
  return { ...standingOf(caseOf(application)), version: application.version };
};

/** Gives out a form for a file of a draft, or of a document that is open again; while one works, the same one. */
export const wantFile = async ({ c, room, parameters, body, now }: Handled) => {
  const session = signedIn(c);
  const { document, name } = body as z.infer<typeof WantedFile>;
  const matter = await openMatter(await room.applications(), session, parameters.reference ?? "");
  const { application, call, acting } = matter;
  if (acting.as !== "applicant") throw new Refusal(403, "forbidden");
  if (!requestOf(call, document))
    throw new Refusal(422, "invalid", [{ field: `files.${document}`, code: "unknown_field" }]);
  const decision = application.status === "draft" ? "save" : "replace_file";
  const back = `/${languageOf(c)}${applicationPath(application.reference)}/documents/${document}`;
  const known = await awaitedForm(room, application.documents[document], back, now);
  if (known) return { ...known.form, until: known.until };
  const input = { decision, version: application.version, files: { [document]: name } };
  const outcome = await carryOut(room, session, { reference: application.reference, input }, now);
  const given = await awaitedForm(room, outcome.application.documents[document], back, now);
  if (!given) throw new Error("a form that was given out is not there");
  return { ...given.form, until: given.until };
};
