import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRow, describeDecisions } from "#shared/decisions.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { AnnouncementStatus } from "./announcement.ts";
import { announcementDecisions, rowOf } from "./announcement-decisions.ts";
import { fieldName, NewAnnouncement } from "./details.ts";
import { AnnouncementDecisionBody, AnnouncementPlan, MailingPreview, WrittenAnnouncement } from "./shapes.ts";

// Pages that everybody reads start without these.
const later = () => import("./programs.ts");

const MailingRow = DecisionRow.extend({
  kind: z.literal("announcement"),
  mailing: z.array(z.string()).meta({ description: "Where its mailing must stand; anywhere, where none is named." }),
});

type Name = keyof typeof announcementDecisions;

/** What programs can do to write announcements and mail them. */
export const writingOperations: readonly Operation<AnnouncementsRoom>[] = [
  {
    method: "get",
    path: "/api/announcements/decisions",
    id: "listAnnouncementDecisions",
    summary: "The table of decisions about announcements and their mailings",
    access: "anyone",
    answer: { status: 200, body: z.object({ items: z.array(MailingRow) }) },
    problems: [],
    run: async () => ({
      items: describeDecisions(announcementDecisions).map((row) => ({
        kind: "announcement",
        ...row,
        mailing: [...(rowOf(row.decision as Name).mailing ?? [])],
      })),
    }),
  },
  {
    method: "get",
    path: "/api/announcements/written",
    id: "listWrittenAnnouncements",
    summary: "Announcements as staff write them, those begun last on top",
    access: "session",
    query: z.object({ status: AnnouncementStatus.default("draft"), after: z.string().max(2000).optional() }),
    answer: { status: 200, body: z.object({ items: z.array(WrittenAnnouncement), next: z.string().nullable() }) },
    problems: [401, 403, 422],
    run: async (call) => (await later()).listWritten(call),
  },
  {
    method: "post",
    path: "/api/announcements",
    id: "createAnnouncement",
    summary: "Begin an announcement or opportunity, which nobody outside sees before it is published",
    access: "session",
    idempotent: true,
    body: NewAnnouncement,
    naming: fieldName,
    answer: { status: 201, body: AnnouncementPlan },
    problems: [401, 403, 409, 422],
    run: async (call) => (await later()).addAnnouncement(call),
  },
  {
    method: "get",
    path: "/api/announcements/{announcement}/plan",
    id: "readAnnouncementPlan",
    summary: "An announcement as staff write it, with its mailing and what can be decided",
    access: "session",
    answer: { status: 200, body: AnnouncementPlan },
    problems: [401, 403, 404],
    run: async (call) => (await later()).readPlan(call),
  },
  {
    method: "get",
    path: "/api/announcements/{announcement}/preview",
    id: "previewAnnouncementMail",
    summary: "The mail by which an announcement would go out, in every language",
    access: "session",
    answer: { status: 200, body: MailingPreview },
    problems: [401, 403, 404],
    run: async (call) => (await later()).readPreview(call),
  },
  {
    method: "post",
    path: "/api/announcements/{announcement}/decisions",
    id: "decideAnnouncement",
    summary: "Take a decision of the table about an announcement or its mailing",
    access: "session",
    body: AnnouncementDecisionBody,
    answer: { status: 200, body: AnnouncementPlan },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).decide(call),
  },
];
