import { addDays } from "#shared/days.ts";
import { signUpDays } from "#shared/promises.ts";
import { canChange } from "../briefings.ts";
import type { SignUp } from "../sign-up.ts";

/** When what people told of themselves is erased. */
export const erasedAt = ({ endsAt }: Pick<SignUp, "endsAt">) => addDays(endsAt, signUpDays);

/** What follows from the rest of a row: an offer and a wish to change are for those alone who can have one, and when the clock looks again. */
export const settle = (settled: SignUp, from: SignUp | undefined): SignUp => {
  const { wake: _, wakeAt: __, offerUntil, wish, ...rest } = settled;
  const offer = rest.status === "offered" ? (offerUntil ?? from?.offerUntil) : undefined;
  const wakeAt = rest.erased ? undefined : (offer ?? erasedAt(rest));
  return {
    ...rest,
    ...(wish && canChange(rest.status) && { wish }),
    ...(offer && { offerUntil: offer }),
    ...(wakeAt && { wake: "wake" as const, wakeAt }),
  };
};
