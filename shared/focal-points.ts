import type { Organization } from "./organizations.ts";

/** The first focal point, and those that it invited. */
export const focalPointRoles = ["lead", "colleague"] as const;
export type FocalPointRole = (typeof focalPointRoles)[number];

/** The most focal points of one organization, the first one among them. */
export const mostFocalPoints = 3;

/** What focal points may do for their organization: the one place that says so, for pages, programs and tests. */
export const focalPointRights = {
  /** Its record, cases and mails about them. */
  see: ["lead", "colleague"],
  /** Answer questions, correct and confirm the profile, contest a refusal. */
  answer: ["lead", "colleague"],
  /** Take it out of the directory, which is for safety, and back into it. */
  list: ["lead", "colleague"],
  /** Applications, representatives and inputs in its name. */
  take_part: ["lead", "colleague"],
  ask_host: ["lead", "colleague"],
  leave: ["colleague"],
  invite: ["lead"],
  remove: ["lead"],
  hand_over: ["lead"],
  close: ["lead"],
} as const satisfies Record<string, readonly FocalPointRole[]>;

export type FocalPointRight = keyof typeof focalPointRights;

/** As what somebody acts for an organization, if they do. */
export const focalPointRole = (
  { personId, colleagues = [] }: Pick<Organization, "personId" | "colleagues">,
  person: string,
): FocalPointRole | undefined => {
  if (personId === person) return "lead";
  return colleagues.some((colleague) => colleague.personId === person) ? "colleague" : undefined;
};

export const mayForOrganization = (role: FocalPointRole | undefined, right: FocalPointRight): boolean =>
  role !== undefined && (focalPointRights[right] as readonly FocalPointRole[]).includes(role);
