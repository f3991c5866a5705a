import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DirectoryFilter } from "./directory.ts";
import type { PortalRoom } from "./room.ts";

/** A listed organization as programs get it: what it agreed to show, and nothing else. */
const ListedOrganization = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string().meta({ description: "The language in which the organization wrote, BCP 47." }),
  nameEnglish: z.string(),
  nameFrench: z.string(),
  acronym: z.string(),
  country: z.string().meta({ description: "ISO 3166-1 alpha-2." }),
  region: z.string(),
  categories: z.array(z.string()),
  levels: z.array(z.string()),
  migrantLed: z.string(),
  mission: z.string(),
  objectives: z.array(z.string()),
  website: z.string(),
  since: z.string().meta({ format: "date-time" }),
});

/** What programs can ask of this capability. */
export const operations: readonly Operation<PortalRoom>[] = [
  {
    method: "get",
    path: "/api/directory",
    id: "listOrganizations",
    summary:
      "Organizations that agreed to be listed, by name. A filtered page may be short or empty although `next` goes on.",
    access: "anyone",
    query: DirectoryFilter,
    answer: { status: 200, body: z.object({ items: z.array(ListedOrganization), next: z.string().optional() }) },
    problems: [422],
    run: async ({ room, query }) => {
      const { after: cursor, country, category } = query as DirectoryFilter;
      const { published } = await room.published();
      return published.organizations({ cursor, country, category });
    },
  },
];
