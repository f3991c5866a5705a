import type { Subscription } from "./subscription.ts";

const earliest = (...instants: readonly (string | undefined)[]) =>
  instants.filter((instant) => instant !== undefined).toSorted()[0];

/** A subscription as it is stored next: one version on, found by the lists and at the time that follow from where it stands. */
export const settle = (to: Subscription, from: Subscription | undefined): Subscription => {
  const { list: _, wake: __, wakeAt: ___, ...rest } = to;
  const confirmed = to.state === "confirmed";
  const wakeAt = confirmed ? earliest(to.digestAt, to.forgetAt) : to.confirmUntil;
  return {
    ...rest,
    version: (from?.version ?? 0) + 1,
    ...(confirmed && { list: "confirmed" }),
    ...(wakeAt !== undefined && { wake: "wake", wakeAt }),
  };
};
