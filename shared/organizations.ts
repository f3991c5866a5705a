import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { focalPointRole } from "./focal-points.ts";
import { Language } from "./languages.ts";
import { fieldNames, PartialProfile } from "./profile.ts";

export const organizationStatuses = [
  "draft",
  "pending_verification",
  "expired",
  "submitted",
  "info_requested",
  "lapsed",
  "active",
  "update_due",
  "declined",
  "contested",
  "upheld",
  "suspended",
  "merged",
  "closed",
] as const;
export const OrganizationStatus = z.enum(organizationStatuses);
export type OrganizationStatus = z.infer<typeof OrganizationStatus>;

/** Over for good: nobody has to stay for it. */
const endedStatuses: readonly OrganizationStatus[] = ["expired", "declined", "upheld", "merged", "closed"];

export const isEnded = ({ status }: { readonly status: OrganizationStatus }) => endedStatuses.includes(status);

/** An officer's question: only the named fields are open until it is answered. */
const Question = z.object({
  fields: z.array(z.enum(fieldNames)),
  text: z.string(),
  reason: z.string(),
  askedAt: z.string(),
  due: z.string(),
  /** Reminders sent so far. */
  reminded: z.number(),
});

/** Where an organization went that was registered twice, and all that is needed to take it out again. */
const Merged = z.object({
  into: z.string(),
  reference: z.string(),
  /** The status before, and since when it stood. */
  status: OrganizationStatus,
  since: z.string(),
  /** Who merged them: somebody else takes them apart. */
  by: z.string(),
  /** The entry of the kept one's history that holds the fields it took over. */
  entry: z.string(),
});

/** A focal point beside the first one, whose id, address and language stand in the organization itself. */
const Colleague = z.object({ personId: z.string(), since: z.string() });

/** Somebody invited to become a focal point, until they accept, decline or the invitation runs out. */
const Invited = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: Language,
  invitedAt: z.string(),
  by: z.string(),
  /** The hash of the mailed token, and until when it works. */
  key: z.object({ hash: z.string(), until: z.string() }),
});
export type Invited = z.infer<typeof Invited>;

/** The organization that vouches for one without legal registration, as far as it answered. */
const Host = z.object({
  name: z.string(),
  email: z.string(),
  language: Language,
  state: z.enum(["asked", "confirmed", "declined", "expired", "withdrawn"]),
  askedAt: z.string(),
  answeredAt: z.string().optional(),
  /** Who answered for the host, in their own words. */
  answeredBy: z.string().optional(),
  key: z.object({ hash: z.string(), until: z.string() }).optional(),
});
export type Host = z.infer<typeof Host>;

/** By whom an organization was brought in, until it is taken up: what was brought in is erased without a mail. */
const BroughtIn = z.object({ list: z.string(), line: z.number() });

/** Another organization that may be the same, and what they have in common. */
const Suspect = z.object({
  id: z.string(),
  reference: z.string(),
  /** Its desk region, beyond which officers learn nothing of it. */
  region: z.string(),
  reasons: z.array(z.string()),
});
export type Suspect = z.infer<typeof Suspect>;

const Key = z.object({ hash: z.string(), until: z.string() });

/**
 * Opens a draft. `proven` when whoever holds it followed the link mailed to the address, and so may act for it; `mailed`
 * when it is such a link itself, which only the owner of the address gets to see.
 */
const DraftKey = Key.extend({ proven: z.boolean(), mailed: z.literal(true).optional() });

/** An organization as stored, from the first draft on. Instants are RFC 3339. */
export const Organization = z.object({
  id: z.string(),
  status: OrganizationStatus,
  version: z.number(),
  /** The focal point's address, confirmed or not. */
  email: z.string(),
  language: Language,
  profile: PartialProfile,
  createdAt: z.string(),
  since: z.string(),
  /** Given when the address is confirmed and the form sent. */
  reference: z.string().optional(),
  openedAt: z.string().optional(),
  personId: z.string().optional(),
  /** Focal points beside the first, at most two; `memberships` finds the organization by them. */
  colleagues: z.array(Colleague).optional(),
  invited: z.array(Invited).optional(),
  host: Host.optional(),
  broughtIn: BroughtIn.optional(),
  /** Hashes of what opens the draft: this device's cookie and links sent by mail. */
  keys: z.array(DraftKey),
  confirmation: Key.optional(),
  /** The hash of the address, while there is a draft to be found by it. */
  draftOf: z.string().optional(),
  assignee: z.string().optional(),
  dueBy: z.string().optional(),
  question: Question.optional(),
  rounds: z.number(),
  /** Officers who took part in a decision that may be contested. */
  decidedBy: z.array(z.string()),
  declineReason: z.string().optional(),
  /** When its people last said that the profile is current. */
  currentAt: z.string().optional(),
  /** Its place among the published organizations, while it is listed. */
  listedAs: z.string().optional(),
  /** The change of reviewed fields that waits for an officer. */
  change: z.string().optional(),
  merged: Merged.optional(),
  /** Ids of those that were merged into this one. */
  absorbed: z.array(z.string()).optional(),
  /** Which others it may be, as far as was found. */
  suspects: z.array(Suspect).optional(),
  /** Ended, and until when its people are kept nevertheless because something goes on in its name. */
  neededUntil: z.string().optional(),
  /** Whether the time is over for which it was kept. */
  erased: z.literal(true).optional(),
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
});
export type Organization = z.infer<typeof Organization>;

/** Says that somebody is a focal point of an organization beside the first one. */
export const Membership = z.object({ person: z.string(), organization: z.string(), since: z.string() });
export type Membership = z.infer<typeof Membership>;

/** The most organizations that one person is shown. */
const mostOfPerson = 50;

/** Reads organizations; the registration capability alone writes them. */
export class Organizations {
  protected readonly database: Database;
  protected readonly table: string;
  protected readonly memberships: string;

  constructor(database: Database, table: (name: "organizations" | "memberships") => string) {
    this.database = database;
    this.table = table("organizations");
    this.memberships = table("memberships");
  }

  async find(id: string): Promise<Organization | undefined> {
    const { Item } = await this.database.send(
      new GetCommand({ TableName: this.table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Organization.parse(Item);
  }

  /** The organizations for which a person acts, those they began last on top, and behind them those they were invited to. */
  async ofPerson(personId: string): Promise<Organization[]> {
    const [led, joined] = await Promise.all([this.#idsLedBy(personId), this.#idsJoinedBy(personId)]);
    // Indexes lag behind, and a membership may just have ended: what counts is the row itself.
    const found = await Promise.all([...new Set([...led, ...joined])].map((id) => this.find(id)));
    return found.filter((organization) => organization && focalPointRole(organization, personId)) as Organization[];
  }

  async #idsLedBy(personId: string): Promise<string[]> {
    const { Items = [] } = await this.database.send(
      new QueryCommand({
        TableName: this.table,
        IndexName: "person",
        KeyConditionExpression: "personId = :person",
        ExpressionAttributeValues: { ":person": personId },
        ScanIndexForward: false,
        Limit: mostOfPerson,
      }),
    );
    return Items.map(({ id }) => String(id));
  }

  async #idsJoinedBy(personId: string): Promise<string[]> {
    const { Items = [] } = await this.database.send(
      new QueryCommand({
        TableName: this.memberships,
        KeyConditionExpression: "person = :person",
        ExpressionAttributeValues: { ":person": personId },
        ConsistentRead: true,
        Limit: mostOfPerson,
      }),
    );
    return Items.map((item) => Membership.parse(item).organization);
  }
}
