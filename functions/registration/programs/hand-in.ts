import * as z from "zod";
import { Language } from "#shared/languages.ts";
import { Profile } from "#shared/profile.ts";
import { confirmationHours } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { EmailAddress } from "#shared/text.ts";
import { callerOf } from "#shared/web/address.ts";
import { idempotencyKeyOf } from "#shared/web/idempotency.ts";
import { mailLimit, startLimit } from "../rates.ts";
import type { Handled } from "./standing.ts";

export const NewRegistration = Profile.safeExtend({
  email: EmailAddress,
  language: Language.optional().meta({ description: "Of the mail that confirms the address; else contactLanguage." }),
});

export const HandedIn = z.object({ status: z.literal("pending_verification"), confirmWithinHours: z.int() });

/** One answer whatever was known before, so that nobody learns from it which addresses are. */
const handedIn: z.infer<typeof HandedIn> = { status: "pending_verification", confirmWithinHours: confirmationHours };

export const handIn = async ({ c, room, body, now }: Handled) => {
  const { email, language, ...profile } = body as z.infer<typeof NewRegistration>;
  const key = idempotencyKeyOf(c);
  const call = key && { caller: callerOf(c), route: "register", key, body };
  const limits = await room.limits();
  await limits.take(startLimit, callerOf(c), now);
  const once = await room.once();
  if (call && (await once.wasDone(call, now))) return handedIn;
  if (!(await limits.allows(mailLimit, email, now))) return handedIn;
  const start = { email, language: language ?? profile.contactLanguage, profile, now };
  try {
    await (await room.drafts()).handIn({ ...start, also: call ? [await once.guard(call, now)] : [] });
  } catch (error) {
    // Two of the same call at once: the other one did it.
    const beaten =
      call && error instanceof Refusal && error.code === "changed_meanwhile" && (await once.wasDone(call, now));
    if (!beaten) throw error;
  }
  return handedIn;
};
