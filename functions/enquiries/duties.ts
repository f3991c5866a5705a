import { eachDue } from "#shared/each-due.ts";
import type { Enquiry } from "./enquiry.ts";
import { fallenDue } from "./falling-due.ts";
import type { EnquiriesRoom } from "./room.ts";
import { work } from "./work.ts";

const byClock = async (room: EnquiriesRoom, enquiry: Enquiry, now: Date): Promise<void> => {
  // First, since nothing looks for its mails once it is erased.
  if (fallenDue(enquiry, now) === "erase") await (await room.letters()).forget(enquiry.reference);
  await (await room.casework()).byClock(enquiry, now);
};

/** What falls due by the clock. Safe to run twice. */
export const duties = async (room: EnquiriesRoom, now: Date): Promise<void> => {
  const [enquiries, reports] = await Promise.all([room.enquiries(), room.reports()]);
  await eachDue(
    (most) => enquiries.fallenDue(now, most),
    ({ reference }) => reference,
    (enquiry) => byClock(room, enquiry, now),
  );
  await work(room, now);
  const due = await reports.fallenDue(now, 1);
  if (due.length === 0) return;
  const ofReports = await import("./reports/casework.ts");
  await eachDue(
    (most) => reports.fallenDue(now, most),
    ({ reference }) => reference,
    (report) => ofReports.byClock(room, report, now),
  );
};
