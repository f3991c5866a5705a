import type { Call } from "../api.ts";
import type { Once, Call as OnceCall } from "../once.ts";
import { Refusal } from "../refusal.ts";
import type { Write } from "../transaction.ts";
import { idempotencyKeyOf } from "./idempotency.ts";

interface Creating<Made> {
  readonly once: () => Promise<Once>;
  /** Opaque id of whoever calls. */
  readonly caller: string;
  readonly route: string;
  /** Creates it in one transaction with these writes. */
  readonly create: (also: readonly Write[]) => Promise<Made>;
  /** What was created when the same call came before. */
  readonly found: () => Promise<Made>;
}

/** Creates something, and only once under one key: done again, what there is is answered. */
export const onlyOnce = async <Made>(
  { c, body, now }: Pick<Call<unknown>, "c" | "body" | "now">,
  { once: onceOf, caller, route, create, found }: Creating<Made>,
): Promise<Made> => {
  const key = idempotencyKeyOf(c);
  if (!key) return create([]);
  const call: OnceCall = { caller, route, key, body };
  const once = await onceOf();
  if (await once.wasDone(call, now)) return found();
  try {
    return await create([await once.guard(call, now)]);
  } catch (error) {
    // Two of the same call at once: the other one did it.
    if (error instanceof Refusal && error.status !== 403 && (await once.wasDone(call, now))) return found();
    throw error;
  }
};
