import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { focalPointRoles } from "#shared/focal-points.ts";
import { Language } from "#shared/languages.ts";
import type { RegistrationRoom } from "../room.ts";

const Role = z.enum(focalPointRoles);

const People = z.object({
  focalPoints: z.array(
    z.object({
      id: z.string().meta({ description: "What `colleague` means in decisions." }),
      role: Role,
      name: z.string(),
      email: z.string(),
      language: Language,
      since: z.iso.datetime(),
    }),
  ),
  invited: z
    .array(
      z.object({
        id: z.string().meta({ description: "What `invitation` means in decisions." }),
        name: z.string(),
        email: z.string(),
        language: Language,
        until: z.iso.datetime(),
      }),
    )
    .meta({ description: "For those who act for the organization; officers read how many there are." }),
  openInvitations: z.int(),
  most: z.int().meta({ description: "Of focal points and open invitations together." }),
  rights: z.array(z.object({ right: z.string(), roles: z.array(Role) })),
  role: Role.nullable().meta({ description: "As what whoever asks acts for the organization." }),
});

const Answer = z.strictObject({
  token: z.string().max(100).meta({ description: "The last segment of the mailed link." }),
  decision: z.enum(["accept", "decline_invitation"]),
});

/** What programs can do about those who act for an organization; their decisions are taken as all others of the case. */
export const colleagueOperations: readonly Operation<RegistrationRoom>[] = [
  {
    method: "get",
    path: "/api/registration/{reference}/people",
    id: "readFocalPoints",
    summary: "Who acts for an organization, who is invited, and what each may do",
    access: "session",
    answer: { status: 200, body: People },
    problems: [401, 403, 404],
    run: async (handled) => (await import("./programs.ts")).readPeople(handled),
  },
  {
    method: "post",
    path: "/api/registration/invitations",
    id: "answerInvitation",
    summary: "Accept or decline the invitation to act for an organization",
    access: "anyone",
    body: Answer,
    answer: {
      status: 200,
      body: z.object({ decision: z.string(), reference: z.string().nullable() }),
    },
    problems: [409, 410, 422],
    run: async (handled) => (await import("./programs.ts")).answerInvitation(handled),
  },
];
