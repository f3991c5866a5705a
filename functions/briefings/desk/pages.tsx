import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import type { BriefingsRoom } from "../room.ts";

const ofBriefing = `${inLanguage}/desk/briefings/:briefing`;
const ofSession = `${ofBriefing}/sessions/:session`;

/** What officers do with sign-ups, before a briefing and after it; each page is loaded when it is first asked for. */
export const deskPages = (room: BriefingsRoom) => {
  const desk = new Hono<Environment<string>>();
  desk.get(ofSession, async (c) => (await import("./session.tsx")).showSession(room, c));
  desk.post(ofSession, async (c) => (await import("./session.tsx")).decideHere(room, c));
  desk.get(`${ofSession}/sign-ups.csv`, async (c) => (await import("./export.ts")).sendSignUps(room, c));
  desk.get(`${ofSession}/attendance`, async (c) => (await import("./attendance-page.tsx")).showAttendance(room, c));
  desk.post(`${ofSession}/attendance`, async (c) => (await import("./attendance-page.tsx")).takeAttendance(room, c));
  desk.get(`${ofBriefing}/figures`, async (c) => (await import("./figures.tsx")).showFigures(room, c));
  desk.post(`${ofBriefing}/figures`, async (c) => (await import("./figures.tsx")).countAll(room, c));
  desk.get(`${ofBriefing}/figures.csv`, async (c) => (await import("./figures.tsx")).sendFigures(room, c));
  desk.get(`${ofBriefing}/questions`, async (c) => (await import("./questions.tsx")).showQuestions(room, c));
  desk.post(`${ofBriefing}/questions`, async (c) => (await import("./questions.tsx")).answerHere(room, c));
  desk.get(`${ofBriefing}/after`, async (c) => (await import("./after.tsx")).showAfter(room, c));
  desk.post(`${ofBriefing}/after`, async (c) => (await import("./after.tsx")).postAfter(room, c));
  return desk;
};
