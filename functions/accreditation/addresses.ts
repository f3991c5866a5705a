import { reservedIds } from "#shared/forums.ts";
/** The segment of an address that names a call; none is looked for under a word that is no id. */
export const callSegment = `:call{(?!(?:${reservedIds.join("|")})$)[a-z0-9-]+}`;

export const applicationPath = (reference: string) => `/accreditation/applications/${reference}`;
