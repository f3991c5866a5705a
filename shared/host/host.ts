import type { Organization } from "../organizations.ts";

export const hostStates = ["none", "asked", "confirmed", "declined", "expired", "withdrawn"] as const;
/** Where an organization stands with its host; `none` while it named none. */
export type HostState = (typeof hostStates)[number];

export const hostStateOf = ({ host }: Pick<Organization, "host">): HostState => host?.state ?? "none";

/** Whether it has no legal registration, in whose place a host organization may vouch for it. */
export const mayHaveHost = ({ profile: { legalStatus } }: Pick<Organization, "profile">): boolean =>
  legalStatus !== undefined && legalStatus !== "registered";

/** Whether a host's confirmation stands in place of legal papers. */
export const isVouchedFor = (organization: Pick<Organization, "profile" | "host">): boolean =>
  mayHaveHost(organization) && hostStateOf(organization) === "confirmed";
