import * as z from "zod";
import type { Case } from "#shared/cases.ts";
import { hostStates } from "#shared/host/host.ts";
import { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import { PartialProfile } from "#shared/profile.ts";
import { Standing, standingOf } from "#shared/standing/standing.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { signedIn, staffMember } from "#shared/web/sessions.ts";
import { carryOut, type Outcome } from "../carry-out.ts";
import { hostDecisionNames, hostObstacle } from "../hosts/host-decisions.ts";
import { openMatter } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import { caseOf, caseOfChange, suspectsFor } from "../projection.ts";
import { type QueueQuery, queueFor } from "../queue-filter.ts";
import { changeDecisions } from "../registration.ts";
import type { Handled } from "./standing.ts";

export const QueueItem = Standing.extend({
  kind: z.string(),
  openedAt: z.iso.datetime(),
  region: DeskRegion,
  assignee: z.string().nullable(),
  suspected: z.boolean().meta({ description: "Whether it may be registered twice; for officers only." }),
  mergedInto: z.string().nullable(),
  title: z.string(),
  language: Language,
});

const forDesk = ({ assignee, suspected, mergedInto }: Case) => ({
  assignee: assignee ?? null,
  suspected: suspected ?? false,
  mergedInto: mergedInto ?? null,
});

export const queue = async ({ c, room, query }: Handled) => {
  const filter = queueFor(staffMember(c, "officer", "secretariat"), query as QueueQuery);
  const page = await (await room.registrations()).cases.queue(filter, (query as QueueQuery).after);
  const items = page.items.map((row) => ({ ...row, ...standingOf(row), ...forDesk(row) }));
  return { items, next: page.next ?? null };
};

export const WholeCase = QueueItem.extend({
  version: z.int(),
  profile: PartialProfile,
  question: z.object({ fields: z.array(z.string()), text: z.string(), reason: z.string(), due: z.string() }).nullable(),
  pendingChange: z.string().nullable().meta({ description: "The reference of the change that waits for an officer." }),
  change: z.object({ fields: z.array(z.string()), before: PartialProfile, after: PartialProfile }).nullable(),
  suspects: z
    .array(z.object({ reference: z.string(), reasons: z.array(z.string()) }))
    .meta({ description: "Registrations that may be of the same organization; for officers only." }),
  host: z
    .object({ name: z.string(), state: z.enum(hostStates), since: z.iso.datetime(), answeredBy: z.string().nullable() })
    .nullable()
    .meta({ description: "The organization that vouches for one without legal registration." }),
  decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
});

const hostIn = ({ host }: Organization) =>
  host
    ? {
        name: host.name,
        state: host.state,
        since: host.answeredAt ?? host.askedAt,
        answeredBy: host.answeredBy ?? null,
      }
    : null;

export const wholeCase = async ({ c, room, parameters }: Handled) => {
  const matter = await openMatter(await room.registrations(), signedIn(c), parameters.reference ?? "");
  const { row, organization, change, acting } = matter;
  const { profile, question = null, change: pendingChange = null, version } = organization;
  return {
    ...row,
    ...standingOf(row),
    ...forDesk(row),
    ...(acting.as === "applicant" && { assignee: null, suspected: false }),
    suspects: suspectsFor(organization, acting).map(({ reference, reasons }) => ({ reference, reasons })),
    version: change?.version ?? version,
    profile,
    question,
    pendingChange,
    change: change ?? null,
    host: hostIn(organization),
    decisions: [
      ...possibleDecisions(matter),
      ...(change ? [] : hostDecisionNames.filter((name) => !hostObstacle(name, organization, acting))),
    ],
  };
};

export const Decided = Standing.extend({
  version: z.int(),
  pendingChange: z.string().nullable().meta({ description: "The change that waits for an officer, if there is one." }),
});

const decidedOf = ({ decision, organization, change }: Outcome) => {
  const about = change && decision in changeDecisions ? change : undefined;
  const row = about ? caseOfChange(about, organization) : caseOf(organization);
  if (!row) throw new Error("a case without a reference");
  return { ...standingOf(row), version: (about ?? organization).version, pendingChange: organization.change ?? null };
};

export const DecisionBody = z.looseObject({
  decision: z.string(),
  version: z
    .int()
    .optional()
    .meta({ description: "The version that was looked at; a case that moved on since is refused." }),
  reason: z.string().optional(),
  text: z.string().optional(),
  fields: z.array(z.string()).optional(),
  due: z.string().optional().meta({ description: "A day, YYYY-MM-DD." }),
  into: z.string().optional().meta({ description: "For `merge`: the reference of the registration that goes on." }),
  take: z.array(z.string()).optional().meta({ description: "For `merge`: fields that it takes over." }),
  hostName: z.string().optional().meta({ description: "For `ask_host`: the organization that is to vouch." }),
  hostEmail: z.string().optional(),
  hostLanguage: z.string().optional(),
  other: z.string().optional().meta({ description: "For `not_duplicate`: the reference of the other registration." }),
  name: z.string().optional().meta({ description: "For `invite`: of the person, whose address and language follow." }),
  email: z.string().optional(),
  language: z.string().optional(),
  invitation: z.string().optional().meta({ description: "For `invite_again` and `take_back`: its id." }),
  colleague: z.string().optional().meta({ description: "For `remove` and `hand_over`: the person's id." }),
  answers: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ description: "Values of the open fields of the profile." }),
});

export const decide = async ({ c, room, parameters, body, now }: Handled) => {
  const wish = { reference: parameters.reference ?? "", input: body as Record<string, unknown> };
  return decidedOf(await carryOut(room, signedIn(c), wish, now));
};
