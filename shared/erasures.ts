import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Revision } from "./audit.ts";
import type { Database } from "./database.ts";
import type { Job, Step } from "./jobs.ts";
import { Language } from "./languages.ts";

/** The parts of the site that hold data of persons, each with the table of its jobs, in the order in which they are erased. */
export const erasureParts = [
  { name: "accreditation", jobs: "accreditationJobs" },
  { name: "submissions", jobs: "submissionJobs" },
  { name: "briefings", jobs: "briefingJobs" },
  { name: "enquiries", jobs: "enquiryJobs" },
  { name: "announcements", jobs: "announcementJobs" },
  // Last, since it takes away what the others find the person's things by: organizations and mails.
  { name: "registration", jobs: "registrationJobs" },
] as const;
export type ErasurePart = (typeof erasureParts)[number];

/** The kind of the job by which each part erases what it holds; its input is the id of the erasure alone. */
export const erasePerson = "erase_person";

/** Stands where the id of a person stood of whom nothing is known any more. */
export const erasedPerson = "erased";

/** Somebody's data being erased. Once all is done nothing is left but that it was. Instants are RFC 3339. */
export const Erasure = z.object({
  id: z.string(),
  state: z.enum(["running", "telling", "done"]),
  version: z.number(),
  personId: z.string().optional(),
  /** For the parts to find what is known by the address alone, and for the last mail. */
  email: z.string().optional(),
  name: z.string().optional(),
  language: Language,
  startedAt: z.string(),
  finishedAt: z.string().optional(),
  /** Parts whose jobs were begun, and how often: one that was given up is begun anew. */
  begun: z.partialRecord(z.enum(erasureParts.map(({ name }) => name)), z.number()),
  /** The last mail, until it went out. */
  mail: z.string().optional(),
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
});
export type Erasure = z.infer<typeof Erasure>;

/** Whose data are to be erased. What came to be under the same address afterwards is somebody else's. */
export interface Erased {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly startedAt: string;
}

/** Erasures as the parts read them. */
export class Erasures {
  protected readonly database: Database;
  protected readonly table: string;

  constructor(database: Database, table: string) {
    this.database = database;
    this.table = table;
  }

  async find(id: string): Promise<Erasure | undefined> {
    const { Item } = await this.database.send(
      new GetCommand({ TableName: this.table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Erasure.parse(Item);
  }

  /** Whose data a job is to erase; nobody's once the erasure is done. */
  async whose({ input }: Pick<Job, "input">): Promise<Erased | undefined> {
    const found = await this.find(String(input.erasure ?? ""));
    if (!found?.personId || found.email === undefined) return undefined;
    return { id: found.personId, email: found.email, name: found.name ?? "", startedAt: found.startedAt };
  }
}

/** A part's job, which may be done again at any time: `erase` tells how many things it erased. */
export const erasing =
  (erasures: () => Promise<Erasures>, erase: (who: Erased, now: Date) => Promise<number>): Step =>
  async (job, now) => {
    const who = await (await erasures()).whose(job);
    return { done: who ? await erase(who, now) : 0 };
  };

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** A name that is part of another word is not theirs; in scripts that put nothing between words, it may be. */
const naming = (name: string): RegExp => {
  const edge = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(name)
    ? ""
    : "[\\p{L}\\p{M}\\p{N}]";
  return new RegExp(edge ? `(?<!${edge})${literally(name)}(?!${edge})` : literally(name), "u");
};

/** Whether words of somebody, or that name them, stand in what was kept beside a decision. */
export const tellsOf = ({ id, email, name }: Erased) => {
  const named = name === "" ? undefined : naming(name);
  return ({ by, before, after, note, internal }: Revision): boolean =>
    by === id ||
    textsIn([before, after, note, internal]).some(
      (text) => (email !== "" && text.includes(email)) || named?.test(text) === true,
    );
};
