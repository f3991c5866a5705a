import { type Acting, clockwork, mayDecide } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import { DecisionRequest, parseGiven, refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { reportDays, reportKeptDays } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import type { EnquiriesRoom } from "../room.ts";
import { toSecretariat, toWriter } from "./letters.ts";
import { type DecisionName, decisions, isDecision, mostMessages, type Report, type ReportStatus } from "./report.ts";

interface Deciding {
  readonly report: Report;
  readonly acting: Acting;
  readonly decision: DecisionName;
  readonly text?: string | undefined;
  readonly now: Date;
}

/** When the clock looks at it again, and on which shelf it lies meanwhile. */
export const settled = (report: Report): Report => {
  const { wake: _, wakeAt: __, ...rest } = report;
  const { status, since, nagged } = rest;
  const days = status === "closed" ? reportKeptDays : status === "waiting" && !nagged ? reportDays : undefined;
  return {
    ...rest,
    shelf: status === "closed" ? "closed" : "open",
    ...(days !== undefined && { wake: "wake" as const, wakeAt: addDays(since, days) }),
  };
};

const moved = ({ report, decision, acting, text = "", now }: Deciding): Report => {
  const at = now.toISOString();
  const to: ReportStatus | "same" = decisions[decision].to;
  const status = to === "same" ? report.status : to;
  const from = decision === "add" ? ("writer" as const) : ("secretariat" as const);
  const isSaid = decision === "add" || decision === "write" || decision === "close";
  return settled({
    ...report,
    status,
    since: status === report.status && decision !== "add" ? report.since : at,
    nagged: decision === "nag" || (decision !== "add" && report.nagged),
    messages: [...report.messages, ...(isSaid ? [{ from, at, text }] : [])],
    notes: [...report.notes, ...(decision === "note" ? [{ by: acting.id, at, text }] : [])],
    history: [...report.history, { what: decision, by: acting.id, at }],
  });
};

const lettersOf = async (room: EnquiriesRoom, { report, decision }: Deciding) => {
  if (decision === "add" || decision === "nag") return toSecretariat((await room.reports()).book.people);
  return decision === "write" || decision === "close" ? toWriter(report) : [];
};

const isFull = ({ messages, notes }: Report, decision: DecisionName) =>
  (decision === "note" ? notes : messages).length >= mostMessages;

const refuse = ({ report, acting, decision }: Deciding) => {
  const { by, from } = decisions[decision];
  if (!(from as readonly string[]).includes(report.status)) throw new Refusal(409, "not_now");
  if (!mayDecide(by, acting, { decidedBy: [] })) throw new Refusal(403, "forbidden");
};

/** Takes a decision or refuses; undefined when nothing is left. */
const decide = async (room: EnquiriesRoom, deciding: Deciding): Promise<Report | undefined> => {
  refuse(deciding);
  const { report, decision, now } = deciding;
  const reports = await room.reports();
  if (decision === "remove" || decision === "erase") {
    await reports.remove(report);
    return undefined;
  }
  if (isFull(report, decision)) throw new Refusal(409, "not_now");
  return reports.store(moved(deciding), report, await lettersOf(room, deciding), now);
};

/** The same as a form asks for it. */
export const decideByForm = async (
  room: EnquiriesRoom,
  { report, acting, input, now }: Pick<Deciding, "report" | "acting" | "now"> & { readonly input: unknown },
): Promise<{ readonly decision: DecisionName; readonly report: Report | undefined }> => {
  const { decision, version, ...sent } = parseInput(DecisionRequest, input);
  if (!isDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  // Whoever is in danger presses once.
  if (decision !== "remove") refuseStale(version, report.version);
  refuse({ report, acting, decision, now });
  const { text } = parseGiven(decisions[decision], sent, now);
  return { decision, report: await decide(room, { report, acting, decision, text, now }) };
};

/** Reminds the secretariat, or erases what was closed long enough ago: asked twice it does it once. */
export const byClock = async (room: EnquiriesRoom, report: Report, now: Date): Promise<void> => {
  if (!report.wakeAt || Date.parse(report.wakeAt) > now.getTime()) return;
  await decide(room, { report, acting: clockwork, decision: report.status === "closed" ? "erase" : "nag", now });
};
