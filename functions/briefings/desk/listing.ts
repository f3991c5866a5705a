import * as z from "zod";
import { type Page, readCursor, writeCursor } from "#shared/paging.ts";
import { Refusal } from "#shared/refusal.ts";
import { type SignUpStatus, signUpStatuses } from "../briefings.ts";
import type { SignUp } from "../sign-up.ts";
import type { SignUps, StandingOfSignUp } from "../signing-up/store.ts";

/** Sign-ups of a session as its address names them. */
export const SignUpsQuery = z.object({
  status: z.union([z.enum(signUpStatuses), z.literal("")]).default(""),
  after: z.string().max(2000).optional(),
});
export type SignUpsQuery = z.infer<typeof SignUpsQuery>;

const pageSize = 50;
const batch = 100;
/** Keys that one page of a filtered list looks through. */
const mostKeys = 500;

/** Continues the list of a session after this one. */
export const cursorAfter = ({ sessionKey, createdAt, reference }: StandingOfSignUp) =>
  writeCursor({ sessionKey, createdAt, reference });

/** Refuses a cursor that another list gave out. */
const refuseStrange = (key: string, after: string | undefined) => {
  const at = readCursor(after);
  if (at && at.sessionKey !== key) throw new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]);
};

const filtered = async (signUps: SignUps, key: string, status: SignUpStatus, after: string | undefined) => {
  const { items, next } = await signUps.standings(key, mostKeys, after);
  const standing = items.filter((one) => one.status === status);
  const shown = standing.slice(0, pageSize);
  const last = standing.length > pageSize ? shown.at(-1) : undefined;
  const goesOn = last ? cursorAfter(last) : next;
  const whole = await Promise.all(shown.map(({ reference }) => signUps.find(reference)));
  return {
    // Whoever moved on a moment ago may still stand in the index where they stood.
    items: whole.filter((one) => one !== undefined).filter((one) => one.status === status && one.sessionKey === key),
    ...(goesOn !== undefined && { next: goesOn }),
  };
};

/** Sign-ups of a session in the order in which they came; a filtered page may hold few although the list goes on. */
export const listSignUps = async (
  signUps: SignUps,
  key: string,
  { status, after }: SignUpsQuery,
): Promise<Page<SignUp>> => {
  refuseStrange(key, after);
  if (status) return filtered(signUps, key, status, after);
  const { items, next } = await signUps.ofSession(key, pageSize, after);
  return { items: items.filter(({ sessionKey }) => sessionKey === key), ...(next !== undefined && { next }) };
};

/** Goes through all sign-ups of a session, or all in one status, so many at a time. */
export const eachOfSession = async function* (
  signUps: SignUps,
  key: string,
  { status, after }: Partial<SignUpsQuery> = {},
): AsyncGenerator<SignUp> {
  refuseStrange(key, after);
  let cursor = after;
  do {
    const page = await signUps.ofSession(key, batch, cursor);
    for (const signUp of page.items)
      if (signUp.sessionKey === key && (!status || signUp.status === status)) yield signUp;
    cursor = page.next;
  } while (cursor !== undefined);
};
