import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import type { Language } from "#shared/languages.ts";
import { newReference, readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { EmailAddress, line, prose } from "#shared/text.ts";
import { backLimit, reportLimit } from "../asking/rates.ts";
import type { EnquiriesRoom } from "../room.ts";
import { settled } from "./casework.ts";
import { codeHashOf, newCode } from "./code.ts";
import { toSecretariat } from "./letters.ts";
import { type Report, ways } from "./report.ts";

const Written = z
  .strictObject({
    what: prose({ min: 10, max: 5000 }),
    where: line({ min: 0, max: 200 }).default(""),
    when: line({ min: 0, max: 200 }).default(""),
    whom: prose({ min: 0, max: 1000 }).default(""),
    reach: z.enum(ways),
    email: z.union([z.literal(""), EmailAddress]).default(""),
    channel: line({ min: 0, max: 300 }).default(""),
    share: z.enum(["yes", "no"]),
  })
  .superRefine(({ reach, email, channel }, context) => {
    const missing = reach === "mail" && !email ? "email" : reach === "other" && !channel ? "channel" : undefined;
    if (missing) context.addIssue({ code: "custom", path: [missing], params: { code: "required" } });
  });

interface Writing {
  readonly typed: unknown;
  readonly language: Language;
  /** Their network address, for limits alone: it is kept nowhere. */
  readonly caller: string;
  readonly now: Date;
}

/** Stores what somebody wrote and answers the number and the code to come back with; the code is kept nowhere. */
export const write = async (
  room: EnquiriesRoom,
  { typed, language, caller, now }: Writing,
): Promise<{ readonly reference: string; readonly code: string }> => {
  const { reach, email, channel, ...told } = parseInput(Written, typed);
  await (await room.limits()).take(reportLimit, caller, now);
  const { random } = room.connection;
  const reference = newReference("enquiry", random);
  const code = newCode(random);
  const at = now.toISOString();
  const report: Report = {
    ...told,
    ...{ reference, language, reach, codeHash: codeHashOf(reference, code) ?? "" },
    // What belongs to another way than the one that was chosen is not kept.
    ...{ email: reach === "mail" ? email : "", channel: reach === "other" ? channel : "" },
    ...{ status: "waiting", version: 0, createdAt: at, since: at, nagged: false, shelf: "open" },
    ...{ messages: [], notes: [], history: [{ what: "report", by: "applicant", at }] },
  };
  const reports = await room.reports();
  await reports.store(settled(report), undefined, await toSecretariat(reports.book.people), now);
  return { reference, code };
};

/** What was written under a number, for whoever has its code; wrong ones of both kinds are refused alike (422). */
export const comeBack = async (
  room: EnquiriesRoom,
  { reference: typed, code, caller, now }: { reference: string; code: string; caller: string; now: Date },
): Promise<Report> => {
  await (await room.limits()).take(backLimit, caller, now);
  const found = await readBack(room, typed, code);
  if (!found) throw new Refusal(422, "invalid", [{ field: "code", code: "wrong_code" }]);
  return found;
};

export const readBack = async (room: EnquiriesRoom, typed: string, code: string): Promise<Report | undefined> => {
  const reference = readReference(typed);
  const hash = reference && codeHashOf(reference, code);
  const report = hash ? await (await room.reports()).find(reference) : undefined;
  return report?.codeHash === hash ? report : undefined;
};
