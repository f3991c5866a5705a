import { refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { hasBegun, isCalledOff } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";
import { type Checked, checkAttendance } from "./attendance-check.ts";
import { insistOn, type Sent } from "./decisions.ts";
import { AttendanceInput } from "./given.ts";
import type { OpenedSession } from "./opening.ts";

/** Refuses what is too early for, or about a session that was not held. */
const insistOnHeld = (opened: OpenedSession, now: Date) => {
  const acting = insistOn("record_attendance", opened);
  if (isCalledOff(opened)) throw new Refusal(409, "called_off");
  if (!hasBegun(opened.session, now)) throw new Refusal(409, "briefing_not_begun");
  return acting;
};

const read = (input: Sent, { briefing }: OpenedSession) => {
  const { csv, others, version } = parseInput(AttendanceInput, input);
  refuseStale(version, briefing.version);
  if (csv.trim() === "") throw new Refusal(422, "invalid", [{ field: "csv", code: "required" }]);
  return { csv, others };
};

/** Says what recording a list would do, and changes nothing. */
export const tryAttendance = async (
  room: BriefingsRoom,
  opened: OpenedSession,
  input: Sent,
  now: Date,
): Promise<Checked> => {
  insistOnHeld(opened, now);
  return checkAttendance(await room.signUps(), {
    ...read(input, opened),
    briefing: opened.briefing.id,
    key: opened.key,
  });
};

/** Starts to record who was there, by a job, of those lines that nothing speaks against. */
export const recordList = async (
  room: BriefingsRoom,
  opened: OpenedSession,
  input: Sent,
  now: Date,
): Promise<Checked> => {
  const acting = insistOnHeld(opened, now);
  const { csv, others } = read(input, opened);
  const { briefing, key, session } = opened;
  const checked = await checkAttendance(await room.signUps(), { csv, others, briefing: briefing.id, key });
  const { present, absent } = checked;
  if (present.length + absent === 0) return checked;
  const jobInput = { session: key, present: present.join(" "), others };
  await (await room.briefings()).make({
    from: briefing,
    to: briefing,
    what: "briefing_record_attendance",
    by: acting.id,
    now,
    // Who it was stands with each sign-up; here only how many.
    after: { session: session.id, present: present.length, absent },
    jobs: [
      {
        id: `attendance#${key}#${briefing.version + 1}`,
        kind: "attendance",
        input: jobInput,
        total: present.length + absent,
      },
    ],
  });
  return checked;
};
