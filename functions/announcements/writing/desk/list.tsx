import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { AnnouncementStatus } from "../announcement.ts";
import { frameOf } from "./frame.tsx";
import { ListPage } from "./list-page.tsx";

const Query = z.object({ status: AnnouncementStatus.default("draft"), after: z.string().max(2000).optional() });

export const showAnnouncements = async (room: AnnouncementsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat", "auditor");
  const { status, after } = parseInput(Query, { status: c.req.query("status"), after: c.req.query("after") });
  const [announcements, frame] = await Promise.all([room.announcements(), frameOf(c, session)]);
  const { items, next } = await announcements.shelf(status, after);
  const page = { ...frame, status, announcements: items, next, continued: after !== undefined };
  return c.html(renderPage(<ListPage {...page} />));
};
