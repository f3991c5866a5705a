import * as z from "zod";

// What a dossier tells of what other capabilities store. Instants are RFC 3339.

const Placed = z.object({ holds: z.string() });

export const ApplicationOfDossier = z.object({
  reference: z.string(),
  forum: z.string(),
  call: z.string(),
  sentAt: z.string().optional(),
  decidedAt: z.string().optional(),
  list: z.string().optional(),
  /** Its representatives, each with what they hold of the quota. */
  roster: z.array(Placed).default([]),
});
export type ApplicationOfDossier = z.infer<typeof ApplicationOfDossier>;

const Edition = z.object({ number: z.int(), at: z.string() });

export const InputOfDossier = z.object({
  reference: z.string(),
  organization: z.string().optional(),
  status: z.string(),
  title: z.string(),
  language: z.string(),
  firstSentAt: z.string().optional(),
  editions: z.array(Edition),
  /** There while everybody can read it. */
  public: z.object({ since: z.string(), showing: z.string() }).optional(),
});
export type InputOfDossier = z.infer<typeof InputOfDossier>;
