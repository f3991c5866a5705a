import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
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

/** With a confirmed address and in good standing: these may apply, whether an officer has read the registration or not. */
export const entitledStatuses: readonly OrganizationStatus[] = [
  "submitted",
  "info_requested",
  "lapsed",
  "active",
  "update_due",
];

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
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
});
export type Organization = z.infer<typeof Organization>;

/** Reads organizations; the registration capability alone writes them. */
export class Organizations {
  protected readonly database: Database;
  protected readonly table: string;

  constructor(database: Database, table: string) {
    this.database = database;
    this.table = table;
  }

  async find(id: string): Promise<Organization | undefined> {
    const { Item } = await this.database.send(
      new GetCommand({ TableName: this.table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Organization.parse(Item);
  }

  /** The organizations for which a person acts, newest first. */
  async ofPerson(personId: string): Promise<Organization[]> {
    const { Items = [] } = await this.database.send(
      new QueryCommand({
        TableName: this.table,
        IndexName: "person",
        KeyConditionExpression: "personId = :person",
        ExpressionAttributeValues: { ":person": personId },
        ScanIndexForward: false,
        Limit: 50,
      }),
    );
    // The index holds keys only, and lags behind: what counts is the row itself.
    const found = await Promise.all(Items.map(({ id }) => this.find(String(id))));
    return found.filter((organization) => organization?.personId === personId) as Organization[];
  }
}
