import { clockwork } from "#shared/acting.ts";
import type { SignUpStatus } from "../briefings.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";

/** What befalls everybody of a session, and from which statuses to which. */
const fates = {
  call_off: { from: ["confirmed", "waitlisted"], to: "called_off" },
  end: { from: ["waitlisted"], to: "unplaced" },
  miss: { from: ["confirmed"], to: "no_show" },
} as const satisfies Record<string, { readonly from: readonly SignUpStatus[]; readonly to: SignUpStatus }>;

/** Lets whoever watches a sign-up that came twice see what would have become of any other, so that nothing tells them apart. */
export const followFate = async (
  room: BriefingsRoom,
  signUp: SignUp,
  fate: keyof typeof fates,
  now: Date,
): Promise<void> => {
  const { from, to: status } = fates[fate];
  const { shown } = signUp;
  if (signUp.status !== "repeated" || !shown || !(from as readonly SignUpStatus[]).includes(shown.status)) return;
  await (await room.signUps()).make({
    from: signUp,
    to: { ...signUp, shown: { status, since: now.toISOString() } },
    what: `place_${fate}`,
    by: clockwork.id,
    now,
  });
};
