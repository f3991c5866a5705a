import * as z from "zod";
import type { Call } from "#shared/api.ts";
import type { Case } from "#shared/cases.ts";
import { NextActor } from "#shared/next-actor.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { callerOf } from "#shared/web/address.ts";
import { statusLimit } from "../rates.ts";
import type { RegistrationRoom } from "../room.ts";

export type Handled = Call<RegistrationRoom>;

export const Standing = z.object({
  reference: z.string(),
  status: z.string(),
  since: z.iso.datetime(),
  next: NextActor,
  dueBy: z.iso.datetime().nullable(),
});

export const standingOf = ({ reference, status, since, next, dueBy }: Case) => ({
  reference,
  status,
  since,
  next,
  dueBy: next === "nobody" ? null : dueBy,
});

export const readStatus = async ({ c, room, parameters, now }: Handled) => {
  await (await room.limits()).take(statusLimit, callerOf(c), now);
  const reference = readReference(parameters.reference ?? "");
  const found = reference && (await (await room.registrations()).cases.find(reference));
  if (!found) throw new Refusal(404, "not_found");
  return standingOf(found);
};
