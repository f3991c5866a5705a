import * as z from "zod";
import { Delivery, troubles } from "./delivery.ts";
import { Language } from "./languages.ts";
import { expiryOf } from "./retention.ts";
import { EmailAddress, line, prose } from "./text.ts";
import { isTimeZone } from "./time.ts";

/** Without the origin. A GET of it changes nothing. */
const path = z
  .string()
  .max(300)
  .regex(/^\/(?!\/)[\w.~%/?=&#-]*$/);

/** A piece of a message. `quote` is for words somebody else wrote; only `action` and `links` ever become links. */
export const Block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string().min(1) }),
  z.object({ kind: z.literal("quote"), text: z.string().min(1) }),
  z.object({
    kind: z.literal("facts"),
    rows: z
      .array(z.tuple([z.string().min(1), z.string()]))
      .min(1)
      .max(12),
  }),
  z.object({ kind: z.literal("list"), items: z.array(z.string().min(1)).min(1).max(30) }),
  z.object({
    kind: z.literal("action"),
    label: z.string().min(1).max(200),
    /** The secret, if any, is appended as a last segment. */
    path,
    secret: z.boolean(),
  }),
  /** Titles that each lead to a page of their own, with what is to be known of it. */
  z.object({
    kind: z.literal("links"),
    items: z
      .array(
        z.object({
          title: z.string().min(1).max(300),
          /** Of the title, where it is another than the message's. */
          language: Language.optional(),
          note: z.string().min(1).optional(),
          path,
        }),
      )
      .min(1)
      .max(20),
  }),
]);
export type Block = z.infer<typeof Block>;

const Instant = z.iso.datetime({ precision: 3 });

/** What a message puts into the reader's calendar; the link that goes with it is the message's own. */
export const CalendarNote = z.object({
  /** The same for ever, whatever moves, and another for each person. */
  uid: z.string().regex(/^[\w.@:-]{1,200}$/),
  /** Grows with every change that calendars must learn of. */
  sequence: z.int().min(0),
  changedAt: Instant,
  startsAt: Instant,
  endsAt: Instant,
  /** In which the reader's calendar is told the time. */
  zone: z.string().refine(isTimeZone),
  status: z.enum(["CONFIRMED", "CANCELLED"]),
  title: line({ max: 300 }),
  description: prose({ max: 2000 }),
  place: line({ max: 300 }).optional(),
});
export type CalendarNote = z.infer<typeof CalendarNote>;

export const OutboxRow = z.object({
  id: z.string().regex(/^[\w-]{8,64}$/),
  state: z.enum(["due", "claimed", "sent", "failed", "suppressed"]),
  /** There while the message is due or claimed, so that the index of what waits stays small. */
  pending: z.literal("due").optional(),
  /** When to send; while claimed, when the claim lapses. */
  dueAt: Instant,
  /** When it was first to be sent, through all further attempts. */
  dueSince: Instant,
  writtenAt: Instant,
  reference: z.string().min(1).optional(),
  personId: z.string().min(1).optional(),
  to: EmailAddress,
  kind: z.string().min(1).max(60),
  language: Language,
  subject: line({ max: 150 }),
  blocks: z.array(Block).min(1).max(12),
  calendar: CalendarNote.optional(),
  /** The token of the link, until the mail system has accepted the message or it has failed for good. */
  secret: z
    .string()
    .regex(/^[\w-]{16,128}$/)
    .optional(),
  attempts: z.int().min(0),
  sentAt: Instant.optional(),
  sesId: z.string().optional(),
  failure: z.string().optional(),
  /** Goes to people because they asked for news, and not to those who called our mail unwanted. */
  news: z.literal(true).optional(),
  /** Goes to a list: its token ends the subscription too, by the header that mail programs have a button for (RFC 8058). */
  listed: z.literal(true).optional(),
  /** Goes out whatever is known of its address, which it confirms or takes leave of. */
  anyway: z.literal(true).optional(),
  /** That it did not arrive is nothing for officers to know. */
  confidential: z.literal(true).optional(),
  /** What the mail system told of it since, and how often that changed. */
  delivery: Delivery.optional(),
  noted: z.int().optional(),
  /** Names that the mail system gave it before it was sent again: what is told of those is of the past. */
  former: z.array(z.string()).optional(),
  /** There while officers have to know of it. */
  trouble: z.enum(troubles).optional(),
  troubleAt: Instant.optional(),
  /** Epoch seconds. */
  expiresAt: z.int().optional(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

/** The most words a message may hold, in bytes of UTF-8, and as many again for the calendar. */
const mostBytes = 2048;
const bytesOf = (text: string) => Buffer.byteLength(text);

const wordsOf = (block: Block): string[] => {
  if (block.kind === "facts") return block.rows.flat();
  if (block.kind === "list") return block.items;
  if (block.kind === "links") return block.items.flatMap(({ title, note = "", path }) => [title, note, path]);
  return block.kind === "action" ? [block.label, block.path] : [block.text];
};

/** As much of a text as fits into so many bytes, with an ellipsis where something is left out. */
export const excerpt = (text: string, bytes: number): string => {
  if (bytesOf(text) <= bytes) return text;
  let taken = "";
  let left = bytes - bytesOf("…");
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= bytesOf(segment);
    if (left < 0) break;
    taken += segment;
  }
  return `${taken.trimEnd()}…`;
};

export interface Message extends Pick<OutboxRow, "to" | "kind" | "language" | "subject"> {
  readonly id: string;
  readonly now: Date;
  readonly blocks: readonly Block[];
  readonly personId?: string | undefined;
  readonly reference?: string | undefined;
  readonly secret?: string | undefined;
  readonly calendar?: CalendarNote | undefined;
  readonly news?: true | undefined;
  readonly listed?: true | undefined;
  readonly anyway?: true | undefined;
  readonly confidential?: true | undefined;
  /** Later than now for what is to be sent later. */
  readonly dueAt?: Date | undefined;
}

/** The put, but for its table, of a message to one recipient; throws when the message is malformed or too long. */
export const outboxItem = ({ now, dueAt = now, ...message }: Message) => {
  const due = dueAt.toISOString();
  const attempts = { attempts: 0, state: "due", pending: "due" };
  const isOfSomebody = message.personId !== undefined || message.reference !== undefined;
  const expiresAt = expiryOf(isOfSomebody ? "mail" : "looseMail", dueAt);
  const row = OutboxRow.parse({
    ...message,
    ...attempts,
    dueAt: due,
    dueSince: due,
    writtenAt: now.toISOString(),
    expiresAt,
  });
  const { title = "", description = "", place = "" } = row.calendar ?? {};
  for (const words of [row.blocks.flatMap(wordsOf), [title, description, place]]) {
    const size = words.reduce((sum, some) => sum + bytesOf(some), 0);
    if (size > mostBytes) throw new Error(`a message of ${size} bytes, of kind ${row.kind}: ${mostBytes} are allowed`);
  }
  const secretLinks = row.blocks.filter((block) => block.kind === "action" && block.secret).length;
  if (secretLinks !== (row.secret ? 1 : 0))
    throw new Error(`message ${row.kind} has a token without its one link, or a link without`);
  return { Item: row, ConditionExpression: "attribute_not_exists(id)" };
};
