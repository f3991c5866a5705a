import { carryOutCall, carryOutForum } from "#functions/forums/carry-out.ts";
import { createCall, createForum } from "#functions/forums/creating.ts";
import { forumsRoom } from "#functions/forums/room.ts";
import type { Connection } from "#shared/connection.ts";
import { languages } from "#shared/languages.ts";
import type { Session } from "#shared/session.ts";
import { instantAt } from "#shared/time.ts";
import { announcement, type DemonstratedForum, demonstratedForums, usualCall } from "./demonstration-forums.ts";
import { demonstratedInputsCalls } from "./demonstration-inputs.ts";

const tuesday = 2;

/** So many days ahead, and on to the next Tuesday. */
const meetingDay = (now: Date, days: number): number => {
  const weekday = new Date(now.getTime() + days * 86_400_000).getUTCDay();
  return days + ((tuesday - weekday + 7) % 7);
};

/** The instant of a time of day, so many days ahead, where the event is held. */
export const momentIn = (now: Date, days: number, time: string, zone: string): string => {
  const date = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const found = instantAt(`${date}T${time}`, zone);
  return "instant" in found ? found.instant : new Date(`${date}T${time}Z`).toISOString();
};

/** Review cycles of the demonstration, entered and published by the same decisions officers take; answers their calls for applications, and those for inputs that are open. */
export const demonstrateCycles = async (connection: Connection, session: Session) => {
  const room = forumsRoom(connection);
  const now = connection.now();
  const applications: string[] = [];
  for (const cycle of demonstratedForums) applications.push(await enter({ room, session, now }, cycle));
  const forums = applications.map((call) => call.replace(/-accreditation$/, ""));
  const inputs = demonstratedForums.flatMap(({ published }, place) =>
    published ? [applications[place]?.replace(/accreditation$/, openPart) ?? ""] : [],
  );
  return { applications, inputs, forums };
};

/** The part of its id by which a cycle's open call for inputs is known. */
const openPart = demonstratedInputsCalls[0]?.name ?? "";

type Desk = { room: ReturnType<typeof forumsRoom>; session: Session; now: Date };

const enter = async (desk: Desk, { name, details, event, call, published }: DemonstratedForum) => {
  const { room, session, now } = desk;
  const { zone, starts, lasts, ...shown } = event;
  const at = (days: number, time: string) => momentIn(now, days, time, zone);
  const first = meetingDay(now, starts);
  const startsAt = at(first, "10:00");
  const id = `${name}-${startsAt.slice(0, 4)}`;
  await createForum({ ...desk, input: { ...details, id, edition: startsAt.slice(0, 4) } });
  const meeting = { ...shown, id: usualCall.event, zone, startsAt, endsAt: at(first + lasts - 1, "18:00") };
  await carryOutForum(room, session, id, { decision: "add_event", ...meeting }, now);
  const { days, ...rest } = call;
  const input = {
    ...usualCall,
    ...rest,
    id: `${id}-accreditation`,
    regions: details.regions,
    zone,
    opensAt: at(days.opens, "09:00"),
    closesAt: at(days.closes, "23:59"),
    decisionDue: at(days.decision, "23:59"),
    nominationsUntil: at(days.nominations, "23:59"),
    substitutionsUntil: at(days.substitutions, "23:59"),
  };
  await createCall({ ...desk, input }, id);
  if (!published) return input.id;
  const publishing = { decision: "publish", text: announcement };
  await carryOutForum(room, session, id, publishing, now);
  await carryOutCall(room, session, { forum: id, call: input.id }, publishing, now);
  for (const { name: part, days: own, ...inputsCall } of demonstratedInputsCalls) {
    const planned = {
      ...inputsCall,
      id: `${id}-${part}`,
      purpose: "inputs",
      regions: details.regions,
      zone,
      opensAt: at(own.opens, "09:00"),
      closesAt: at(own.closes, "23:59"),
      decisionDue: at(own.decision, "23:59"),
      graceMinutes: 15,
      extensible: true,
      notExtensibleWhy: {},
      languages: [...languages],
    };
    await createCall({ ...desk, input: planned }, id);
    await carryOutCall(room, session, { forum: id, call: planned.id }, publishing, now);
  }
  return input.id;
};
