import type * as z from "zod";
import type { Call } from "#shared/api.ts";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { obstacle } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import { decideQuestion } from "./answering.ts";
import type { Checked } from "./attendance-check.ts";
import { recordList, tryAttendance } from "./attendance-recording.ts";
import { figuresOfBriefing } from "./briefing-figures.ts";
import { countNow } from "./count-now.ts";
import { deskDecisions, type Sent } from "./decisions.ts";
import { listSignUps, type SignUpsQuery } from "./listing.ts";
import { postMaterials } from "./materials.ts";
import { actingOn, type OpenedSession, openForDesk, openSession } from "./opening.ts";
import { askersOf, questionsOf } from "./questions-read.ts";
import type { AttendanceAnswer, FiguresAnswer, QuestionAtDesk, SignUpAtDesk } from "./shapes.ts";

type Handled = Call<BriefingsRoom>;

const staffOf = ({ c }: Handled) => staffMember(c, "officer", "secretariat");
const sessionOf = (call: Handled) =>
  openSession(call.room, staffOf(call), call.parameters.briefing ?? "", call.parameters.session ?? "");
const briefingOf = (call: Handled) => openForDesk(call.room, staffOf(call), call.parameters.briefing ?? "");

const atDesk = (opened: OpenedSession, now: Date, signUp: SignUp): z.input<typeof SignUpAtDesk> => {
  const acting = actingOn(opened);
  const decisions = deskDecisions.filter((decision) => !obstacle(decision, { ...opened, signUp, acting }, now));
  const { needs, needsText, needsConsent } = signUp;
  return { ...signUp, needs: needsConsent ? needs : [], needsText: needsConsent ? needsText : "", decisions };
};

export const signUpsOfSession = async (call: Handled) => {
  const opened = await sessionOf(call);
  actingOn(opened);
  const page = await listSignUps(await call.room.signUps(), opened.key, call.query as SignUpsQuery);
  return { items: page.items.map((signUp) => atDesk(opened, call.now, signUp)), next: page.next ?? null };
};

const answered = (
  { present, already, absent, refused }: Checked,
  recorded: boolean,
): z.input<typeof AttendanceAnswer> => ({
  present: present.length,
  already,
  absent,
  refused: refused.map(({ status = null, ...line }) => ({ ...line, status })),
  recorded,
});

export const attendance = async (call: Handled) => {
  const opened = await sessionOf(call);
  const { dryRun, ...input } = call.body as Sent & { dryRun: boolean };
  if (dryRun) return answered(await tryAttendance(call.room, opened, input, call.now), false);
  return answered(await recordList(call.room, opened, input, call.now), true);
};

export const figures = async ({ c, room, parameters }: Handled): Promise<z.input<typeof FiguresAnswer>> => {
  const staff = staffMember(c, "officer", "secretariat", "auditor");
  const { briefing } = await openForDesk(room, staff, parameters.briefing ?? "");
  const { tally, sessions } = await figuresOfBriefing(await room.places(), briefing);
  return { tally, sessions: [...sessions].map(([session, counted]) => ({ session, ...counted })) };
};

export const countAgain = async ({ c, room, parameters, now }: Handled) => {
  const staff = staffMember(c, "officer", "secretariat", "auditor");
  const { briefing } = await openForDesk(room, staff, parameters.briefing ?? "");
  const keys = briefing.sessions.map(({ id }) => sessionKeyOf(briefing.id, id));
  await countNow(room, keys, staff.personId, now);
  return { sessions: keys.length };
};

export const questions = async (call: Handled) => {
  const opened = await briefingOf(call);
  actingOn(opened);
  const { after } = call.query as { after?: string };
  const page = await questionsOf(call.room, opened.briefing.id, after);
  const askers = await askersOf(call.room, page.items);
  const items = page.items.map(
    ({ entry, ...question }): z.input<typeof QuestionAtDesk> => ({
      ...question,
      question: entry,
      name: askers.get(entry) ?? null,
    }),
  );
  return { items, next: page.next ?? null };
};

export const answer = async (call: Handled) => {
  const { briefing } = await decideQuestion(call.room, await briefingOf(call), call.body as Sent, call.now);
  return { id: briefing.id, version: briefing.version };
};

export const materials = async (call: Handled) => {
  const { id, version } = await postMaterials(call.room, await briefingOf(call), call.body as Sent, call.now);
  return { id, version };
};
