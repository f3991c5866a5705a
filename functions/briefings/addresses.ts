/** Pages of briefings, without the language. */
export const briefingPath = (id: string) => `/briefings/${id}`;
export const deskPath = (id: string) => `/desk/briefings/${id}`;

/** Where the link in a mail leads; the token is its last segment. */
export const signUpPath = "/briefings/mine";
/** Where a sign-up stands, for whoever knows its reference. */
export const placingPath = (reference: string) => `/briefings/placing/${reference}`;

/** Words that stand in addresses where the names of briefings do: nothing is called by them. */
export const reservedIds = [
  "mine",
  "placing",
  "new",
  "copy",
  "decisions",
  "sign-ups",
  "past",
  "planned",
  "regions",
] as const;
